namespace ResearchKit.Notebooks;

/// <summary>Another run is about to write the same notebook.</summary>
public sealed class NotebookBusyException : NotebookException
{
    /// <summary>Names the notebook.</summary>
    public NotebookBusyException(string notebook, Exception? inner = null)
        : base(notebook, $"{notebook}: another run is writing this notebook; wait for it, or write elsewhere with -o", inner)
    {
    }
}
