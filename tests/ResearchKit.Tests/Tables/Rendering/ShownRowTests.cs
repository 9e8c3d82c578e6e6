using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Tests.Tables.Rendering;

/// <summary>What a notebook shows of one row of a result.</summary>
public class ShownRowTests
{
    private static readonly Study Study = StudyData.Study;

    public static TheoryData<Type> Rows => [.. typeof(Study).Assembly.GetExportedTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IRestsOnClaims)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Whatever_rests_on_claims_shows_itself(Type row) =>
        Assert.Contains(row.GetCustomAttributes(inherit: false), attribute => attribute is TypeFormatterSourceAttribute);

    [Fact]
    public void Support_shows_each_informant_with_who_cites_it()
    {
        var text = Text(Study.Claims.WithoutRepeats().Corroboration("troops-sent")[0]);
        Assert.Contains("asserts “North Korea has sent troops to Russia", text, StringComparison.Ordinal);
        Assert.Contains("c022", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_between_figures_shows_both_claims_with_their_pages()
    {
        var step = Study.Claims.Figures("killed").Growth()[0];
        var text = Text(step);
        Assert.StartsWith(step.ToString(), text, StringComparison.Ordinal);
        Assert.All(new[] { step.Before, step.After }, claim => Assert.Contains($"\n{claim.Id} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_may_be_one_event_show_why() =>
        Assert.Contains("km apart", Text(Study.Events.Duplicates(days: 1, km: 50).SelectMany(group => group.Pairs).First(pair => pair.Kilometres is not null)), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_is_near_none_is_answered_with_those_that_there_are() => Assert.Contains(
        "'zzzzzz' is no topic or proposition of this study; there are 'aid-in-exchange', 'arms-or-technology-in-return'",
        Assert.Throws<ArgumentException>(() => Study.Claims.About("zzzzzz")).Message, StringComparison.Ordinal);

    private static string Text(object row) => row.ToDisplayString("text/plain");
}
