using Microsoft.DotNet.Interactive;

namespace ResearchKit.Scripting;

/// <summary>Shows which packages are being downloaded; a package that is on the disk already is not worth a word.</summary>
internal sealed class PackageProgress(SessionContext context)
{
    private IReadOnlyList<string> _packages = [];
    private DisplayedValue? _shown;

    public void Downloading(IReadOnlyList<string> packages)
    {
        _packages = packages;
        _shown = context.Display(MimeBundle.OfText($"Downloading {string.Join(", ", packages)} …"), []);
    }

    public void Done() => _shown?.Update($"Installed {string.Join(", ", _packages)}");

    public void Failed() => _shown?.Update($"Not installed: {string.Join(", ", _packages)}");
}
