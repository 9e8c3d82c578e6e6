using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ResearchKit.Notebooks;

/// <summary>Compares HTML: tables cell by cell, everything else element by element. Style sheets are looks, not results, and left out.</summary>
internal sealed partial class HtmlComparison(DifferenceList differences)
{
    public static void Compare(string was, string now, DifferenceList differences)
    {
        if (was == now)
            return;
        var comparison = new HtmlComparison(differences);
        var (before, after) = (Parse(was), Parse(now));
        comparison.CompareChildren(before.Head!, after.Head!, "");
        comparison.CompareChildren(before.Body!, after.Body!, "");
    }

    /// <summary>Makes a document of a piece of HTML: scripts and styles at its beginning go into the head, all else into the body.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var style in document.QuerySelectorAll("style").ToList())
            style.Remove();
        return document;
    }

    /// <summary>An element's text, with one space where the source has any white space.</summary>
    public static string TextOf(INode node) => Space().Replace(node.TextContent, " ").Trim();

    private void Compare(IElement was, IElement now, string path)
    {
        if (was is IHtmlTableElement before && now is IHtmlTableElement after)
            new TableComparison(differences, path).Compare(before, after);
        else if (was.LocalName != now.LocalName)
            differences.Add(path, was.OuterHtml, now.OuterHtml);
        else
            CompareElements(was, now, path);
    }

    /// <summary>Compares two elements of one name: attributes and what is in them.</summary>
    public void CompareElements(IElement was, IElement now, string path)
    {
        CompareAttributes(was, now, path);
        CompareChildren(was, now, path);
    }

    private void CompareAttributes(IElement was, IElement now, string path)
    {
        foreach (var name in was.Attributes.Concat(now.Attributes).Select(attribute => attribute.Name).Distinct())
        {
            var (before, after) = (was.GetAttribute(name), now.GetAttribute(name));
            if (before is null || after is null)
                differences.Add(Within(path, name), before, after);
            else
                differences.Compare(Within(path, name), before, after);
        }
    }

    private void CompareChildren(IElement was, IElement now, string path)
    {
        var (before, after) = (Children(was), Children(now));
        if (before.Count != after.Count)
        {
            CompareAsText(was, now, path);
            return;
        }

        for (var i = 0; i < before.Count; i++)
        {
            if (before[i] is IElement left && after[i] is IElement right)
                Compare(left, right, $"{path}{(path.Length > 0 ? "/" : "")}{right.LocalName}{Number(right, after)}");
            else
                differences.Compare(Within(path, "text"), TextOf(before[i]), TextOf(after[i]));
        }
    }

    private void CompareAsText(IElement was, IElement now, string path)
    {
        var (before, after) = (TextOf(was), TextOf(now));
        if (before == after)
            differences.Add(Within(path, "markup"), was.InnerHtml, now.InnerHtml);
        else
            differences.Add(path, before, after);
    }

    /// <summary>Elements, and texts that are not just white space; texts beside each other as one.</summary>
    private static List<INode> Children(IElement element) =>
        [.. element.ChildNodes.Where(node => node is IElement || (node is IText && TextOf(node).Length > 0))];

    private static string Number(IElement element, List<INode> siblings)
    {
        var same = siblings.OfType<IElement>().Where(sibling => sibling.LocalName == element.LocalName).ToList();
        return same.Count > 1 ? FormattableString.Invariant($"[{same.IndexOf(element) + 1}]") : "";
    }

    private static string Within(string path, string part) => path.Length == 0 ? part : $"{path}, {part}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
