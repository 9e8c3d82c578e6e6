namespace ResearchKit.Notebooks;

/// <summary>The executed notebook could not be written; the file, if there was one, is as it was.</summary>
public sealed class NotebookNotSavedException : NotebookException
{
    /// <summary>Names the notebook and what the file system said.</summary>
    public NotebookNotSavedException(string notebook, string reason, Exception? inner = null)
        : base(notebook, $"{notebook}: cannot be written: {reason}", inner)
    {
    }
}
