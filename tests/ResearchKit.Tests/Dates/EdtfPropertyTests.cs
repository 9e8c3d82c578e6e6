using CsCheck;

namespace ResearchKit.Tests.Dates;

/// <summary>What holds for every text.</summary>
public class EdtfPropertyTests
{
    [Fact]
    public void A_text_of_the_grammar_is_read_at_its_level_and_given_back() => EdtfGrammar.Any.Sample(sample =>
    {
        var date = EdtfDate.Parse(sample.Text);
        Assert.Equal(sample.Text, date.ToString());
        Assert.Equal(sample.Level, date.Level);
    });

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() => EdtfGrammar.Any.Sample(sample =>
    {
        var date = EdtfDate.Parse(sample.Text);
        Assert.True(date.FirstDay <= date.LastDay);
        Assert.True(date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest);
    });

    [Fact]
    public void A_date_overlaps_itself_and_order_agrees_with_equality() =>
        Gen.Select(EdtfGrammar.Any, EdtfGrammar.Any).Sample((one, other) =>
        {
            var (a, b) = (EdtfDate.Parse(one.Text), EdtfDate.Parse(other.Text));
            Assert.True(a.Overlaps(a));
            Assert.Equal(a.Overlaps(b), b.Overlaps(a));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        });

    [Fact]
    public void A_changed_text_is_read_or_refused_with_a_reason_and_never_throws()
    {
        var changed = Gen.Select(
            EdtfGrammar.Any, Gen.Int[0, 40], Gen.Int[0, 2], Gen.OneOf<char>(Gen.OneOf("0123456789XYTZES-+:/.,?~%[]{} ".ToCharArray()), Gen.Char),
            (sample, place, change, character) => Change(sample.Text, place % sample.Text.Length, change, character));
        changed.Sample(
            text =>
            {
                if (EdtfDate.TryParse(text, out var date, out var reason))
                {
                    Assert.Equal(text, date.ToString());
                    Assert.True(date.FirstDay <= date.LastDay);
                    Assert.Null(reason);
                }
                else
                {
                    Assert.False(string.IsNullOrWhiteSpace(reason));
                }
            },
            iter: 20_000);
    }

    [Fact]
    public void Any_string_is_read_or_refused_and_never_throws() =>
        Gen.String.Sample(text => EdtfDate.TryParse(text, out _, out var reason) == (reason is null));

    private static string Change(string text, int place, int change, char character) => change switch
    {
        0 => text.Remove(place, 1),
        1 => text.Insert(place, character.ToString()),
        _ => text[..place] + character + text[(place + 1)..],
    };
}
