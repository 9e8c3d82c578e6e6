using ResearchKit.Notebooks;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>Notebooks that a notebook imports.</summary>
internal static class OtherNotebook
{
    /// <summary>The cells of a notebook, .ipynb or .dib, but for raw ones.</summary>
    /// <exception cref="InvalidDataException">The file is no notebook.</exception>
    public static IReadOnlyList<ForeignCell> Read(string path)
    {
        try
        {
            return [.. DibDocument.CellsOf(Notebook.Load(path)).Where(cell => cell.Language != "raw").Select(cell => new ForeignCell(cell.Language, cell.Source))];
        }
        catch (NotebookException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
