using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>Writes a value from the command line as an expression of C#, and says what type an expression has.</summary>
internal static partial class CSharpValue
{
    /// <summary>Writes a value as an expression of the parameter's type.</summary>
    /// <exception cref="FormatException">It is none, or the type is one that cannot be written.</exception>
    public static string Write(ParameterDeclaration parameter, string value)
    {
        var type = parameter.Type.Replace("System.", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (type.EndsWith('?'))
            return value == "null" ? "null" : Write(parameter with { Type = type[..^1] }, value);
        if (ElementType(type) is { } element)
            return WriteList(parameter, element, value);
        return WriteOne(type, value) ?? throw new FormatException(
            $"'{value}' is not of type {parameter.Type}");
    }

    /// <summary>The type that <c>var</c> stands for, or null if the expression is not one of the usual.</summary>
    public static string? TypeOf(string expression) => expression switch
    {
        "true" or "false" => "bool",
        _ when QuotedText().IsMatch(expression) => "string",
        ['\'', ..] => "char",
        _ when Number().Match(expression) is { Success: true } number => NumberType(number),
        _ when NewArray().Match(expression) is { Success: true } array => ArrayType(array),
        _ when NewOrParsed().Match(expression) is { Success: true } named => named.Groups["type"].Value,
        _ => null,
    };

    private static string? NumberType(Match number) => number.Groups["suffix"].Value.ToUpperInvariant() switch
    {
        "L" => "long",
        "M" => "decimal",
        "F" => "float",
        "D" => "double",
        "" => number.Groups["fraction"].Success ? "double" : "int",
        _ => null,
    };

    private static string? ArrayType(Match array)
    {
        var element = array.Groups["type"].Value;
        element = element.Length > 0 ? element : TypeOf(array.Groups["first"].Value.Trim());
        return element is null ? null : element + "[]";
    }

    private static string? ElementType(string type)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
            return type[..^2];
        var list = GenericList().Match(type);
        return list.Success ? list.Groups["type"].Value : null;
    }

    private static string WriteList(ParameterDeclaration parameter, string element, string value)
    {
        try
        {
            using var json = JsonDocument.Parse(value);
            var items = json.RootElement.EnumerateArray()
                .Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText());
            return $"[{string.Join(", ", items.Select(item => Write(parameter with { Type = element }, item)))}]";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"'{value}' is not of type {parameter.Type}: write a JSON array, such as [1, 2] or [\"a\", \"b\"]", e);
        }
    }

    private static string? WriteOne(string type, string value) => type switch
    {
        "string" or "String" => Quote(value),
        "bool" or "Boolean" => bool.TryParse(value, out var b) ? (b ? "true" : "false") : null,
        "char" or "Char" => value.Length == 1 ? $"(char){((int)value[0]).ToString(CultureInfo.InvariantCulture)}" : null,
        "int" or "Int32" => WriteNumber<int>(value, ""),
        "long" or "Int64" => WriteNumber<long>(value, "L"),
        "short" or "byte" => WriteNumber<short>(value, ""),
        "decimal" or "Decimal" => WriteNumber<decimal>(value, "m"),
        "double" or "Double" => WriteFloating(value, "double"),
        "float" or "Single" => WriteFloating(value, "float"),
        "DateOnly" => WriteDate(type, value, DateOnly.TryParse(value, CultureInfo.InvariantCulture, out _)),
        "TimeOnly" => WriteDate(type, value, TimeOnly.TryParse(value, CultureInfo.InvariantCulture, out _)),
        "TimeSpan" => WriteDate(type, value, TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _)),
        "DateTime" => WriteDate(type, value, DateTime.TryParse(value, CultureInfo.InvariantCulture, out _)),
        "DateTimeOffset" => WriteDate(type, value, DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _)),
        _ => throw new FormatException(
            $"a {type} cannot be given on the command line; text, numbers, booleans, dates and lists of them can"),
    };

    private static string? WriteNumber<T>(string value, string suffix) where T : System.Numerics.INumber<T> =>
        T.TryParse(value, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(null, CultureInfo.InvariantCulture) + suffix
            : null;

    private static string? WriteFloating(string value, string type)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        if (!double.IsFinite(number))
            return $"{type}.{(double.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity")}";
        return number.ToString("R", CultureInfo.InvariantCulture) + (type == "float" ? "f" : "d");
    }

    private static string? WriteDate(string type, string value, bool isOne) =>
        isOne ? $"{type}.Parse({Quote(value)}, System.Globalization.CultureInfo.InvariantCulture)" : null;

    private static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
            quoted.Append(Escape(c));
        return quoted.Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) || c is '\u2028' or '\u2029' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };

    [GeneratedRegex("^[$@]{0,2}\"")]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"^-?\d[\d_]*(?<fraction>\.\d[\d_]*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)?(?<suffix>[A-Za-z]*)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:new\s*(?<type>[\w.]*)\s*\[\s*\]\s*)\{(?<first>[^,}]*)")]
    private static partial Regex NewArray();

    [GeneratedRegex(@"^(?:new\s+(?<type>[\w.<>]+)\s*[({]|(?<type>[\w.]+)\.Parse(?:Exact)?\()")]
    private static partial Regex NewOrParsed();

    [GeneratedRegex(@"^(?:List|IList|IReadOnlyList|IEnumerable|ICollection|IReadOnlyCollection|HashSet|ISet|ImmutableArray)<(?<type>.+)>$")]
    private static partial Regex GenericList();
}
