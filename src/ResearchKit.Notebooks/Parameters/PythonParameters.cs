using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>Parameters in Python: assignments such as <c>year = 2024</c> or <c>unit: str = "people"</c>.</summary>
internal sealed partial class PythonParameters : ParameterLanguage
{
    public override string Heading => "# Parameters";

    public override IReadOnlyList<ParameterDeclaration> Declarations(string source) =>
        [.. Assignment().Matches(source).Select(match => new ParameterDeclaration(
            match.Groups["name"].Value,
            match.Groups["type"].Success ? match.Groups["type"].Value.Trim() : TypeOf(match.Groups["value"].Value.Trim()),
            match.Groups["value"].Value.Trim()))];

    public override string Assign(ParameterDeclaration parameter, string value) =>
        $"{parameter.Name} = {(parameter.Type == "str" ? Quote(value) : WriteTyped(parameter, value))}";

    private static string TypeOf(string value) => value switch
    {
        ['"' or '\'', ..] => "str",
        "True" or "False" => "bool",
        _ when int.TryParse(value, out _) => "int",
        _ when double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) => "float",
        _ => "",
    };

    private static string WriteTyped(ParameterDeclaration parameter, string value)
    {
        var json = TryParse(value.Trim() is "True" or "False" or "None" ? Json(value.Trim()) : value);
        var fits = parameter.Type switch
        {
            "int" => json is { ValueKind: JsonValueKind.Number } && !value.AsSpan().ContainsAny(".eE"),
            "float" => json is { ValueKind: JsonValueKind.Number },
            "bool" => json is { ValueKind: JsonValueKind.True or JsonValueKind.False },
            _ => true,
        };
        return fits
            ? json is { } element ? Write(element) : Quote(value)
            : throw new FormatException($"'{value}' is not of type {parameter.Type}");
    }

    private static string Json(string python) => python == "None" ? "null" : python == "True" ? "true" : "false";

    private static JsonElement? TryParse(string value)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "None",
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.String => Quote(value.GetString()!),
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Write))}]",
        JsonValueKind.Object => $"{{{string.Join(", ", value.EnumerateObject().Select(m => $"{Quote(m.Name)}: {Write(m.Value)}"))}}}",
        _ => value.GetRawText(),
    };

    /// <summary>A string of JSON without escaped letters is one of Python, too.</summary>
    private static string Quote(string value)
    {
        var text = new StringBuilder();
        new JsonText(text, NotebookLayout.Jupyter).Write(value);
        return text.ToString();
    }

    [GeneratedRegex(@"^(?<name>[^\W\d]\w*)[ \t]*(?::(?<type>[^=\n]+))?=(?!=)(?<value>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Assignment();
}
