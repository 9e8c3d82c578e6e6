using Microsoft.DotNet.Interactive.Formatting;
using ResearchKit.Scripting;

namespace System;

/// <summary>Displays values from within a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Displays a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; without any, those that its type prefers.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        SessionContext.Current.Display(ValueFormatting.Format(value, mimeTypes), mimeTypes);

    /// <summary>Displays a text as what its MIME type says.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mimeType">What the text is, for example <c>text/markdown</c>.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    public static DisplayedValue DisplayAs(this string value, string mimeType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        return SessionContext.Current.Display(PlainBeside(mimeType, value), [mimeType]);
    }

    /// <summary>Displays a sequence as a table: a row for each item, a column for each of its properties.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="source">The items.</param>
    /// <param name="mimeTypes">The representations to show; without any, HTML, CSV and text.</param>
    /// <returns>A handle by which the table can be replaced.</returns>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> source, params string[] mimeTypes)
    {
        ArgumentNullException.ThrowIfNull(source);
        var items = source as IReadOnlyCollection<T> ?? [.. source];
        var table = ValueTable.Of(items).ToBundle();
        var all = new MimeBundle([.. table.Items.Insert(1, new MimeData(MimeTypes.Csv, items.ToDisplayString(MimeTypes.Csv)))]);
        return SessionContext.Current.Display(
            mimeTypes.Length == 0 ? all : new MimeBundle([.. all.Items.Where(item => mimeTypes.Contains(item.MimeType) || item.MimeType == MimeTypes.Plain)]),
            mimeTypes);
    }

    private static MimeBundle PlainBeside(string mimeType, string text) => mimeType == MimeTypes.Plain
        ? MimeBundle.OfText(text)
        : new MimeBundle([new MimeData(mimeType, text), new MimeData(MimeTypes.Plain, text)]);
}
