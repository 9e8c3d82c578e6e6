namespace ResearchKit.Notebooks;

/// <summary>Whatever keeps a notebook from being read, run or saved; its message is written for the user.</summary>
public abstract class NotebookException : Exception
{
    /// <summary>Names the notebook and says what happened.</summary>
    protected NotebookException(string notebook, string message, Exception? inner = null)
        : base(message, inner) => Notebook = notebook;

    /// <summary>The notebook's file, as the user named it.</summary>
    public string Notebook { get; }
}
