using System.Xml;
using System.Xml.Linq;

namespace ResearchKit.Notebooks;

/// <summary>Compares SVG images element by element; numbers in attributes and text may differ within the tolerance.</summary>
internal sealed class SvgStructure(DifferenceList differences)
{
    public static void Compare(string was, string now, DifferenceList differences)
    {
        if (was == now)
            return;
        var (before, after) = (Parse(was), Parse(now));
        var count = differences.Count;
        if (before is null || after is null)
            TextComparison.Compare(was, now, differences);
        else
            new SvgStructure(differences).Compare(before, after, before.Name.LocalName);
        if (differences.Count == count && differences.Options.Svg == SvgComparison.Bytes)
            differences.Add("bytes, though not the structure", ImageComparison.Shown(Bytes(was)), ImageComparison.Shown(Bytes(now)));
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static XElement? Parse(string svg)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void Compare(XElement was, XElement now, string path)
    {
        if (was.Name != now.Name)
        {
            differences.Add(path, $"<{was.Name.LocalName}>", $"<{now.Name.LocalName}>");
            return;
        }

        CompareAttributes(was, now, path);
        differences.Compare($"{path}, text", OwnText(was), OwnText(now));
        CompareChildren([.. was.Elements()], [.. now.Elements()], path);
    }

    private void CompareAttributes(XElement was, XElement now, string path)
    {
        foreach (var attribute in was.Attributes())
        {
            if (now.Attribute(attribute.Name) is { } other)
                differences.Compare($"{path}, {attribute.Name.LocalName}", attribute.Value, other.Value);
            else
                differences.Add($"{path}, {attribute.Name.LocalName}", attribute.Value, null);
        }

        foreach (var attribute in now.Attributes().Where(attribute => was.Attribute(attribute.Name) is null))
            differences.Add($"{path}, {attribute.Name.LocalName}", null, attribute.Value);
    }

    private void CompareChildren(XElement[] was, XElement[] now, string path)
    {
        if (was.Length == now.Length)
        {
            for (var i = 0; i < was.Length; i++)
                Compare(was[i], now[i], Child(path, now[i], i));
            return;
        }

        var (before, after) = (was.Select(Markup).ToList(), now.Select(Markup).ToList());
        foreach (var hunk in TextHunks.Between(before, after))
        {
            differences.Add(
                FormattableString.Invariant($"{path}, {was.Length} elements before, {now.Length} now"),
                Joined(before, hunk.WasStart, hunk.WasCount),
                Joined(after, hunk.NowStart, hunk.NowCount));
        }
    }

    private static string Child(string path, XElement child, int index) => FormattableString.Invariant($"{path}/{child.Name.LocalName}[{index + 1}]");

    private static string OwnText(XElement element) => string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)).Trim();

    private static string Markup(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private static string? Joined(List<string> items, int start, int count) => count == 0 ? null : string.Join('\n', items.Take(start..(start + count)));
}
