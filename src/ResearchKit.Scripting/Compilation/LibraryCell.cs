using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ResearchKit.Scripting;

/// <summary>
/// A cell that scripting refuses, in two: the declarations for a library, and the rest for a script that uses it. Each
/// keeps its lines and columns; both keep the cell's usings.
/// </summary>
/// <param name="Library">The namespaces and types.</param>
/// <param name="Script">The statements, and the usings again.</param>
internal sealed record LibraryCell(SubmissionSource Library, SubmissionSource Script)
{
    /// <summary>A cell with namespaces (CS7021): they and all types go into the library.</summary>
    public static LibraryCell OfTypes(SubmissionSource source) => Split(
        source, member => member is BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>A cell with extension blocks (CS9283): only the classes that hold some go into the library.</summary>
    public static LibraryCell OfExtensions(SubmissionSource source) => Split(
        source, member => member is ClassDeclarationSyntax type && type.Members.Any(part => part is ExtensionBlockDeclarationSyntax));

    private static LibraryCell Split(SubmissionSource source, Func<MemberDeclarationSyntax, bool> isForLibrary)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(source.Code, SubmissionCompiler.ParseOptions).GetRoot();
        var members = root.Members.ToLookup(isForLibrary, member => member.Span);
        return new LibraryCell(
            source with { Code = Blank(source.Code, [.. members[false]]) },
            source with { Code = Blank(source.Code, [.. members[true]]) });
    }

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
