namespace ResearchKit.Notebooks;

/// <summary>The kernel that is to run a notebook is not installed, or does not start.</summary>
public sealed class KernelUnavailableException : NotebookException
{
    /// <summary>Names the notebook and says what is the matter with its kernel.</summary>
    public KernelUnavailableException(string notebook, string reason, Exception? inner = null)
        : base(notebook, $"{notebook}: {reason}", inner)
    {
    }
}
