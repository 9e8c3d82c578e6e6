using ResearchKit.Cli.Terminals;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Running;

/// <summary>Lists the parameters of notebooks.</summary>
/// <param name="context">The world outside.</param>
/// <param name="kernel">The kernel that the command line names, or null.</param>
internal sealed class NotebookHelp(CliContext context, string? kernel)
{
    /// <summary>Writes a list for each notebook: name, type, default and description of each parameter.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="CliException">There is no such notebook, or it is none.</exception>
    public int Write(IReadOnlyList<string> paths)
    {
        var choice = new KernelChoice(context, kernel);
        foreach (var job in new NotebookSelection(context, null, inPlace: true).Jobs(paths))
        {
            try
            {
                var notebook = Notebook.Load(job.Source);
                Write(job, new NotebookParameters(notebook, job.Source, choice.For(job, notebook).Language).Declarations);
            }
            catch (NotebookException e)
            {
                throw new CliException(e is KernelUnavailableException ? ExitCodes.Kernel : ExitCodes.File, e.Message);
            }
        }

        return ExitCodes.Ok;
    }

    private void Write(NotebookJob job, IReadOnlyList<ParameterDeclaration> parameters)
    {
        context.Out.WriteLine(parameters.Count > 0 ? $"{job.Source}:" : $"{job.Source}: no parameters");
        if (parameters.Count > 0)
        {
            PlainTable.Write(context.Out, parameters.Select(parameter => (string[])["  " + parameter.Name, parameter.Type, parameter.Default, parameter.Description]), rightAligned: []);
        }
    }
}
