namespace ResearchKit.Notebooks;

/// <summary>A file that should be a notebook and is none: which file, which line, and why.</summary>
public sealed class InvalidNotebookException : NotebookException
{
    /// <summary>Says what is wrong with the file.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">The line of the fault, from 1; 0 where the fault is the whole file's.</param>
    /// <param name="reason">Why it cannot be read, without a full stop at the end.</param>
    /// <param name="inner">What the JSON parser or the file system said, if it was they who failed.</param>
    public InvalidNotebookException(string file, int line, string reason, Exception? inner = null)
        : base(file, line > 0 ? $"{file}:{line}: {reason}" : $"{file}: {reason}", inner)
    {
        Line = line;
        Reason = reason;
    }

    /// <summary>The line of the fault, from 1; 0 where the fault is the whole file's.</summary>
    public int Line { get; }

    /// <summary>Why the file cannot be read.</summary>
    public string Reason { get; }
}
