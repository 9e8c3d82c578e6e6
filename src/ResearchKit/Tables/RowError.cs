namespace ResearchKit;

/// <summary>One fault in the data: where it stands, what stands there, and why that cannot be.</summary>
/// <param name="File">The file, relative to the data package.</param>
/// <param name="Line">Line in the file, from 1; 0 where the fault is the whole file's.</param>
/// <param name="Column">The column's name, or null where the fault is the whole row's.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Reason">Why it cannot be.</param>
public sealed record RowError(string File, int Line, string? Column, string? Value, string Reason)
{
    /// <summary>The fault on one line, as <c>file:line: column: 'value': reason</c>.</summary>
    public override string ToString()
    {
        var place = Line > 0 ? $"{File}:{Line}" : File;
        var column = Column is null ? "" : $" {Column}:";
        var value = Value is null ? "" : $" '{Abbreviate(Value)}':";
        return $"{place}:{column}{value} {Reason}";
    }

    private static string Abbreviate(string value) => value.Length <= 80 ? value : value[..79] + "…";
}
