namespace ResearchKit.Notebooks;

/// <summary>A sanitiser file cannot be used: which line, and why.</summary>
public sealed class SanitiserException : Exception
{
    /// <summary>Names the file, the line and the reason.</summary>
    public SanitiserException(string file, int line, string reason, Exception? inner = null)
        : base(FormattableString.Invariant($"{file}:{line}: {reason}"), inner)
    {
    }
}
