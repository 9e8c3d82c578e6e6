namespace Microsoft.DotNet.Interactive;

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

/// <summary>A formula in LaTeX, which displays set as mathematics.</summary>
/// <param name="latexCode">The formula, without dollar signs.</param>
public class MathString(string latexCode) : LaTeXString($"$${latexCode}$$")
{
    /// <summary>Takes a text as a formula.</summary>
    /// <param name="source">The text.</param>
    public static implicit operator MathString(string source) => new(source);
}
