using Microsoft.DotNet.Interactive;

namespace ResearchKit.Scripting;

/// <summary>Shows which packages are being downloaded; a package that is on the disk already is not worth a word.</summary>
internal sealed class PackageProgress(SessionContext context, PackageRequest request)
{
    private readonly List<string> _packages = [];
    private DisplayedValue? _shown;

    public void Downloading(string package)
    {
        _packages.Add(package);
        Show($"Downloading {string.Join(", ", _packages)} …");
    }

    public void Done()
    {
        if (_packages.Count > 0)
        {
            Show($"Installed {request.Id}: {string.Join(", ", _packages)}");
        }
    }

    private void Show(string text)
    {
        if (_shown is null)
        {
            _shown = context.Display(MimeBundle.OfText(text), []);
        }
        else
        {
            _shown.Update(text);
        }
    }
}
