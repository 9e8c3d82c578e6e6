using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>LaTeX is shown as LaTeX.</summary>
internal static class LatexFormatter
{
    public static void Register()
    {
        Formatter.Register<LaTeXString>(latex => latex.ToString(), MimeTypes.Latex);
        Formatter.Register<LaTeXString>(latex => latex.ToString(), MimeTypes.Plain);
        Formatter.SetPreferredMimeTypesFor(typeof(LaTeXString), MimeTypes.Latex);
    }
}
