namespace ResearchKit;

/// <summary>Columns of a table to which others refer.</summary>
/// <param name="Resource">The table; empty where it is the same one.</param>
/// <param name="Fields">The columns, in order.</param>
public sealed record FieldReference(string Resource, IReadOnlyList<string> Fields);

/// <summary>Columns whose values must stand in other columns.</summary>
/// <param name="Fields">The columns that refer, in order.</param>
/// <param name="Reference">The columns to which they refer.</param>
public sealed record ForeignKey(IReadOnlyList<string> Fields, FieldReference Reference);
