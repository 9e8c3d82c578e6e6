using System.CommandLine;
using ResearchKit.Cli.Running;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Commands;

/// <summary><c>researchkit import</c>: a .dib document becomes a Jupyter notebook, or a notebook a .dib document.</summary>
internal static class ImportCommand
{
    private const string Jupyter = ".ipynb";

    private static readonly Argument<string> Source = new("notebook") { Description = "The notebook: a .dib document or an .ipynb." };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "The file to write, .ipynb or .dib; beside the notebook, in the other format, when left out.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Write over a file that is there." };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("import", "Turn a .dib document into an .ipynb notebook, or the other way round.") { Source, Output, Force };
        command.SetAction(parsed => Run(context, parsed.GetValue(Source)!, parsed.GetValue(Output), parsed.GetValue(Force)));
        return command;
    }

    private static int Run(CliContext context, string source, string? output, bool force)
    {
        var path = context.FullPath(source);
        var target = context.FullPath(output ?? Path.ChangeExtension(path, DibDocument.Is(path) ? Jupyter : DibDocument.Extension));
        if (!DibDocument.Is(target) && !Path.GetExtension(target).Equals(Jupyter, StringComparison.OrdinalIgnoreCase))
            throw new CliException(ExitCodes.Usage, $"{context.Shown(target)}: what is written is an .ipynb or a .dib.");
        if (File.Exists(target) && !force)
            throw new CliException(ExitCodes.Usage, $"{context.Shown(target)} is there already; --force writes over it.");
        try
        {
            Convert(context, Notebook.Load(path), target);
            return ExitCodes.Ok;
        }
        catch (NotebookException e)
        {
            throw new CliException(ExitCodes.File, e.Message.Replace(path, context.Shown(path), StringComparison.Ordinal));
        }
    }

    private static void Convert(CliContext context, Notebook notebook, string target)
    {
        using var file = NotebookFile.Claim(target);
        file.Save(notebook);
        context.Out.WriteLine($"{context.Shown(target)}: {OutcomeWords.Count(notebook.Cells.Count, "cell")}.");
        if (DibDocument.Is(target) && DibDocument.CountOutputs(notebook) is > 0 and var outputs)
            context.Out.WriteLine($"The outputs of {OutcomeWords.Count(outputs, "cell")} are left out: a .dib document has no place for them.");
    }
}
