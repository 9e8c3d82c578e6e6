using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Tells a cell that the compiler refused for want of the tags of HTML, as in <c>div(b("x"), br)</c>.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Names = typeof(PocketViewTags).GetProperties().Select(property => property.Name).ToFrozenSet();

    /// <summary>Whether names are missing that are tags, and used as such: <c>b</c> by itself is some variable that is not there.</summary>
    public static bool AreMissing(CompiledSubmission compiled)
    {
        if (compiled.Succeeded)
        {
            return false;
        }

        var missing = compiled.Diagnostics.Where(diagnostic => diagnostic.Id == "CS0103").Select(NodeAt).OfType<IdentifierNameSyntax>().ToArray();
        return missing.Any(IsTag) && missing.All(name => IsTag(name) || IsWithinTag(name));
    }

    private static SyntaxNode? NodeAt(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    private static bool IsTag(ExpressionSyntax? expression) => expression switch
    {
        IdentifierNameSyntax { Parent: InvocationExpressionSyntax call } name => call.Expression == name && Names.Contains(name.Identifier.Text),
        IdentifierNameSyntax { Parent: ElementAccessExpressionSyntax access } name => access.Expression == name && Names.Contains(name.Identifier.Text),
        _ => false,
    };

    private static bool IsWithinTag(IdentifierNameSyntax name) =>
        Names.Contains(name.Identifier.Text)
        && name.Ancestors().OfType<InvocationExpressionSyntax>().Any(call => IsTag((call.Expression as ElementAccessExpressionSyntax)?.Expression ?? call.Expression));
}
