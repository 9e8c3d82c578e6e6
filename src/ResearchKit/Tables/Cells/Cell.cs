using CsvHelper;

namespace ResearchKit;

/// <summary>A column's value in the row being read.</summary>
/// <remarks>One thread reads one row at a time into a set of cells: cells keep no more than that row and what they have learnt of the column.</remarks>
internal abstract class Cell(FieldRule rule)
{
    /// <summary>The field's type and constraints.</summary>
    public FieldRule Rule { get; } = rule;

    /// <summary>The column's name.</summary>
    public string Name => Rule.Field.Name;

    /// <summary>The column's position in the file, from 0; -1 where the file lacks it.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Takes the value from the row.</summary>
    /// <returns>Null, or why the value cannot be.</returns>
    public abstract string? Take(CsvReader row);

    /// <summary>The value as text, to tell rows apart by it; null where it is missing or at fault.</summary>
    public virtual string? Key(CsvReader row)
    {
        if (Index < 0 || Rule.IsMissing(Utf8(row)))
        {
            return null;
        }

        var text = row.GetString(Index);
        return Rule.IsText ? text : Rule.Read(text).Value is { } value ? Logical.Text(value) : null;
    }

    /// <summary>What stands in the file.</summary>
    protected ReadOnlySpan<byte> Utf8(CsvReader row) => Index < 0 ? default : row.GetSpan(Index);

    /// <summary>What to say where no value stands.</summary>
    protected string? Missing() => Rule.Field.Constraints.Required && Index >= 0 ? FieldRule.MustHaveValue : null;
}

/// <summary>A column's typed value in the row being read.</summary>
internal abstract class Cell<T>(FieldRule rule) : Cell(rule)
{
    /// <summary>The value; default where it is missing or at fault.</summary>
    public T? Value { get; protected set; }
}
