using System.Globalization;
using System.Text.Json;

namespace ResearchKit.Scripting;

/// <summary>An axis of a still image: from values to pixels.</summary>
internal sealed class PlotlyAxis
{
    private const double Margin = 0.04;

    /// <summary>The highest power of ten that is a number.</summary>
    private const double LastPower = 308;

    private const int MostPowers = 16;
    private readonly Dictionary<string, int> _names = [];
    private readonly double _from;
    private readonly double _to;

    /// <summary>An axis.</summary>
    /// <param name="layout">What the figure says of it.</param>
    /// <param name="lists">All values that stand on it.</param>
    /// <param name="pixels">Its first and its last pixel.</param>
    /// <param name="fromZero">Whether nought stands on it in any case.</param>
    public PlotlyAxis(JsonElement layout, IReadOnlyList<PlotlyValues> lists, (double From, double To) pixels, bool fromZero)
    {
        (_from, _to) = pixels;
        var declared = PlotlyTrace.Text(layout, "type");
        IsLogarithmic = declared == "log";
        var kind = lists.Where(list => list.Count > 0).Select(list => list.Kind).DefaultIfEmpty(PlotlyKind.Number).Max();
        Kind = declared == "category" ? PlotlyKind.Category : declared == "date" && kind == PlotlyKind.Number ? PlotlyKind.Date : kind;
        if (Kind == PlotlyKind.Category)
        {
            foreach (var name in lists.SelectMany(list => list.Texts).OfType<string>())
            {
                _names.TryAdd(name, _names.Count);
            }
        }

        var values = lists.SelectMany(list => list.Texts).Select(ValueOf).OfType<double>().ToArray();
        var given = Range(layout);
        IsCut = given is not null;
        IsReversed = PlotlyTrace.Text(layout, "autorange") == "reversed" || (given is { From: var start, To: var end } && start > end);
        (Least, Most) = given is { } range ? (Math.Min(range.From, range.To), Math.Max(range.From, range.To)) : Widen(values, fromZero);
        Title = layout.ValueKind == JsonValueKind.Object && layout.TryGetProperty("title", out var title)
            ? PlotlyTrace.Text(title, "text") ?? (title.ValueKind == JsonValueKind.String ? title.GetString()! : "") : "";
    }

    public PlotlyKind Kind { get; }

    public string Title { get; }

    public double Least { get; }

    public double Most { get; }

    /// <summary>Whether the figure says where it begins and ends, so that there may be values beyond.</summary>
    public bool IsCut { get; }

    /// <summary>The pixels of one step between names.</summary>
    public double Step => Math.Abs(Pixel(1) - Pixel(0));

    /// <summary>The pixels between the two places that are nearest to each other; null for fewer than two.</summary>
    public double? Gap(PlotlyValues places)
    {
        var pixels = places.Texts.Select(ValueOf).OfType<double>().Distinct().Select(Pixel).Order().ToArray();
        return pixels.Length < 2 ? null : pixels.Zip(pixels.Skip(1), (a, b) => b - a).Min();
    }

    /// <summary>How many names stand on it.</summary>
    public int Names => _names.Count;

    private bool IsLogarithmic { get; }

    private bool IsReversed { get; }

    /// <summary>Where a value stands on the axis; null where it is missing or does not fit.</summary>
    public double? ValueOf(string? text) => text is null ? null
        : Kind == PlotlyKind.Category ? _names.GetValueOrDefault(text)
        : Kind == PlotlyKind.Date && PlotlyValues.TryDate(text, out var days) ? days
        : PlotlyValues.TryNumber(text, out var number) ? (Kind == PlotlyKind.Date ? PlotlyDates.Days(number) : IsLogarithmic ? (number > 0 ? Math.Log10(number) : null) : number)
        : null;

    /// <summary>Where the height of a bar stands on the axis, and where its foot does, which is as high as those below it.</summary>
    public (double Foot, double Top) Bar(double ground, double height) => IsLogarithmic
        ? (ground > 0 ? Math.Max(Math.Log10(ground), Least) : Least, ground + height > 0 ? Math.Log10(ground + height) : Least)
        : (Math.Max(ground, Least), ground + height);

