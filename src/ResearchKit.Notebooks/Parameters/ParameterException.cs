namespace ResearchKit.Notebooks;

/// <summary>A parameter that the notebook does not have, or a value that the parameter cannot take.</summary>
public sealed class ParameterException : NotebookException
{
    /// <summary>Names the notebook and says what is wrong.</summary>
    public ParameterException(string notebook, string reason) : base(notebook, $"{notebook}: {reason}")
    {
    }
}
