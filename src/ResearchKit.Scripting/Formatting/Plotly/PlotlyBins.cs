using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>Counts what a histogram shows, as Plotly does: into bins of a round width, some as many as the root of the number of values.</summary>
internal static class PlotlyBins
{
    /// <summary>The traces, with each histogram as bars of its counts.</summary>
    public static IEnumerable<PlotlyTrace> Count(IEnumerable<PlotlyTrace> traces) => traces.Select(trace => trace.Type == "histogram" ? Bars(trace) : trace);

    private static PlotlyTrace Bars(PlotlyTrace histogram)
    {
        var lying = histogram.X.Count == 0;
        var values = lying ? histogram.Y : histogram.X;
        var bins = values.Kind == PlotlyKind.Number ? Numbers(values) : Names(values);
        var (places, counts) = (new PlotlyValues([.. bins.Select(bin => bin.Place)]), new PlotlyValues([.. bins.Select(bin => (string?)Text(bin.Count))]));
        return histogram with { Type = "bar", IsHorizontal = lying, X = lying ? counts : places, Y = lying ? places : counts };
    }

    private static (string? Place, double Count)[] Names(PlotlyValues values) =>
        [.. values.Texts.OfType<string>().GroupBy(text => text).Select(group => ((string?)group.Key, (double)group.Count()))];

    private static (string? Place, double Count)[] Numbers(PlotlyValues values)
    {
        var numbers = values.Texts.OfType<string>().Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 0)
        {
            return [];
        }

        var (least, most) = (numbers.Min(), numbers.Max());
        var width = most > least ? Round((most - least) / Math.Ceiling(Math.Sqrt(numbers.Length))) : 1;
        var first = Math.Floor(least / width);
        var counts = new double[(int)(Math.Floor(most / width) - first) + 1];
        foreach (var number in numbers)
        {
            counts[(int)(Math.Floor(number / width) - first)]++;
        }

        return [.. counts.Select((count, i) => ((string?)Text((first + i + 0.5) * width), count))];
    }

    private static double Round(double width)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(width)));
        return (width / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 } * power;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
