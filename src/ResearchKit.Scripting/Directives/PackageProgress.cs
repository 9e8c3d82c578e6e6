using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// Shows which packages are being downloaded, and in its place which ones the cell has got in the end: the same whether they
/// had to be downloaded or were on the disk.
/// </summary>
internal sealed class PackageProgress(SessionContext context, IReadOnlyList<string> sources)
{
    private IReadOnlyList<string> _downloaded = [];
    private DisplayedValue? _shown;

    public void Downloading(IReadOnlyList<string> packages)
    {
        _downloaded = packages;
        _shown = context.Display(MimeBundle.OfText($"Downloading {string.Join(", ", packages)} …"), []);
    }

    /// <summary>
    /// Shows the sources that were added and what was asked for, in the versions that it came to; without any, what was downloaded,
    /// if anything was.
    /// </summary>
    public void Done(IEnumerable<PackageRequest> packages)
    {
        var names = packages.Select(package => package.ToString()).Distinct().Order(StringComparer.OrdinalIgnoreCase).ToArray();
        (string Heading, IReadOnlyList<string> Items)[] lists = [("Restore sources", sources), ("Installed packages", names)];
        var shown = lists.Where(list => list.Items.Count > 0).ToArray();
        if (shown.Length == 0)
        {
            _shown?.Update($"Installed {string.Join(", ", _downloaded)}");
            return;
        }

        Show(MimeBundle.OfHtml(
            $"<div><div>{Html("Restore sources", sources)}</div><div></div><div>{Html("Installed Packages", names)}</div></div>",
            string.Join('\n', shown.SelectMany(list => list.Items.Prepend(list.Heading)))));
    }

    public void Failed() => _shown?.Update($"Not installed: {string.Join(", ", _downloaded)}");

    // The same elements as .NET Interactive's, in which the empty ones had their place.
    private static string Html(string heading, IReadOnlyList<string> items) => items.Count == 0 ? ""
        : $"<strong>{heading}</strong><ul>{string.Concat(items.Select(item => $"<li><span>{WebUtility.HtmlEncode(item)}</span></li>"))}</ul>";

    private void Show(MimeBundle bundle)
    {
        if (_shown is null)
        {
            context.Display(bundle, []);
        }
        else
        {
            _shown.Update(FormattedValue.From(bundle));
        }
    }
}
