using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A part of a study in a format that other programs read.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Exported>))]
public sealed class Exported : IShown
{
    private const int ShownLength = 600;

    internal Exported(string format, string text, int written, IReadOnlyList<LeftOut> leftOut) => (Format, Text, Written, LeftOut) = (format, text, written, leftOut);

    /// <summary>The format's name, such as <c>GeoJSON</c>.</summary>
    public string Format { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many rows are in it.</summary>
    public int Written { get; }

    /// <summary>The rows, and the parts of rows, that the format cannot hold, each with the reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>Writes the text to a file, in UTF-8, beside it first: an interrupted writing loses nothing.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => WholeFile.Write(path, Text);

    /// <summary>The whole text.</summary>
    public override string ToString() => Text;

    View IShown.View()
    {
        var left = LeftOut.Count == 0 ? "" : $" Left out: {string.Join("; ", LeftOut.Take(12))}{(LeftOut.Count > 12 ? " …" : "")}.";
        return new(
            new Heading(Format),
            new Paragraph(FormattableString.Invariant($"{Words.Count(Written, "row")} in {Encoding.UTF8.GetByteCount(Text):N0} bytes.{left} .Save(\"file\") writes it, .Text has it whole.")),
            new Paragraph(Visible.Cut(Text, ShownLength)));
    }
}

/// <summary>A row, or a part of one, that a format cannot hold.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOut(string Id, string Reason)
{
    /// <summary>The id and the reason.</summary>
    public override string ToString() => $"{Id}: {Reason}";
}