    /// <summary>How high a bar is; null where it has no height.</summary>
    public double? HeightOf(string? text) => !IsLogarithmic ? ValueOf(text)
        : text is not null && PlotlyValues.TryNumber(text, out var number) ? number : null;

    /// <summary>The pixel of a value.</summary>
    public double Pixel(double value)
    {
        var part = (value - Least) / (Most - Least);
        return _from + ((IsReversed ? 1 - part : part) * (_to - _from));
    }

    /// <summary>Where the axis is marked, and with what.</summary>
    public IEnumerable<(double Value, string Label)> Ticks()
    {
        var isUpright = _to < _from;
        var wanted = Math.Clamp(Math.Abs(_to - _from) / (isUpright ? 45 : Kind == PlotlyKind.Number ? 70 : 95), 2, 12);
        return Kind switch
        {
            PlotlyKind.Category => _names.Where(name => name.Value % Math.Max(1, (int)Math.Ceiling(_names.Count / Math.Max(wanted * 2, 1))) == 0).Select(name => ((double)name.Value, name.Key)),
            PlotlyKind.Date => PlotlyDates.Ticks(Least, Most, wanted),
            _ when IsLogarithmic => Powers(),
            _ => Numbers(wanted),
        };
    }

    private IEnumerable<(double Value, string Label)> Numbers(double wanted)
    {
        var step = Nice((Most - Least) / wanted);
        var first = Math.Ceiling(Least / step);
        for (var i = 0; i <= wanted + 1 && (first + i) * step <= Most + (step / 1e6); i++)
        {
            yield return ((first + i) * step, Short((first + i) * step));
        }
    }

    private IEnumerable<(double Value, string Label)> Powers()
    {
        var (first, last) = ((int)Math.Ceiling(Math.Max(Least, -LastPower)), (int)Math.Floor(Math.Min(Most, LastPower)));
        for (var power = first; power <= last; power += 1 + ((last - first) / MostPowers))
        {
            yield return (power, Short(Math.Pow(10, power)));
        }
    }

    private static double Nice(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }

    private static string Short(double value) => Math.Abs(value) switch
    {
        0 => "0",
        >= 1e12 or < 1e-4 => value.ToString("0.###E0", CultureInfo.InvariantCulture),
        >= 1e9 => (value / 1e9).ToString("0.###", CultureInfo.InvariantCulture) + "B",
        >= 1e6 => (value / 1e6).ToString("0.###", CultureInfo.InvariantCulture) + "M",
        >= 1e4 => (value / 1e3).ToString("0.###", CultureInfo.InvariantCulture) + "k",
        _ => value.ToString("0.######", CultureInfo.InvariantCulture),
    };

    /// <summary>Where the figure says that the axis begins and ends; the one may be higher than the other.</summary>
    private (double From, double To)? Range(JsonElement layout)
    {
        if (Kind == PlotlyKind.Category || PlotlyValues.Of(layout, "range") is not { Count: 2 } range)
        {
            return null;
        }

        double? End(string? text) => IsLogarithmic && text is not null && PlotlyValues.TryNumber(text, out var power) ? power : ValueOf(text);
        return (End(range.Texts[0]), End(range.Texts[1])) is ({ } from, { } to) && from != to ? (from, to) : null;
    }

    private (double Least, double Most) Widen(double[] values, bool fromZero)
    {
        if (Kind == PlotlyKind.Category)
        {
            return (-0.5, Math.Max(_names.Count, 1) - 0.5);
        }

        var (least, most) = values.Length == 0 ? (0, 1) : (values.Min(), values.Max());
        var grounded = fromZero && Kind == PlotlyKind.Number && !IsLogarithmic;
        (least, most) = grounded ? (Math.Min(least, 0), Math.Max(most, 0)) : (least, most);
        var room = most > least ? (most - least) * Margin : Math.Max(Math.Abs(most) * Margin, 0.5);
        return (grounded && least == 0 ? 0 : least - room, grounded && most == 0 ? 0 : most + room);
    }
}
