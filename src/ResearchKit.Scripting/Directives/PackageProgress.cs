using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// Shows which packages are being downloaded, and in its place which ones the cell has got in the end: the same whether they
/// had to be downloaded or were on the disk.
/// </summary>
internal sealed class PackageProgress(SessionContext context)
{
    private IReadOnlyList<string> _downloaded = [];
    private DisplayedValue? _shown;

    public void Downloading(IReadOnlyList<string> packages)
    {
        _downloaded = packages;
        _shown = context.Display(MimeBundle.OfText($"Downloading {string.Join(", ", packages)} …"), []);
    }

    /// <summary>Shows what was asked for, in the versions that it came to; without any, what was downloaded, if anything was.</summary>
    public void Done(IEnumerable<PackageRequest> packages)
    {
        var names = packages.Select(package => package.ToString()).Distinct().Order(StringComparer.OrdinalIgnoreCase).ToArray();
        if (names.Length == 0)
        {
            _shown?.Update($"Installed {string.Join(", ", _downloaded)}");
            return;
        }

        var items = string.Concat(names.Select(name => $"<li><span>{WebUtility.HtmlEncode(name)}</span></li>"));
        Show(MimeBundle.OfHtml($"<div><strong>Installed Packages</strong><ul>{items}</ul></div>", "Installed packages\n" + string.Join('\n', names)));
    }

    public void Failed() => _shown?.Update($"Not installed: {string.Join(", ", _downloaded)}");

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
