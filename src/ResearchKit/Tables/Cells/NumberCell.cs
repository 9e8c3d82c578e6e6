using CsvHelper;

namespace ResearchKit;

/// <summary>A finite number.</summary>
internal sealed class NumberCell(FieldRule rule) : Cell<double?>(rule)
{
    private readonly (double Least, double Most)? _plain = rule.PlainNumbers;

    /// <inheritdoc/>
    public override string? Take(CsvReader row)
    {
        Value = null;
        var utf8 = Utf8(row);
        if (Rule.IsMissing(utf8))
        {
            return Missing();
        }

        if (_plain is { } range && NumberText.TryNumber(utf8, out var number) && number >= range.Least && number <= range.Most)
        {
            Value = number;
            return null;
        }

        return TakeByRule(row.GetString(Index));
    }

    private string? TakeByRule(string text)
    {
        var reading = Rule.Read(text);
        Value = reading.Value switch { double d when double.IsFinite(d) => d, long whole => whole, _ => null };
        return reading.Reason ?? (Value is null ? "is no finite number" : null);
    }
}
