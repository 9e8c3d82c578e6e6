using System.Xml.Linq;

namespace ResearchKit.Tests.Charts;

/// <summary>Charts of selections that hold nothing.</summary>
public class EmptyChartTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims.Between("1990", "1991");
    private static readonly EventTable Events = StudyData.Study.Events.Between("1990", "1991");

    private static readonly Dictionary<string, Func<StudyChart>> Charts = new()
    {
        ["timeline"] = () => Events.Timeline(),
        ["map"] = () => Events.Map(),
        ["map of places"] = () => StudyData.Study.Places.Where(p => p.Kind == "").Map(),
        ["report lag"] = () => Events.ReportLags(Claims).Chart(),
        ["stance matrix"] = () => Claims.StanceMatrix().Chart(),
        ["countries side by side"] = () => Claims.Positions("2024-11-30").ByCountry().Chart(),
        ["positions"] = () => Claims.Positions("2024-11-30").Chart(),
        ["position tracks"] = () => Claims.PositionTracks("troops-sent"),
        ["figures"] = () => Claims.Figures("killed").Chart(),
        ["contradictions"] = () => Claims.Contradictions().Chart(),
        ["attribution"] = () => Claims.Attribution().Chart(),
    };

    public static TheoryData<string> Names() => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_of_nothing_is_well_formed_and_says_why_in_words_image_and_figure(string name)
    {
        var chart = Charts[name]();
        Assert.StartsWith("Nothing to draw", chart.Summary, StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", string.Join(' ', XDocument.Parse(chart.Svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)), StringComparison.Ordinal);
        Assert.Contains("Nothing to draw", chart.Json, StringComparison.Ordinal);
        Assert.Contains(name == "map of places" ? ".Where(p => p.Kind == \"\") leaves none" : ".Between(\"1990\", \"1991\") leaves none of", chart.Summary, StringComparison.Ordinal);
    }
}
