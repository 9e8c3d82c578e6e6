using System.Globalization;

namespace ResearchKit.Cli.Terminals;

/// <summary>How long something took, for people.</summary>
internal static class Duration
{
    /// <summary>Tenths of a second below a minute, then minutes and seconds, then hours and minutes.</summary>
    public static string Show(TimeSpan time) => time switch
    {
        { TotalSeconds: < 59.95 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalMinutes: < 59.99 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds:00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes:00} min"),
    };
}
