using CsCheck;

namespace ResearchKit.Tests.Dates;

/// <summary>Texts of the grammar of EDTF at random, each with the level that it is made to have.</summary>
internal static class EdtfGrammar
{
    /// <summary>A text and its level.</summary>
    public sealed record Sample(string Text, int Level)
    {
        public override string ToString() => $"{Text} (level {Level})";
    }

    private static readonly Gen<string> Mark = Gen.OneOf("?", "~", "%");
    private static readonly Gen<string> Year = Gen.Int[0, 9999].Select(year => $"{year:0000}");
    private static readonly Gen<string> Month = Gen.Int[1, 12].Select(month => $"{month:00}");
    private static readonly Gen<string> DayOfMonth = Gen.Int[1, 28].Select(day => $"{day:00}");

    private static readonly Gen<string> Plain = Gen.OneOf<string>(
        Year,
        Gen.Select(Year, Month, (year, month) => $"{year}-{month}"),
        Gen.Select(Year, Month, DayOfMonth, (year, month, day) => $"{year}-{month}-{day}"));

    private static readonly Gen<string> Clock = Gen.Select(
        Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59], Gen.OneOf("", "Z", "-04", "+04:30", "+14:00"),
        (hour, minute, second, shift) => $"T{hour:00}:{minute:00}:{second:00}{shift}");

    private static readonly Gen<Sample> DateTime = Gen.Select(
        Year, Month, DayOfMonth, Clock, (year, month, day, clock) => new Sample($"{year}-{month}-{day}{clock}", 0));

    private static readonly Gen<Sample> Negative = Gen.Select(
        Gen.Int[1, 9999], Month, (year, month) => new Sample($"-{year:0000}-{month}", 1));

    private static readonly Gen<Sample> Whole = Gen.Select(Plain, Mark, (date, mark) => new Sample(date + mark, 1));

    private static readonly Gen<Sample> FromTheRight = Gen.OneOf<string>(
        Gen.Int[0, 999].Select(decade => $"{decade:000}X"),
        Gen.Int[0, 99].Select(century => $"{century:00}XX"),
        Year.Select(year => $"{year}-XX"),
        Year.Select(year => $"{year}-XX-XX"),
        Gen.Select(Year, Month, (year, month) => $"{year}-{month}-XX")).Select(text => new Sample(text, 1));

    private static readonly Gen<Sample> PartOfYear = Gen.Select(
        Year, Gen.Int[21, 41], (year, code) => new Sample($"{year}-{code}", code <= 24 ? 1 : 2));

    private static readonly Gen<Sample> LongYear = Gen.Select(
        Gen.OneOf("", "-"), Gen.Long[10_000, 900_000_000_000], Gen.Int[0, 3], Gen.Int[0, 3],
        (sign, year, exponent, significant) => new Sample(
            $"Y{sign}{year}{(exponent > 0 ? $"E{exponent}" : "")}{(significant > 0 ? $"S{significant}" : "")}",
            exponent + significant > 0 ? 2 : 1));

    private static readonly Gen<Sample> MarkedInside = Gen.Select(
        Year, Month, DayOfMonth, Mark, Mark, Gen.Int[0, 3],
        (year, month, day, a, b, shape) => new Sample(
            shape switch
            {
                0 => $"{a}{year}-{month}-{day}",
                1 => $"{year}{a}-{month}-{b}{day}",
                2 => $"{year}-{a}{month}{b}-{day}",
                _ => $"{a}{year}-{month}-{day}{b}",
            },
            2));

    private static readonly Gen<Sample> MaskedAnywhere = Gen.Select(
        Gen.Int[0, 999], Month, DayOfMonth, (year, month, day) => new Sample($"X{year:000}-{month}-{day}", 2));

    /// <summary>Any text that is one date and no set or interval.</summary>
    private static readonly Gen<Sample> Single = Gen.OneOf<Sample>(
        Plain.Select(text => new Sample(text, 0)), Negative, Whole, FromTheRight, PartOfYear, LongYear, MarkedInside, MaskedAnywhere);

    private static readonly Gen<Sample> OneEnded = Gen.Select(
        Single, Gen.OneOf("{0}/..", "{0}/", "../{0}", "/{0}"),
        (date, shape) => new Sample(string.Format(null, shape, date.Text), date.Text.Contains('X') ? 2 : Math.Max(1, date.Level)));

    private static readonly Gen<Sample> Interval = Gen.Select(Plain, Plain, (a, b) => new Sample(
        string.CompareOrdinal(a[..4], b[..4]) <= 0 ? $"{a[..4]}/{b}" : $"{b[..4]}/{a}", 0));

    private static readonly Gen<Sample> Set = Gen.Select(
        Single.List[1, 5], Gen.Bool,
        (members, all) => new Sample((all ? '{' : '[') + string.Join(',', members.Select(m => m.Text)) + (all ? '}' : ']'), 2));

    private static readonly Gen<Sample> Runs = Gen.Select(Year, Year, (a, b) => new Sample(
        string.CompareOrdinal(a, b) <= 0 ? $"[..0001,{a}..{b},9999..]" : $"{{{b}..{a}}}", 2));

    /// <summary>Any text of the grammar.</summary>
    public static readonly Gen<Sample> Any = Gen.OneOf<Sample>(Single, DateTime, OneEnded, Interval, Set, Runs);
}
