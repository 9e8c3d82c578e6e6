using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>Builds a project with the SDK, and finds what it made and what that needs.</summary>
internal static partial class ProjectBuild
{
    // A library does not copy the assemblies of its packages: the SDK lists them apart.
    private static readonly string[] Needed = ["ReferenceCopyLocalPaths", "RuntimeCopyLocalItems", "NativeCopyLocalItems", "RuntimeTargetsCopyLocalItems"];

    /// <summary>Builds a project.</summary>
    /// <exception cref="DirectiveException">It does not build; the message has each error with its file and line.</exception>
    public static async Task<PackageAssets> RunAsync(string project, CancellationToken interrupt)
    {
        if (!File.Exists(project))
        {
            throw new DirectiveException($"The project “{project}” was not found.");
        }

        var answer = Path.GetTempFileName();
        try
        {
            var (code, text) = await BuildAsync(project, answer, interrupt).ConfigureAwait(false);
            return code == 0
                ? Read(await File.ReadAllTextAsync(answer, interrupt).ConfigureAwait(false))
                : throw new DirectiveException(Errors(Path.GetFileName(project), text));
        }
        finally
        {
            File.Delete(answer);
        }
    }

    private static async Task<(int Code, string Text)> BuildAsync(string project, string answer, CancellationToken interrupt)
    {
        var start = new ProcessStartInfo(Dotnet())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(project),
        };
        string[] arguments =
        [
            "build", project, "-nologo", "-verbosity:quiet", "-nodeReuse:false", "-target:Build", "-consoleLoggerParameters:NoSummary",
            "-getProperty:TargetPath", .. Needed.Select(item => "-getItem:" + item), "-getResultOutputFile:" + answer,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var build = Process.Start(start)!;
        build.StandardInput.Close();
        var output = build.StandardOutput.ReadToEndAsync(interrupt);
        var error = build.StandardError.ReadToEndAsync(interrupt);
        try
        {
            await build.WaitForExitAsync(interrupt).ConfigureAwait(false);
            return (build.ExitCode, await output.ConfigureAwait(false) + await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string Dotnet()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Directory.Exists(Path.Combine(root, "sdk"))
            ? Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")
            : throw new DirectiveException("A project is built with the .NET SDK, and only the runtime is installed.");
    }

    private static PackageAssets Read(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var target = json.RootElement.GetProperty("Properties").GetProperty("TargetPath").GetString()!;
        var items = json.RootElement.GetProperty("Items");
        var copied = Needed.SelectMany(name => Items(items, name)).DistinctBy(item => item.Path).Where(item => IsForHere(item.Copy)).ToArray();
        var assemblies = copied.Where(item => item.Path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !item.IsNative && !IsSatellite(item.Path));
        return new PackageAssets(
            [Open(target), .. assemblies.Select(item => item.IsPackage ? new AssemblyFile(item.Path) { Owner = target } : Open(item.Path))],
            [.. copied.Where(item => item.IsNative).Select(item => Path.GetDirectoryName(item.Path)!).Distinct()]);
    }

    private static AssemblyFile Open(string path) => new(path) { Image = AssemblyImage.Read(path), Owner = path };

    private static IEnumerable<CopiedFile> Items(JsonElement items, string name) => items.TryGetProperty(name, out var list)
        ? list.EnumerateArray().Select(item => new CopiedFile(
            item.GetProperty("FullPath").GetString()!,
            Text(item, "DestinationSubDirectory"),
            Text(item, "AssetType") == "native",
            Text(item, "NuGetPackageId").Length > 0))
        : [];

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static bool IsForHere(string folder)
    {
        var parts = folder.Replace('\\', '/').Split('/');
        return parts is not ["runtimes", var runtime, ..] || RuntimeFolders.Here.Contains(runtime);
    }

    private static bool IsSatellite(string path) => path.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase);

    private static string Errors(string project, string output)
    {
        var lines = output.Split('\n').Select(line => line.Trim()).Where(line => Error().IsMatch(line)).Select(line => ProjectName().Replace(line, "")).Distinct().Take(20);
        var text = string.Join('\n', lines);
        return $"{project} does not build:\n{(text.Length > 0 ? text : output.Trim())}";
    }

    [GeneratedRegex(@"\berror\s+\w+\d+\s*:|: error :")]
    private static partial Regex Error();

    [GeneratedRegex(@"\s*\[[^\[\]]*proj(::[^\]]*)?\]$")]
    private static partial Regex ProjectName();

    private sealed record CopiedFile(string Path, string Copy, bool IsNative, bool IsPackage);
}
