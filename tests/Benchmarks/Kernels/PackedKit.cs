using System.Diagnostics;
using System.Runtime.InteropServices;
using ResearchKit.Jupyter;

namespace ResearchKit.Benchmarks.Kernels;

/// <summary>The kit as its users have it: packed, installed as a tool, its kernel installed by its own command.</summary>
internal sealed class PackedKit : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packed-kit-");
    private readonly string _notebook;
    private string _tool = "";

    private PackedKit()
    {
        _notebook = Path.Combine(_folder.FullName, "one.ipynb");
        File.WriteAllText(
            _notebook,
            """{"cells":[{"cell_type":"code","id":"a","execution_count":null,"metadata":{},"outputs":[],"source":"1+1"}],"metadata":{},"nbformat":4,"nbformat_minor":5}""");
    }

    /// <summary>The installed kernel.</summary>
    public KernelSpec Spec { get; private set; } = null!;

    /// <summary>Packs and installs the kit, unless an installed tool is named.</summary>
    public static PackedKit Create(string? tool)
    {
        var kit = new PackedKit();
        kit._tool = tool is null ? kit.Pack() : Path.GetFullPath(tool);
        var prefix = Path.Combine(kit._folder.FullName, "prefix");
        Run(kit._tool, "kernel", "install", "--prefix", prefix);
        var jupyter = Path.Combine(prefix, "share", "jupyter");
        kit.Spec = new KernelSpecStore(new JupyterDirectories(jupyter, [jupyter])).Find("researchkit-csharp")!;
        return kit;
    }

    /// <summary>Runs a notebook of one cell by the kit's runner, with its own kernel or another.</summary>
    public async Task RunNotebookAsync(KernelSpec spec)
    {
        string[] arguments = ["run", _notebook, "-o", Path.Combine(_folder.FullName, "results"), .. spec.Name == Spec.Name ? [] : new[] { "--kernel", spec.Name }];
        using var process = Process.Start(new ProcessStartInfo(_tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"researchkit {string.Join(' ', arguments)} ended with {process.ExitCode}");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Pack()
    {
        var packages = Path.Combine(_folder.FullName, "packages");
        var place = Path.Combine(_folder.FullName, "tool");
        Run("dotnet", "pack", Project(), "-c", "Release", "-o", packages, $"-p:ToolPackageRuntimeIdentifiers={RuntimeInformation.RuntimeIdentifier}", "-v", "q");
        Run("dotnet", "tool", "install", "ResearchKit.Cli", "--tool-path", place, "--source", packages);
        return Path.Combine(place, OperatingSystem.IsWindows() ? "researchkit.cmd" : "researchkit");
    }

    private static string Project()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ResearchKit.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "src", "ResearchKit.Cli");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
        }
    }
}
