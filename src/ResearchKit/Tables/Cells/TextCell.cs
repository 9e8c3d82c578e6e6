using CsvHelper;

namespace ResearchKit;

/// <summary>A text of which few or none come twice.</summary>
internal sealed class TextCell(FieldRule rule) : Cell<string>(rule)
{
    private readonly bool _any = rule.TakesAnyText;

    /// <inheritdoc/>
    public override string? Take(CsvReader row)
    {
        Value = null;
        if (Rule.IsMissing(Utf8(row)))
        {
            return Missing();
        }

        var text = row.GetString(Index);
        if (!_any && Rule.FaultOf(text) is { } reason)
        {
            return reason;
        }

        Value = text;
        return null;
    }

    /// <inheritdoc/>
    public override string? Key(CsvReader row) => Value;
}
