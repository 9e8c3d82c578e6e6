using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>
/// Makes a cell's classes of extension methods acceptable to scripting, which wants such classes outside every other
/// (CS1109): the class's methods become plain static ones, and beside the class stands, for each, an extension method that
/// calls it. So they can speak of types that other cells declare, which a separate library could not. No line moves.
/// </summary>
internal static class ExtensionLifter
{
    /// <summary>The code, its extension methods lifted.</summary>
    public static string Lift(string code)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, SubmissionCompiler.ParseOptions).GetRoot();
        var changed = new StringBuilder(code);
        foreach (var type in root.Members.OfType<ClassDeclarationSyntax>().Reverse())
        {
            var methods = type.Members.OfType<MethodDeclarationSyntax>().Where(IsExtension).ToArray();
            var calls = string.Concat(methods.Select(method => " " + Forward(type.Identifier.Text, method)));
            changed.Insert(type.CloseBraceToken.Span.End, calls);
            foreach (var method in methods.Reverse())
            {
                var receiver = method.ParameterList.Parameters[0].Modifiers.First(token => token.IsKind(SyntaxKind.ThisKeyword));
                changed.Remove(receiver.SpanStart, receiver.Span.Length).Insert(receiver.SpanStart, "    ");
            }
        }

        return changed.ToString();
    }

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters is [var first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword);

    private static string Forward(string type, MethodDeclarationSyntax method)
    {
        var name = method.Identifier.Text + method.TypeParameterList;
        var arguments = string.Join(", ", method.ParameterList.Parameters.Select(Argument));
        var reference = method.ReturnType is RefTypeSyntax ? "ref " : "";
        var head = $"static {method.ReturnType} {name}{method.ParameterList} {string.Join(' ', method.ConstraintClauses)}";
        return $"{head} => {reference}{type}.{name}({arguments});".ReplaceLineEndings(" ");
    }

    private static string Argument(ParameterSyntax parameter)
    {
        var modifier = parameter.Modifiers.FirstOrDefault(token =>
            token.IsKind(SyntaxKind.RefKeyword) || token.IsKind(SyntaxKind.OutKeyword) || token.IsKind(SyntaxKind.InKeyword));
        return $"{modifier.Text} {parameter.Identifier.Text}".TrimStart();
    }
}
