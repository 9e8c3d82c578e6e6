namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A text in LaTeX, which displays as such.</summary>
/// <param name="latexCode">The LaTeX.</param>
public class LaTeXString(string latexCode)
{
    private readonly string _latexCode = latexCode;

    /// <summary>Takes a text as LaTeX.</summary>
    /// <param name="source">The text.</param>
    public static implicit operator LaTeXString(string source) => new(source);

    /// <inheritdoc/>
    public override string ToString() => _latexCode;
}
