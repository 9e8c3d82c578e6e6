using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Stripping;

/// <summary>Strips notebooks where they are, or one from the standard input.</summary>
/// <param name="context">The world outside.</param>
internal sealed class StripVerb(CliContext context)
{
    private const string StandardInput = "-";

    /// <summary>Strips, or only checks.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CliException">A file is no notebook, or cannot be written.</exception>
    public int Run(IReadOnlyList<string> paths, bool check)
    {
        try
        {
            if (paths.Contains(StandardInput))
                return paths.Count == 1 ? Filter(check) : throw new CliException(ExitCodes.Usage, "- stands for the standard input, and alone.");
            return StripAll([.. new NotebookSelection(context, output: null, inPlace: true).Jobs(paths).Select(job => job.Source)], check);
        }
        catch (NotebookException e)
        {
            throw new CliException(ExitCodes.File, e.Message);
        }
    }

    /// <summary>A file that is no notebook, or cannot be written, keeps no other from being stripped.</summary>
    private int StripAll(IReadOnlyList<string> files, bool check)
    {
        var (stripped, faults) = (0, 0);
        foreach (var file in files)
        {
            try
            {
                stripped += Strip(file, check) ? 1 : 0;
            }
            catch (NotebookException e)
            {
                faults++;
                context.Error.WriteLine(e.Message.Replace(context.FullPath(file), file, StringComparison.Ordinal));
            }
        }

        context.Out.WriteLine($"{OutcomeWords.Count(stripped, "notebook")} {(check ? "with outputs" : "stripped")}, {files.Count - stripped - faults} without.");
        return faults > 0 ? ExitCodes.File : check && stripped > 0 ? ExitCodes.Failed : ExitCodes.Ok;
    }

    private bool Strip(string file, bool check)
    {
        var path = context.FullPath(file);
        var notebook = Notebook.Load(path);
        if (!NotebookStrip.Apply(notebook))
            return false;
        if (!check)
        {
            using var target = NotebookFile.Claim(path);
            target.Save(notebook);
        }

        context.Out.WriteLine(file);
        return true;
    }

    /// <summary>What is no notebook is not let through as if it were stripped: git then keeps it as it is, and says so.</summary>
    private int Filter(bool check)
    {
        using var input = context.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        var notebook = Notebook.Parse(bytes.ToArray(), "standard input");
        var changed = NotebookStrip.Apply(notebook);
        if (check)
            return changed ? ExitCodes.Failed : ExitCodes.Ok;
        using var output = context.OpenOutput();
        output.Write(notebook.ToBytes());
        return ExitCodes.Ok;
    }
}
