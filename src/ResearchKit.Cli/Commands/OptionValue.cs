using System.Globalization;

namespace ResearchKit.Cli.Commands;

/// <summary>Reads what options and arguments say, and refuses what they cannot mean.</summary>
internal static class OptionValue
{
    /// <summary>More notebooks side by side than this only make each slower to begin.</summary>
    private const int MostJobsByDefault = 8;

    /// <summary>A path; what looks like an option and is no file is a mistyped option.</summary>
    public static string Path(string path, string verb) => !path.StartsWith('-') || File.Exists(path) || Directory.Exists(path)
        ? path
        : throw new CliException(ExitCodes.Usage, $"There is no option {path}. Try: researchkit {verb} --help");

    /// <summary>How many notebooks run side by side.</summary>
    public static int Jobs(string? text) =>
        text is null ? Math.Min(Environment.ProcessorCount, MostJobsByDefault) : (int)Number(text, "--jobs", NumberStyles.None);

    /// <summary>How long a cell may take; null where nothing is said.</summary>
    public static TimeSpan? Seconds(string? text, string option) =>
        text is null ? null : TimeSpan.FromSeconds(Number(text, option, NumberStyles.Float));

    private static double Number(string text, string option, NumberStyles style) =>
        double.TryParse(text, style, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000
            ? number
            : throw new CliException(ExitCodes.Usage, $"{option} is '{text}', and must be a number above 0 and below 1000000.");
}
