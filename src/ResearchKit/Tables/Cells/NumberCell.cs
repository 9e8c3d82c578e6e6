using CsvHelper;

namespace ResearchKit;

/// <summary>A finite number, also where the schema gives the column no type or that of text.</summary>
internal sealed class NumberCell(FieldRule rule) : Cell<double?>(rule)
{
    private static readonly ValueParser Numbers = ValueParsers.For(new FieldSchema { Name = "number", Type = FieldType.Number });
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
        var value = reading.Value is string plain ? Numbers(plain) : reading;
        Value = value.Value switch { double d when double.IsFinite(d) => d, long whole => whole, _ => null };
        return value.Reason ?? (Value is null ? "is no finite number" : null);
    }
}
