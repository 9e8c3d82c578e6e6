using System.Globalization;

namespace ResearchKit.Benchmarks.Kernels;

/// <summary>Prints what the kernels took side by side, and the kit's share of each.</summary>
internal static class KernelTable
{
    private const int NameWidth = 52;
    private const int Width = 22;

    /// <summary>Prints the table; the first contender is the kit.</summary>
    public static void Print(TextWriter output, IReadOnlyList<Contender> contenders, int rounds)
    {
        output.WriteLine($"Medians of {rounds} rounds, the kernels in turn; “x” is the kit's share of what the other took.");
        output.WriteLine(".NET Interactive's figures are those of the design, measured once on another machine: a guide, not a comparison.");
        output.WriteLine();
        var names = contenders.Select(contender => contender.Spec.Name.PadLeft(Width));
        output.WriteLine($"{"",-NameWidth}{string.Concat(names)}{".NET Interactive",Width}{"goal",10}");
        foreach (var measure in Measure.All)
        {
            var kit = contenders[0][measure];
            var cells = contenders.Select((contender, index) => Cell(contender[measure], index == 0 ? null : kit));
            var goal = measure.Goal is { } share ? $"≤ {Number(share)} x" : "";
            output.WriteLine($"{$"{measure.Name}, {measure.Unit}",-NameWidth}{string.Concat(cells)}{Cell(measure.Before, kit)}{goal,10}");
        }
    }

    private static string Cell(double? value, double? kit) => (value switch
    {
        null => "–",
        double.NaN => "died",
        { } number when kit is { } own && number > 0 => $"{Number(number)} ({(own / number).ToString("0.00", CultureInfo.InvariantCulture)} x)",
        { } number => Number(number),
    }).PadLeft(Width);

    private static string Number(double value) => value.ToString(value < 100 ? "0.0#" : "#,0", CultureInfo.InvariantCulture);
}
