using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ResearchKit.Scripting;

/// <summary>
/// A cell with namespaces, which scripting refuses (CS7021), in two: the declarations for a library, and the rest for a
/// script that uses it. Each keeps its lines and columns; both keep the cell's usings.
/// </summary>
/// <param name="Library">The namespaces and types.</param>
/// <param name="Script">The statements, and the usings again.</param>
internal sealed record LibraryCell(SubmissionSource Library, SubmissionSource Script)
{
    /// <summary>Takes a cell apart.</summary>
    public static LibraryCell Split(SubmissionSource source)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(source.Code, SubmissionCompiler.ParseOptions).GetRoot();
        var declarations = root.Members.Where(IsForLibrary).Select(member => member.Span).ToArray();
        var statements = root.Members.Where(member => !IsForLibrary(member)).Select(member => member.Span).ToArray();
        return new LibraryCell(
            source with { Code = Blank(source.Code, statements) },
            source with { Code = Blank(source.Code, declarations) });
    }

    private static bool IsForLibrary(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private static string Blank(string code, TextSpan[] spans)
    {
        var text = new StringBuilder(code);
        foreach (var position in spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)))
        {
            if (text[position] is not ('\n' or '\r'))
            {
                text[position] = ' ';
            }
        }

        return text.ToString();
    }
}
