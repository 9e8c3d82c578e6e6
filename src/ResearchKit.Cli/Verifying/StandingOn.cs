using System.Text.Json;
using ResearchKit.Cli.Kernel;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>What a notebook's results stand on besides the notebook: data, packages, library, kernel, the way of comparing.</summary>
/// <param name="context">The world outside.</param>
/// <param name="request">What was asked for.</param>
internal sealed class StandingOn(CliContext context, VerifyRequest request)
{
    /// <summary>Adds it to the notebook's fingerprint.</summary>
    public void AddTo(VerifySubject subject, Fingerprint fingerprint)
    {
        AddLibrary(fingerprint);
        AddData(subject, fingerprint);
        fingerprint.AddFile("packages", Path.ChangeExtension(subject.FullPath, ".lock.json"));
        fingerprint.Add("kernel", KernelOf(subject));
        fingerprint.Add("options", $"{request.Comparison.Tolerance} {request.Comparison.Svg} {request.Comparison.Sanitisers} {request.Reorder} {request.Kernel}");
    }

    /// <summary>The kit itself, and the list of the packages that it brings with their hashes.</summary>
    private static void AddLibrary(Fingerprint fingerprint)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "ResearchKit*.dll").Order(StringComparer.Ordinal))
            fingerprint.AddFile("library", file);
        fingerprint.AddFile("packages", Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.deps.json"));
    }

    private static void AddData(VerifySubject subject, Fingerprint fingerprint)
    {
        if (DataCheck.PackageOf(subject.Folder) is not { } package)
            return;
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(package)!, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            fingerprint.AddFile("data", file);
    }

    private string KernelOf(VerifySubject subject)
    {
        try
        {
            var spec = new KernelChoice(context, request.Kernel).For(new(subject.File, null), subject.Committed);
            return JsonSerializer.Serialize(new { spec.Name, spec.Argv, spec.Env, KitVersion.Text });
        }
        catch (KernelUnavailableException e)
        {
            return e.Message;
        }
    }
}
