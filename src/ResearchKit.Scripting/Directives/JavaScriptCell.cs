using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>A script for the notebook's page: <c>#!share</c> and <c>#!set</c> in it bring values of C# along, as JSON.</summary>
internal static partial class JavaScriptCell
{
    /// <exception cref="DirectiveException">A value is asked for that there is not.</exception>
    public static string Expand(string script, Func<string, object?> valueOf) => Import().Replace(script, import =>
    {
        var arguments = new MagicArguments(new Directive(import.Groups[1].Value, import.Groups[2].Value.Trim(), 0));
        var source = arguments.Find("--value") is { } value ? value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..] : arguments.Others.FirstOrDefault();
        var name = arguments.Find("--as") ?? arguments.Find("--name") ?? source ?? throw new DirectiveException($"{import.Groups[1].Value} needs a name.");
        return $"{name} = {JsonSerializer.Serialize(valueOf(source ?? name))};";
    });

    [GeneratedRegex(@"^[ \t]*(#!(?:share|set))[ \t]+([^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Import();
}
