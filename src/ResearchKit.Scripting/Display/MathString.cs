using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Jupyter.Formatting;

/// <summary>A formula in LaTeX, which displays set as mathematics.</summary>
/// <param name="latexCode">The formula, without dollar signs.</param>
public class MathString(string latexCode) : LaTeXString($"$${latexCode}$$")
{
    /// <summary>Takes a text as a formula.</summary>
    /// <param name="source">The text.</param>
    public static implicit operator MathString(string source) => new(source);
}
