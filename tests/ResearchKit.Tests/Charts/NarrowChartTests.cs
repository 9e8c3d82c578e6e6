using System.Xml.Linq;

namespace ResearchKit.Tests.Charts;

/// <summary>Charts on sheets that are narrower than suits them.</summary>
public class NarrowChartTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    private static readonly Dictionary<string, Func<int, StudyChart>> Charts = new()
    {
        ["timeline"] = width => StudyData.Study.Events.Timeline(new() { Width = width }),
        ["map"] = width => StudyData.Study.Events.Map(new() { Width = width }),
        ["report lag"] = width => StudyData.Study.Events.ReportLags(Claims).Chart(new() { Width = width }),
        ["stance matrix"] = width => Claims.About("deployment").StanceMatrix().Chart(new() { Width = width }),
        ["position tracks"] = width => Claims.PositionTracks("troops-sent", new() { Width = width }),
        ["changes"] = width => Claims.Changes().Chart(new() { Width = width }),
        ["responses"] = width => Claims.Responses("troops-sent").Chart(new() { Width = width }),
        ["figures"] = width => Claims.Figures("killed").Chart(new() { Width = width }),
        ["contradictions"] = width => Claims.Contradictions().Chart(new() { Width = width }),
        ["attribution"] = width => Claims.Attribution().Chart(new() { Width = width }),
    };

    public static TheoryData<string, int> Sheets() => [.. Charts.Keys.SelectMany(name => new[] { 1, 120, 240, 300, 420 }, (name, width) => (name, width))];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_chart_is_drawn_whole_on_a_sheet_of_any_width(string name, int width)
    {
        var chart = Charts[name](width);
        Assert.Contains(XDocument.Parse(chart.Svg).Descendants(), element => element.Name.LocalName == "text");
        Assert.DoesNotContain("NaN", chart.Svg, StringComparison.Ordinal);
    }
}
