using YamlDotNet.Serialization;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>CITATION.cff, held against the schema of the Citation File Format 1.2.0 as far as it is used here.</summary>
public class CitationTests
{
    private static readonly string[] Required = ["authors", "cff-version", "message", "title"];

    private static readonly string[] Known =
    [
        "abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license", "license-url", "message",
        "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url", "version",
    ];

    private static readonly Dictionary<string, object> Citation =
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Checkout.PathOf("CITATION.cff")));

    [Fact]
    public void It_has_the_fields_that_it_must_have_and_none_that_are_not_known()
    {
        Assert.Subset(Citation.Keys.ToHashSet(), Required.ToHashSet());
        Assert.Subset(Known.ToHashSet(), Citation.Keys.ToHashSet());
        Assert.Equal("1.2.0", Citation["cff-version"]);
        Assert.Contains(Citation["type"], new[] { "software", "dataset" });
    }

    [Fact]
    public void Authors_are_persons_or_entities_and_words_stand_once()
    {
        var authors = Assert.IsType<List<object>>(Citation["authors"]);
        Assert.NotEmpty(authors);
        Assert.All(authors, author => Assert.Contains(((Dictionary<object, object>)author).Keys, key => key is "name" or "family-names" or "given-names" or "alias"));
        foreach (var field in new[] { "keywords", "license" })
        {
            var words = Assert.IsType<List<object>>(Citation[field]);
            Assert.All(words, word => Assert.NotEmpty(Assert.IsType<string>(word)));
            Assert.Distinct(words);
        }
    }

    [Fact]
    public void It_names_the_version_that_is_built_and_a_day()
    {
        Assert.Equal(KitVersion.Text, Citation["version"]);
        Assert.True(DateOnly.TryParseExact((string)Citation["date-released"], "yyyy-MM-dd", out _));
    }

    [Fact]
    public void It_names_the_licences_that_are_there()
    {
        Assert.Equal(["MIT", "CC-BY-4.0"], Assert.IsType<List<object>>(Citation["license"]));
        Assert.StartsWith("MIT License", File.ReadAllText(Checkout.PathOf("LICENSE")), StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", File.ReadAllText(Checkout.PathOf("data", "LICENSE")), StringComparison.Ordinal);
    }
}
