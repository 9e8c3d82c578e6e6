using System.Collections;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Says how a table gets known, where a statement names one that is not.</summary>
internal static partial class SqlHints
{
    /// <summary>The engine's message with the hint in it, in the place of names of its own that nobody meant; any other message as it is.</summary>
    /// <param name="message">What the engine says.</param>
    /// <param name="variables">The session's variables by name.</param>
    public static string Add(string message, IReadOnlyList<(string Name, object? Value)> variables) => UnknownTable().Replace(
        message, found => $"{found.Groups["said"].Value}\n{Of(found.Groups["name"].Value, variables)}", 1);

    private static string Of(string table, IReadOnlyList<(string Name, object? Value)> variables)
    {
        if (variables.FirstOrDefault(variable => variable.Name.Equals(table, StringComparison.OrdinalIgnoreCase)) is { Name: { } same })
        {
            return $"The variable “{same}” is there, but holds no frame or sequence of rows.";
        }

        if (variables.Select(variable => (variable.Name, Member: Member(variable.Value, table))).FirstOrDefault(found => found.Member is not null) is { Member: { } member, Name: { } owner })
        {
            return $"#!sql asks variables by their names: write var {table} = {owner}.{member}; in a cell before.";
        }

        var tables = variables.Where(variable => IsTable(variable.Value?.GetType())).Select(variable => variable.Name).Order(StringComparer.Ordinal).ToArray();
        return NearestName.Near(table, tables) is { } near ? $"Did you mean “{near}”?"
            : $"#!sql asks variables that hold frames or sequences, by their names, and files: from 'rows.csv'.{(tables.Length == 0 ? "" : $" There {(tables.Length == 1 ? "is" : "are")} {string.Join(", ", tables)}.")}";
    }

    // A property of that name that is a table: it is not read, since reading could run anything.
    private static string? Member(object? owner, string table) => owner?.GetType().GetProperties()
        .FirstOrDefault(property => property.GetIndexParameters().Length == 0 && property.Name.Equals(table, StringComparison.OrdinalIgnoreCase) && IsTable(property.PropertyType))?.Name;

    private static bool IsTable(Type? type) => type is not null && type != typeof(string)
        && (type.IsAssignableTo(typeof(IEnumerable)) || type.IsAssignableTo(typeof(System.Data.DataTable)) || type.Name is "DataFrame" or "Frame`2");

    [GeneratedRegex(@"^(?<said>.*Table with name (?<name>[^\n]+) does not exist!)(\nDid you mean ""(pg_|duckdb_|sqlite_|information_schema)[^\n]*)?")]
    private static partial Regex UnknownTable();
}
