namespace ResearchKit.Scripting;

/// <summary>The file names under which a native library may lie on this system.</summary>
internal static class NativeLibraryNames
{
    private static readonly (string Prefix, string Suffix) Here =
        OperatingSystem.IsWindows() ? ("", ".dll") : OperatingSystem.IsMacOS() ? ("lib", ".dylib") : ("lib", ".so");

    public static IEnumerable<string> Candidates(string name) =>
        new[] { name, name + Here.Suffix, Here.Prefix + name + Here.Suffix, Here.Prefix + name }.Distinct();
}
