using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ResearchKit.Scripting;

/// <summary>The documentation of one symbol.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="Parts">Parameters, result and exceptions: a heading and what it says.</param>
internal sealed partial record SymbolDocs(string Summary, IReadOnlyList<(string Heading, string Text)> Parts)
{
    /// <summary>Reads the inside of a documentation comment; null when it says nothing.</summary>
    public static SymbolDocs? Parse(string xml)
    {
        XElement member;
        try
        {
            member = XElement.Parse($"<member>{xml}</member>");
        }
        catch (XmlException)
        {
            return null;
        }

        var all = member.Element("member") ?? member.Element("doc") ?? member;
        var parts = all.Elements("param").Select(element => (Name(element, "name"), Text(element)))
            .Concat(all.Elements("returns").Select(element => ("Returns", Text(element))))
            .Concat(all.Elements("exception").Select(element => ("Throws " + LastName(Name(element, "cref")), Text(element))))
            .Where(part => part.Item2.Length > 0)
            .ToArray();
        var summary = all.Element("summary") is { } element ? Text(element) : "";
        return summary.Length == 0 && parts.Length == 0 ? null : new SymbolDocs(summary, parts);
    }

    private static string Name(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private static string Text(XElement element) =>
        Spaces().Replace(string.Concat(element.Nodes().Select(Inline)), " ").Trim();

    private static string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => LastName(Name(reference, "cref") + Name(reference, "name") + Name(reference, "langword")),
        XElement { Name.LocalName: "para" } paragraph => string.Concat(paragraph.Nodes().Select(Inline)) + " ",
        XElement element => string.Concat(element.Nodes().Select(Inline)),
        _ => "",
    };

    private static string LastName(string reference) => reference.Split('(')[0].Split('.')[^1].Split(':')[^1].Split('`')[0];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
