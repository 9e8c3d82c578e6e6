using System.Text.Json;
using ResearchKit.Cli.Kernel;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Standing;

/// <summary>What a notebook's results stand on besides the notebook: data, packages, library, kernel.</summary>
/// <param name="context">The world outside.</param>
/// <param name="kernel">The kernel that the command line names, or null.</param>
internal sealed class StandingOn(CliContext context, string? kernel)
{
    /// <summary>Adds it to the notebook's fingerprint.</summary>
    public void AddTo(VerifySubject subject, Fingerprint fingerprint)
    {
        AddLibrary(fingerprint);
        AddData(subject, fingerprint);
        fingerprint.AddFile("packages", PackageLockFile.PathOf(subject.FullPath));
        fingerprint.Add("kernel", KernelOf(subject));
    }

    /// <summary>The kit itself, and the list of the packages that it brings with their hashes.</summary>
    private static void AddLibrary(Fingerprint fingerprint)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "ResearchKit*.dll").Order(StringComparer.Ordinal))
            fingerprint.AddFile("library", file);
        fingerprint.AddFile("library", Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.deps.json"));
    }

    /// <summary>All files of the study's data; those that are hidden are some program's own.</summary>
    private static void AddData(VerifySubject subject, Fingerprint fingerprint)
    {
        if (NearestPackage.Of(subject.Folder) is not { } package)
            return;
        foreach (var file in FolderFiles.Data(Path.GetDirectoryName(package)!))
            fingerprint.AddFile("data", file);
    }

    private string KernelOf(VerifySubject subject)
    {
        try
        {
            var spec = new KernelChoice(context, kernel).For(new(subject.File, null), subject.Committed);
            return JsonSerializer.Serialize(new { spec.Name, spec.Argv, spec.Env, KitVersion.Text });
        }
        catch (KernelUnavailableException e)
        {
            return e.Message;
        }
    }
}
