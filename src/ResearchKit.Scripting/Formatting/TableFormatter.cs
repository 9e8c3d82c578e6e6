using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Registers a type as one that shows as a table, in HTML and in text.</summary>
internal static class TableFormatter
{
    public static void Register(Type type, Func<object, ValueTable> toTable)
    {
        Formatter.Register(type, (value, writer) => writer.Write(ValueTableHtml.Render(toTable(value))), MimeTypes.Html);
        Formatter.Register(type, (value, writer) => writer.Write(ValueTableText.Render(toTable(value))), MimeTypes.Plain);
        Formatter.SetPreferredMimeTypesFor(type, MimeTypes.Html);
    }
}
