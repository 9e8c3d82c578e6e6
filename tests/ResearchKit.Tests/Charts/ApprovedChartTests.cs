using System.Globalization;
using System.Xml.Linq;

namespace ResearchKit.Tests.Charts;

/// <summary>Each chart of the shipped study, held to an approved image and approved words.</summary>
public class ApprovedChartTests
{
    private static readonly Dictionary<string, Func<Study, StudyChart>> Charts = new()
    {
        ["changes"] = study => study.Claims.Changes().Chart(),
        ["contradictions"] = study => study.Claims.About("deployment").Contradictions().Chart(),
        ["dates-of-every-kind"] = _ => DatesOfEveryKind.Timeline(),
        ["figures-of-casualties"] = study => study.Claims.Figures("casualties").Chart(),
        ["lanes-by-actor"] = study => study.Events.Between("2024-10", "2024-11").Timeline(new() { Lanes = TimelineLanes.Actor, MaxLanes = 6 }),
        ["position-tracks"] = study => study.Claims.PositionTracks("troops-sent"),
        ["positions-on-the-deployment"] = study => study.Claims.About("troops-sent").StanceMatrix().ByDate("troops-sent").Chart(),
        ["figures-of-killed"] = study => study.Claims.Figures("killed").Chart(),
        ["positions-on-a-day"] = study => study.Claims.About("deployment", "combat_participation").Positions("2024-11-30").Chart(),
        ["responses"] = study => study.Claims.Responses("troops-sent").Chart(),
        ["report-lags"] = study => study.Events.ReportLags(study.Claims).Chart(),
        ["countries-side-by-side"] = study => study.Claims.About("deployment", "combat_participation").Positions("2024-11-30").ByCountry().Chart(),
        ["stance-matrix"] = study => study.Claims.About("deployment").StanceMatrix().Chart(),
        ["timeline"] = study => study.Events.Between("2024-10", "2025-04").Timeline(),
        ["whose-word"] = study => study.Claims.Attribution("planned-10000-12000").Chart(),
        ["map"] = study => study.Events.Map(),
        ["map-of-the-far-east"] = study => study.Events.WithoutRepeats().Map(new()
        {
            Bounds = new(121, 34, 143, 54),
            Routes = [new(study.Places["wonsan"], study.Places["vladivostok"], "troops by ship, as the White House said (c036)")],
        }),
        ["agreement-table"] = study => study.Codings.Agreement().Chart(),
    };

    private static IEnumerable<Event> DatesOfEveryKind => new[]
    {
        "2024-10-07", "2024-10", "2024-10?", "2024-10-05~", "2024-10-12%", "2024-09/2024-11-03", "2024-10-10/..", "/2024-10-20", "2024-10-1X", "XXXX-10",
    }.Select((date, i) => new Event { Id = $"d{i}", Date = EdtfDate.Parse(date), Title = $"Dated {date}, to see it drawn", Type = (EventType)i, Summary = "s" });

    public static TheoryData<string> Names() => [.. Charts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_is_drawn_as_approved(string name)
    {
        var chart = Charts[name](StudyData.Study);
        Approve(name + ".approved.svg", chart.Svg);
        Approve(name + ".approved.txt", chart.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_chart_is_the_same_in_another_culture(string name)
    {
        var before = CultureInfo.CurrentCulture;
        var first = Charts[name](StudyData.Study);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            var second = Charts[name](StudyData.Study);
            Assert.Equal((first.Svg, first.Json, first.Summary), (second.Svg, second.Json, second.Summary));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_image_is_well_formed_runs_nothing_and_speaks_to_a_screen_reader(string name)
    {
        var svg = XDocument.Parse(Charts[name](StudyData.Study).Svg).Root!;
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "style" or "foreignObject" or "image");
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(["title", "desc"], svg.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.All(svg.Elements().Take(2), element => Assert.NotEmpty(element.Value));
    }

    [Fact]
    public void A_selection_without_rows_gives_a_chart_that_says_so()
    {
        var chart = StudyData.Study.Events.Between("1990", "1991").Timeline();
        Assert.NotEmpty(chart.Summary);
        Assert.Equal("svg", XDocument.Parse(chart.Svg).Root!.Name.LocalName);
    }

    private static void Approve(string file, string actual)
    {
        var folder = Path.Combine(StudyData.Root(), "..", "tests", "ResearchKit.Tests", "Charts");
        var approved = Path.Combine(folder, file);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (expected != actual)
        {
            File.WriteAllText(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), actual);
        }

        Assert.Equal(expected, actual);
    }
}
