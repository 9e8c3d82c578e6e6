using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>The names of variables, as <c>#!who</c> shows them.</summary>
/// <param name="Variables">The variables.</param>
internal sealed record VariableNames(IReadOnlyList<SessionVariable> Variables);

/// <summary>Variables with their types and values, as <c>#!whos</c> shows them.</summary>
/// <param name="Variables">The variables.</param>
internal sealed record VariableValues(IReadOnlyList<SessionVariable> Variables);

/// <summary>Renders variables in the HTML that .NET Interactive has for them, and as plain text.</summary>
internal static class VariableFormatter
{
    public static void Register()
    {
        Formatter.Register<VariableNames>((names, context) => Write(context, $"<div>{Plain($"[ {string.Join(", ", names.Variables.Select(variable => $"{variable.Name}\t "))} ]")}</div>"), MimeTypes.Html);
        Formatter.Register<VariableNames>((names, writer) => writer.Write(string.Join('\n', names.Variables.Select(variable => variable.Name))), MimeTypes.Plain);
        Formatter.Register<VariableValues>((values, context) => Write(context, ToHtml(values)), MimeTypes.Html);
        Formatter.Register<VariableValues>((values, writer) => writer.Write(ToText(values)), MimeTypes.Plain);
    }

    /// <summary>What a value is shown as; of one that cannot be shown, as a query that fails when it is asked, why not.</summary>
    /// <param name="show">Shows it.</param>
    public static string? Told(Func<string?> show)
    {
        try
        {
            return show();
        }
#pragma warning disable CA1031 // Whatever one variable throws, the others are told.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            var reason = thrown.GetBaseException();
            return $"{reason.GetType().Name}: {reason.Message}";
        }
    }

    private static bool Write(FormatContext context, string html)
    {
        HtmlFormatter.RequireDefaultStyles(context);
        context.Writer.Write(html);
        return true;
    }

    private static string ToHtml(VariableValues values) =>
        $"<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>{string.Concat(values.Variables.Select(Row))}</tbody></table>";

    private static string Row(SessionVariable variable)
    {
        var type = variable.Value is { } value ? value.GetType().ToDisplayString(MimeTypes.Html) : Plain(Formatter.NullString);
        return $"<tr><td>{WebUtility.HtmlEncode(variable.Name)}</td><td>{type}</td><td>{Plain(Told(() => variable.Value.ToDisplayString(MimeTypes.Plain))!)}</td></tr>";
    }

    private static string Plain(string text) => $"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(text)}</pre></div>";

    private static string ToText(VariableValues values)
    {
        var rows = values.Variables.Select(variable => new[] { variable.Name, variable.TypeName, Told(() => CellText.Of(variable.Value)) }).ToArray();
        return ValueTableText.Render(new ValueTable([new("Variable", "", false), new("Type", "", false), new("Value", "", false)], rows, rows.Length));
    }
}
