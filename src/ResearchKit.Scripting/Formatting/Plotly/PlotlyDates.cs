using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>Marks on an axis of dates, which are days since the year 1.</summary>
internal static class PlotlyDates
{
    private static readonly double[] Steps = [1 / 1440d, 5 / 1440d, 15 / 1440d, 1 / 24d, 3 / 24d, 6 / 24d, 12 / 24d, 1, 2, 7, 14];
    private static readonly int[] Months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    public static IEnumerable<(double Value, string Label)> Ticks(double least, double most, double wanted)
    {
        var needed = (most - least) / wanted;
        var step = Array.Find(Steps, step => step >= needed);
        return step > 0 ? ByDays(least, most, step) : ByMonths(least, most, Months.FirstOrDefault(months => months * 30.4 >= needed, Months[^1]));
    }

    /// <summary>The days since the year 1 of a number on an axis of dates: milliseconds since 1970, or a year where it has four digits.</summary>
    public static double Days(double number) => number is >= 1000 and <= 9999 && number == Math.Floor(number)
        ? new DateTime((int)number, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks / (double)TimeSpan.TicksPerDay
        : (number / TimeSpan.FromDays(1).TotalMilliseconds) + (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerDay);

    /// <summary>A date as Plotly takes it.</summary>
    public static string Text(double days) => Day(days).ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static IEnumerable<(double Value, string Label)> ByDays(double least, double most, double step)
    {
        var form = step < 1 ? "d MMM HH:mm" : "d MMM yyyy";
        for (var at = Math.Ceiling(least / step) * step; at <= most; at += step)
        {
            yield return (at, Day(at).ToString(form, CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(double Value, string Label)> ByMonths(double least, double most, int months)
    {
        var start = Day(Math.Max(least, 0));
        var first = (((start.Year * 12) + start.Month - 1 + months - 1) / months * months) + (start.Day > 1 && ((start.Year * 12) + start.Month - 1) % months == 0 ? months : 0);
        for (var month = first; month / 12 < 9999; month += months)
        {
            var at = new DateTime(Math.Max(month / 12, 1), (month % 12) + 1, 1, 0, 0, 0, DateTimeKind.Utc);
            var value = at.Ticks / (double)TimeSpan.TicksPerDay;
            if (value > most)
            {
                yield break;
            }

            yield return (value, at.ToString(months < 12 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture));
        }
    }

    private static DateTime Day(double days) => new((long)Math.Round(Math.Clamp(days, 0, 3652058) * TimeSpan.TicksPerDay), DateTimeKind.Utc);
}
