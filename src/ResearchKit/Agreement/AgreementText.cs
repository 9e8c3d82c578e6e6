using System.Globalization;

namespace ResearchKit;

/// <summary>Measures of agreement in words.</summary>
internal static class AgreementText
{
    /// <summary>A measure to three decimals, never as minus zero.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.000", CultureInfo.InvariantCulture);
    }

    /// <summary>The measure with its scale or weights: <c>Krippendorff's α (nominal)</c>.</summary>
    public static string Name(AgreementResult result) => result.Detail is { } detail ? $"{result.Measure} ({detail})" : result.Measure;

    /// <summary>What was found, on one line.</summary>
    public static string Sentence(AgreementResult result)
    {
        var found = result.Value is { } value ? $"{Number(value)}{(result.Interval is { } interval ? $", {interval} ({interval.Method})" : "")}" : $"undefined, since {result.Undefined}";
        var note = result.Note is { } text ? $". {text}" : "";
        return $"{Name(result)} of {result.Variable}: {found}; {Basis(result)}{note}";
    }

    /// <summary>What it rests on: <c>2 coders, 35 units, 70 pairable values</c>.</summary>
    public static string Basis(AgreementResult result) =>
        $"{Words.Count(result.Coders, "coder")}, {Words.Count(result.Units, "unit")}, {Words.Count(result.PairableValues, "pairable value")}";
}
