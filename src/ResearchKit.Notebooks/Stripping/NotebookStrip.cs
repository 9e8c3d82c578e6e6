using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Takes out of a notebook what running it has put in: outputs, counts, and what editors note of a run.</summary>
public static class NotebookStrip
{
    /// <summary>A cell with this tag keeps its outputs; nbstripout's word for it.</summary>
    public const string KeepOutput = "keep_output";

    private static readonly string[] NotedOfRuns = ["execution", "ExecuteTime", "collapsed", "scrolled", "autoscroll"];

    /// <summary>Strips a notebook; what it says otherwise, and how its file is laid out, stays.</summary>
    /// <returns>Whether there was anything to take out.</returns>
    public static bool Apply(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var before = notebook.ToBytes();
        foreach (var cell in notebook.Cells.OfType<CodeCell>())
        {
            foreach (var name in NotedOfRuns)
                cell.Metadata.Remove(name);
            if (!cell.HasTag(KeepOutput))
                Clear(cell);
        }

        notebook.Metadata.Remove("signature");
        notebook.Metadata.Remove("widgets");
        return !notebook.ToBytes().AsSpan().SequenceEqual(before);
    }

    /// <summary>A cell that has been stripped already keeps even the way that it is written.</summary>
    private static void Clear(CodeCell cell)
    {
        CacheNote.Remove(cell);
        if (cell.ExecutionCount is not null || cell.Json["outputs"] is not JsonArray { Count: 0 })
            cell.ClearOutputs();
    }
}
