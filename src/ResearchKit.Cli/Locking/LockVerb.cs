using System.Text;
using ResearchKit.Cli.Kernel;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Locking;

/// <summary>Puts on record what the packages of notebooks come to, or holds notebooks against that record.</summary>
/// <param name="context">The world outside.</param>
internal sealed class LockVerb(CliContext context)
{
    /// <summary>Locks notebooks, one after the other.</summary>
    /// <param name="paths">Notebooks and folders; empty for all of the study's.</param>
    /// <param name="check">Whether nothing is written and differences are told instead.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CliException">A notebook cannot be read, a package cannot be had, or a lock cannot be written.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, bool check, CancellationToken cancellationToken)
    {
        var code = ExitCodes.Ok;
        foreach (var notebook in NotebookSelection.Named(context, paths))
        {
            var packages = await ResolveAsync(notebook, cancellationToken).ConfigureAwait(false);
            code = Math.Max(code, check ? Check(notebook, packages) : Write(notebook, packages));
        }

        return code;
    }

    private async Task<PackageLock> ResolveAsync(string notebook, CancellationToken cancellationToken)
    {
        try
        {
            var cells = Notebook.Load(notebook).Cells.OfType<CodeCell>().Select(cell => cell.Source).ToArray();
            await using var session = new CSharpSession(new CSharpSessionOptions
            {
                ProvidedPackages = BroughtPackages.Read(),
                WorkingDirectory = Path.GetDirectoryName(context.FullPath(notebook)),
                ReadNotebook = OtherNotebook.Read,
            });
            return await session.ResolvePackagesAsync(cells, new NoOutput(), cancellationToken).ConfigureAwait(false);
        }
        catch (NotebookException e)
        {
            throw new CliException(ExitCodes.File, e.Message);
        }
        catch (InvalidOperationException e)
        {
            throw new CliException(ExitCodes.Failed, $"{notebook}: {e.Message}");
        }
    }

    private int Write(string notebook, PackageLock packages)
    {
        var file = context.FullPath(PackageLockFile.PathOf(notebook));
        try
        {
            if (packages.Packages.IsEmpty)
            {
                File.Delete(file);
            }
            else
            {
                WholeFile.Write(file, Encoding.UTF8.GetBytes(packages.ToJson()));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"{context.Shown(file)} cannot be written: {e.Message}");
        }

        context.Out.WriteLine($"{notebook}: {(packages.Packages.IsEmpty ? "asks for no package" : OutcomeWords.Count(packages.Packages.Length, "package") + " locked")}");
        return ExitCodes.Ok;
    }

    private int Check(string notebook, PackageLock packages)
    {
        var locked = Locked(notebook);
        var differences = (locked ?? new([])).DifferencesTo(packages);
        var said = differences.Count == 0 ? packages.Packages.IsEmpty ? "asks for no package" : "as locked"
            : locked is null ? $"not locked yet, and asks for {OutcomeWords.Count(packages.Packages.Length, "package")}: run researchkit lock"
            : string.Join("\n  ", differences.Prepend("not as locked"));
        context.Out.WriteLine($"{notebook}: {said}");
        return differences.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private PackageLock? Locked(string notebook)
    {
        var file = context.FullPath(PackageLockFile.PathOf(notebook));
        try
        {
            return File.Exists(file) ? PackageLock.Read(file) : null;
        }
        catch (InvalidDataException e)
        {
            throw new CliException(ExitCodes.File, e.Message);
        }
    }
}
