using System.Globalization;

namespace ResearchKit;

/// <summary>Recomputes a result under each choice.</summary>
internal static class SensitivityRun
{
    /// <summary>The most choices whose combinations are all tried: 2 to the power of it are the rows.</summary>
    private const int MostCombined = 8;

    public static Sensitivity Of<T>(ClaimTable claims, Func<ClaimTable, T> result, IReadOnlyList<Choice> choices, bool combined)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(choices);
        if (combined && choices.Count > MostCombined)
        {
            throw new ArgumentException($"{choices.Count} choices have {1L << Math.Min(62, choices.Count)} combinations; combine {MostCombined} at the most.", nameof(choices));
        }

        var stands = Row("as it stands", claims, result, null);
        return new([stands, .. Sets(choices, combined).Select(set => Under(set, claims, result, stands))], claims.WhyNone("There are no choices."));
    }

    public static Sensitivity Of<TValue, T>(ClaimTable claims, Func<ClaimTable, TValue, T> result, TValue[] values, IReadOnlyList<Choice> choices)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length == 0)
        {
            throw new ArgumentException("Name the values to try; the first is the one that the result stands at.", nameof(values));
        }

        var stands = Row($"at {CellText.Of(values[0])}", claims, c => result(c, values[0]), null);
        return new(
            [stands, .. choices.Select(choice => Under([choice], claims, c => result(c, values[0]), stands)), .. values.Skip(1).Select(v => Row($"at {CellText.Of(v)}", claims, c => result(c, v), stands))],
            claims.WhyNone("There are no values."));
    }

    private static IEnumerable<IReadOnlyList<Choice>> Sets(IReadOnlyList<Choice> choices, bool combined) => combined
        ? Enumerable.Range(1, (1 << choices.Count) - 1).Select(bits => (IReadOnlyList<Choice>)[.. choices.Where((_, i) => (bits & (1 << i)) != 0)]).OrderBy(set => set.Count)
        : choices.Select(c => (IReadOnlyList<Choice>)[c]);

    private static SensitivityRow Under<T>(IReadOnlyList<Choice> set, ClaimTable claims, Func<ClaimTable, T> result, SensitivityRow stands) =>
        Row(string.Join(", ", set.Select(c => c.Name)), set.Aggregate(claims, (taken, choice) => choice.Take(taken)), result, stands);

    // A result that cannot be had under a choice (no figure of that unit is left) is a row that says so, not the end of the table.
    private static SensitivityRow Row<T>(string name, ClaimTable claims, Func<ClaimTable, T> result, SensitivityRow? stands)
    {
        string? text = null;
        double? number = null;
        string? fault = null;
        try
        {
            var value = result(claims);
            (text, number) = (Text(value), Number(value));
        }
        catch (Exception e) when (stands is not null && e is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            fault = e.Message;
        }

        var changes = stands is not null && (fault is not null || text != stands.Value);
        return new(name, claims.Count, text, number, stands is null ? null : number - stands.Number, changes, fault);
    }

    private static string Text<T>(T value) => value switch
    {
        null => "none",
        string text => text,
        bool flag => flag ? "yes" : "no",
        IFormattable number when Number(value) is not null => number.ToString("#,0.######", CultureInfo.InvariantCulture),
        IEnumerable<object> items => string.Join(", ", items.Select(CellText.Of)),
        _ => CellText.Of(value) ?? "none",
    };

    private static double? Number<T>(T value) => value switch
    {
        int number => number,
        long number => number,
        double number => number,
        float number => number,
        decimal number => (double)number,
        _ => null,
    };
}
