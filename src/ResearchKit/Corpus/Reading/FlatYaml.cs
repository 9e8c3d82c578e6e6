using System.Buffers;
using System.Text;

namespace ResearchKit;

/// <summary>Reads YAML that is no more than <c>name: value</c> on each line, as nearly all front matter is.</summary>
/// <remarks>
/// A hundred times as fast to start as a YAML parser, and the same result: whatever might mean anything else in YAML is left
/// to <see cref="YamlMapping"/>.
/// </remarks>
internal static class FlatYaml
{
    private static readonly SearchValues<char> Name = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./ ");

    /// <summary>The fields; null where the YAML is not flat.</summary>
    /// <param name="yaml">The YAML.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    public static IReadOnlyList<FrontMatterField>? Read(string yaml, int firstLine)
    {
        var fields = new List<FrontMatterField>();
        var line = firstLine;
        foreach (var text in yaml.AsSpan().EnumerateLines())
        {
            if (!text.IsEmpty && !TryRead(text, line, fields))
            {
                return null;
            }

            line++;
        }

        return fields;
    }

    private static bool TryRead(ReadOnlySpan<char> line, int number, List<FrontMatterField> fields)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[..colon].ContainsAnyExcept(Name) || (colon + 1 < line.Length && line[colon + 1] != ' '))
        {
            return false;
        }

        var name = line[..colon].ToString();
        if (fields.Exists(field => field.Name == name) || !TryReadValue(line[(colon + 1)..].Trim(' '), out var value))
        {
            return false;
        }

        fields.Add(new(name, value, number));
        return true;
    }

    private static bool TryReadValue(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        if (text is "" or "null" or "~")
        {
            return true;
        }

        if (text.Length > 1 && text[0] == '"' && text[^1] == '"')
        {
            return TryUnquote(text[1..^1], out value);
        }

        value = text.ToString();
        return char.IsAsciiLetterOrDigit(text[0]) && !text.ContainsAnyExcept(Plain) && !IsNull(text);
    }

    /// <summary>Reads a quoted text whose only escapes are a backslash before a quotation mark or a backslash.</summary>
    private static bool TryUnquote(ReadOnlySpan<char> text, out string? value)
    {
        value = null;
        var unquoted = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\t' || (text[i] == '\\' && (++i == text.Length || text[i] is not ('"' or '\\'))))
            {
                return false;
            }

            unquoted.Append(text[i]);
        }

        value = unquoted.ToString();
        return true;
    }

    private static bool IsNull(ReadOnlySpan<char> text) => text is "Null" or "NULL";
}
