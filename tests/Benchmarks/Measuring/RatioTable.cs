using System.Globalization;

namespace ResearchKit.Benchmarks.Measuring;

/// <summary>Prints measurements beside each other, and each as a multiple of the kit's own.</summary>
internal static class RatioTable
{
    /// <summary>Prints the table; the first contender is the kit.</summary>
    public static void Print(TextWriter output, IReadOnlyList<(string Name, Measurement Took)> contenders)
    {
        var kit = contenders[0].Took;
        output.WriteLine($"{"",-28}{"median ms",12}{"x kit",9}{"first ms",12}{"x kit",9}{"live MB",10}{"x kit",9}{"peak MB",10}{"x kit",9}");
        foreach (var (name, took) in contenders)
        {
            output.WriteLine(
                $"{name,-28}{Both(took.Median, kit.Median, 12)}{Both(took.First, kit.First, 12)}"
                + $"{Both(took.LiveMegabytes, kit.LiveMegabytes, 10)}{Both(took.PeakMegabytes, kit.PeakMegabytes, 10)}");
        }
    }

    private static string Both(double value, double kit, int width) =>
        value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture).PadLeft(width)
        + (value / kit).ToString("0.00", CultureInfo.InvariantCulture).PadLeft(9);
}
