using CsCheck;

namespace ResearchKit.Tests.Corpus;

/// <summary>The quick reader of flat YAML gives what the YAML parser gives, or leaves it to that.</summary>
public class FrontMatterTests
{
    [Theory]
    [InlineData("id: one\ntitle: \"A: b # c\"\nurl: null\nlanguage:\nkind: ~")]
    [InlineData("title: \"\\\"Never\\\", a \\\\ and an é\"\n")]
    [InlineData("published: 2024-10-18/2024-10-19\nnumber: 12\nlogical: true\n")]
    public void Flat_front_matter_is_read_quickly(string yaml) => AssertAgrees(yaml, isFlat: true);

    [Theory]
    [InlineData("title: A: b")]
    [InlineData("title: a # comment")]
    [InlineData("title: 'single'")]
    [InlineData("title: |\n  block")]
    [InlineData("title: \"a\\tb\"")]
    [InlineData("title: \"a \" b\"")]
    [InlineData("title: [a, b]")]
    [InlineData("title: *alias")]
    [InlineData("title: Null")]
    [InlineData("title: a\n  continued")]
    [InlineData("# comment")]
    public void What_may_mean_anything_else_is_left_to_the_parser(string yaml) => Assert.Null(FlatYaml.Read(yaml, 1));

    [Fact]
    public void Both_agree_wherever_the_quick_one_answers()
    {
        var value = Gen.String[Gen.OneOf("abZ09 -_./:#\"'\\[]{},&*!|>%@`~?\t".ToCharArray()), 0, 12];
        value.List[1, 4].Select(values => string.Concat(values.Select((v, i) => $"{(char)('a' + i)}: {v}\n"))).Sample(yaml =>
        {
            if (FlatYaml.Read(yaml, 2) is not null)
            {
                AssertAgrees(yaml, isFlat: true);
            }
        }, iter: 5_000);
    }

    private static void AssertAgrees(string yaml, bool isFlat)
    {
        var quick = FlatYaml.Read(yaml, 2);
        Assert.Equal(isFlat, quick is not null);
        Assert.Equal(YamlMapping.Read("a.md", yaml, 2, fault => Assert.Fail(fault.ToString())), quick);
    }
}
