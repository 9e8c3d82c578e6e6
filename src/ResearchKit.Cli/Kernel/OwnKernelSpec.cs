using System.Runtime.InteropServices;
using ResearchKit.Jupyter;

namespace ResearchKit.Cli.Kernel;

/// <summary>The kit's own C# kernel as Jupyter knows kernels: this very program, told to be one.</summary>
internal static class OwnKernelSpec
{
    /// <summary>The name that notebooks know it by.</summary>
    public const string Name = "researchkit-csharp";

    /// <summary>The name that people know it by.</summary>
    public const string DisplayName = "C# (ResearchKit)";

    private static readonly string ToolStore = $"{Path.DirectorySeparatorChar}.store{Path.DirectorySeparatorChar}researchkit.cli{Path.DirectorySeparatorChar}";

    private static readonly string[] Arguments = ["kernel", "start", "{connection_file}"];

    /// <summary>The spec that starts the program which is running now.</summary>
    public static KernelSpec Running() => Of(Environment.ProcessPath, typeof(OwnKernelSpec).Assembly.Location);

    /// <summary>The spec that starts a program.</summary>
    /// <param name="processPath">The program that is running: the tool itself, <c>dotnet</c>, or a host that has loaded it.</param>
    /// <param name="assembly">The tool's assembly.</param>
    public static KernelSpec Of(string? processPath, string assembly) => new(
        Name,
        DisplayName,
        "C#",
        [.. Program(processPath, assembly), .. Arguments],
        InterruptMode.Message,
        new Dictionary<string, string> { ["DOTNET_ROOT"] = DotnetRoot() });

    /// <summary>Whether a spec starts a kernel of this kit, in whatever place and version.</summary>
    public static bool IsOurs(KernelSpec spec) => spec.Language == "C#" && spec.Argv.TakeLast(Arguments.Length).SequenceEqual(Arguments);

    private static string[] Program(string? processPath, string assembly)
    {
        if (processPath is not null && IsTool(Path.GetFileName(processPath), Path.GetFileNameWithoutExtension(assembly)))
        {
            return [Shim(processPath) ?? processPath];
        }

        var host = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? "exe" : null);
        return File.Exists(host) ? [host] : [Path.Combine(DotnetRoot(), OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), assembly];
    }

    /// <summary>Whether a file is the tool's own host: the one beside the assembly, or the shim of an installed tool.</summary>
    private static bool IsTool(string file, string tool) =>
        file == tool || file == tool + ".exe" || file is "researchkit" or "researchkit.exe";

    /// <summary>
    /// The link by which an installed tool is called, which stays when the tool is updated; the program itself lies in a folder
    /// of its version. On Windows it is a script, in whose place the kernel could not be told to end.
    /// </summary>
    private static string? Shim(string processPath)
    {
        var store = processPath.IndexOf(ToolStore, StringComparison.Ordinal);
        var shim = store < 0 ? null : Path.Combine(processPath[..store], "researchkit");
        return !OperatingSystem.IsWindows() && File.Exists(shim) ? shim : null;
    }

    /// <summary>Where the running .NET is installed: a program that a desktop starts may not find it otherwise.</summary>
    public static string DotnetRoot() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
