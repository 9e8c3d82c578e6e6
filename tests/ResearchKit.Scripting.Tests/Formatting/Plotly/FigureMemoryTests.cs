namespace ResearchKit.Scripting.Tests.Formatting.Plotly;

public sealed class FigureMemoryTests
{
    [Fact]
    public void A_charts_json_is_made_once_a_display_and_anew_for_the_next()
    {
        var made = 0;
        var chart = new object();
        string Json() => FigureMemory.Json(chart, _ => $"{++made}");

        Assert.Equal(["1", "1"], FigureMemory.For<string[]>(() => [Json(), FigureMemory.For(Json)]));
        Assert.Equal(["2", "other", "3"], FigureMemory.For<string[]>(() => [Json(), FigureMemory.Json(new object(), _ => "other"), Json()]));
        Assert.Equal(("4", "5"), (Json(), Json()));
    }
}
