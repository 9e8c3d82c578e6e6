using System.Globalization;

namespace ResearchKit;

/// <summary>Figures in words, qualifier and all.</summary>
internal static class FigureText
{
    /// <summary>A figure, such as <c>more than 1,000 containers</c> or <c>between 10,000 and 12,000 troops</c>.</summary>
    public static string Of(Figure figure) => $"{Amount(figure)} {figure.Unit.Replace('_', ' ')}";

    /// <summary>A basis as a table writes it.</summary>
    public static string Of(FigureBasis basis) => basis switch
    {
        FigureBasis.Cumulative => "total so far",
        FigureBasis.ForPeriod => "for a period",
        _ => "at the time",
    };

    private static string Amount(Figure figure) => figure.Qualifier switch
    {
        FigureQualifier.Between => $"between {Number(figure.Low)} and {Number(figure.High)}",
        FigureQualifier.AtLeast => $"at least {Number(figure.Low ?? figure.Best)}",
        FigureQualifier.MoreThan => $"more than {Number(figure.Low ?? figure.Best)}",
        FigureQualifier.UpTo => $"up to {Number(figure.High ?? figure.Best)}",
        FigureQualifier.About => $"about {Range(figure)}",
        FigureQualifier.Computed => $"{Range(figure)} (computed)",
        _ => Range(figure),
    };

    private static string Range(Figure figure) =>
        figure.Best is { } best ? Number(best)
        : figure is { Low: { } low, High: { } high } && low != high ? $"{Number(low)} to {Number(high)}"
        : Number(figure.Low ?? figure.High);

    private static string Number(double? number) => number?.ToString("#,0.###", CultureInfo.InvariantCulture) ?? "?";
}
