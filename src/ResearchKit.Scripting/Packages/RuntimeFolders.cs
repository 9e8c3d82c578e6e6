using System.Runtime.InteropServices;

namespace ResearchKit.Scripting;

/// <summary>The names under which packages keep what is for this machine, the most particular first.</summary>
internal static class RuntimeFolders
{
    public static IReadOnlyList<string> Here { get; } = [.. Names().Distinct()];

    private static IEnumerable<string> Names()
    {
        var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        yield return RuntimeInformation.RuntimeIdentifier;
        yield return $"{system}-{processor}";
        yield return system;
        if (!OperatingSystem.IsWindows())
        {
            yield return $"unix-{processor}";
            yield return "unix";
        }

        yield return "any";
    }
}
