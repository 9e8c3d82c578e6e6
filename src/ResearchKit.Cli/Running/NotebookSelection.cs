using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Which notebooks a run is about, and where each one's executed copy goes.</summary>
/// <param name="context">The world outside.</param>
/// <param name="output">The folder for the copies, or null for <c>results</c>.</param>
/// <param name="inPlace">Whether each notebook is written over instead.</param>
internal sealed class NotebookSelection(CliContext context, string? output, bool inPlace)
{
    private const string NotebooksFolder = "notebooks";
    private const string ResultsFolder = "results";
    private const string Memory = ".researchkit";

    /// <summary>The folder that copies go to.</summary>
    public string OutputFolder => output is not null
        ? context.FullPath(output)
        : Path.Combine(StudyRoot() ?? context.CurrentDirectory, ResultsFolder);

    /// <summary>The folder for what is remembered from one run to the next.</summary>
    public string MemoryFolder => Path.Combine(StudyRoot() ?? context.CurrentDirectory, Memory);

    /// <summary>The jobs for what the command line names; nothing named means all that is in <c>notebooks</c>.</summary>
    /// <exception cref="CliException">There is no such file or folder, no notebook in it, or two would be written to one file.</exception>
    public IReadOnlyList<NotebookJob> Jobs(IReadOnlyList<string> paths)
    {
        var sources = paths.Count > 0 ? paths.SelectMany(Sources) : Sources(Default());
        var jobs = sources.DistinctBy(source => source.Path).Select(Job).ToList();
        var clash = jobs.GroupBy(job => job.Target, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return clash is null ? jobs : throw new CliException(
            ExitCodes.Usage,
            $"{string.Join(" and ", clash.Select(job => job.Source))} would both be written to {clash.Key}; run them one by one with -o, or --in-place");
    }

    /// <summary>The notebooks that the command line names, .dib documents among them, for what does not run them.</summary>
    /// <exception cref="CliException">There is no such file or folder, or no notebook in it.</exception>
    public static IEnumerable<string> Named(CliContext context, IReadOnlyList<string> paths)
    {
        var selection = new NotebookSelection(context, null, inPlace: false);
        return (paths.Count > 0 ? paths.SelectMany(selection.Sources) : selection.Sources(selection.Default())).Select(source => context.Shown(source.Path)).Distinct();
    }

    private NotebookJob Job((string Path, string Root) source)
    {
        if (inPlace && DibDocument.Is(source.Path))
            throw new CliException(ExitCodes.Usage, $"{context.Shown(source.Path)}: a .dib document has no place for outputs; run it without --in-place");
        var target = inPlace ? source.Path : Path.Combine(OutputFolder, Executed(Path.GetRelativePath(source.Root, source.Path)));
        return new(context.Shown(source.Path), context.Shown(target));
    }

    /// <summary>The notebooks of a path, each with the folder that its place in the output is relative to.</summary>
    private IEnumerable<(string Path, string Root)> Sources(string path)
    {
        var full = context.FullPath(path);
        if (File.Exists(full))
            return [(full, RootOf(full, Path.GetDirectoryName(full)!))];
        if (!Directory.Exists(full))
            throw new CliException(ExitCodes.Usage, $"{path}: no such file or folder");
        var found = Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Where(file => IsNotebook(file) && !IsHidden(Path.GetRelativePath(full, file)))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, RootOf(file, full)))
            .ToList();
        return found.Count > 0 ? found : throw new CliException(ExitCodes.Usage, $"{path}: no notebooks in this folder");
    }

    /// <summary>A .dib document beside a notebook of its name is another form of that.</summary>
    private static bool IsNotebook(string file) => DibDocument.Is(file)
        ? !File.Exists(Path.ChangeExtension(file, ".ipynb"))
        : Path.GetExtension(file) == ".ipynb";

    private static string Executed(string file) => DibDocument.Is(file) ? Path.ChangeExtension(file, ".ipynb") : file;

    private string RootOf(string file, string otherwise) =>
        StudyRoot() is { } root && file.StartsWith(Path.Combine(root, NotebooksFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Path.Combine(root, NotebooksFolder)
            : otherwise;

    private string Default() => StudyRoot() is { } root
        ? context.Shown(Path.Combine(root, NotebooksFolder))
        : throw new CliException(
            ExitCodes.Usage,
            $"no folder '{NotebooksFolder}' in {context.CurrentDirectory} or above it: name the notebooks to run");

    /// <summary>The nearest folder, from the current one up, that has a folder of notebooks.</summary>
    private string? StudyRoot()
    {
        for (var folder = new DirectoryInfo(context.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, NotebooksFolder)))
                return folder.FullName;
        }

        return null;
    }

    private static bool IsHidden(string relative) => relative.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
}
