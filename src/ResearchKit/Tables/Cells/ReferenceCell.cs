using System.Text;
using CsvHelper;

namespace ResearchKit;

/// <summary>A row of another table, found by the bytes of its id.</summary>
/// <param name="rule">The field's type and constraints.</param>
/// <param name="rows">The other table.</param>
/// <param name="refuse">Says what is wrong with an id that is not there.</param>
internal sealed class ReferenceCell<TRow>(FieldRule rule, RowsById<TRow> rows, Func<string, string> refuse) : Cell<TRow>(rule)
    where TRow : class
{
    /// <inheritdoc/>
    public override string? Take(CsvReader row)
    {
        var utf8 = Utf8(row);
        if (Rule.IsMissing(utf8))
        {
            Value = null;
            return Missing();
        }

        Value = rows.Find(utf8);
        return Value is null ? refuse(Encoding.UTF8.GetString(utf8)) : null;
    }
}
