using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Notebooks;

/// <summary>How a kernel's language is asked for the text of a bound value.</summary>
internal static class ProseLanguage
{
    /// <summary>Code that prints the value of an expression in the language's own format, without regard to the machine's culture.</summary>
    /// <param name="language">Name of the language, as a kernelspec has it.</param>
    /// <returns>The code, or null if it is not known for the language.</returns>
    public static Func<string, string>? PrinterIn(string? language) => language?.ToUpperInvariant() switch
    {
        "C#" or "CSHARP" => expression => $"System.Console.Write(System.FormattableString.Invariant({CSharp(expression)}));",
        "PYTHON" or "PYTHON3" => expression => $"print(f\"\"\"{{{expression}}}\"\"\", end=\"\")",
        _ => null,
    };

    /// <summary>A bound value's expression as an interpolated string of C#.</summary>
    /// <remarks>A colon begins a format there, that of <c>a ? b : c</c> too: what is an expression only without the braces is put in parentheses.</remarks>
    public static string CSharp(string expression)
    {
        var braced = $"$\"{{{expression}}}\"";
        return SyntaxFactory.ParseExpression(braced).ContainsDiagnostics && !SyntaxFactory.ParseExpression(expression).ContainsDiagnostics
            ? $"$\"{{({expression})}}\""
            : braced;
    }
}
