using System.Xml.Linq;

namespace ResearchKit.Tests.Charts;

/// <summary>Reads what a still image says.</summary>
internal static class Drawn
{
    /// <summary>What each mark says when pointed at.</summary>
    public static IReadOnlyList<string> Hovers(this StudyChart chart) =>
        [.. XDocument.Parse(chart.Svg).Descendants().Where(e => e.Name.LocalName == "title" && e.Parent!.Name.LocalName == "g").Select(e => e.Value)];

    /// <summary>The texts that a reader sees, in order.</summary>
    public static IReadOnlyList<string> Texts(this StudyChart chart) =>
        [.. XDocument.Parse(chart.Svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
