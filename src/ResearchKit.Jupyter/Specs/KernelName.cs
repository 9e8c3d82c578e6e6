using System.Text.RegularExpressions;

namespace ResearchKit.Jupyter;

/// <summary>What the name of a kernelspec may be: it is a directory's name, and part of URLs.</summary>
internal static partial class KernelName
{
    public static bool IsValid(string name) => Allowed().IsMatch(name) && name is not ("." or "..");

    [GeneratedRegex(@"\A[a-z0-9._-]+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
