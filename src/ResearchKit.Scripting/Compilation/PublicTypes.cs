using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>
/// Makes the types of a library cell public, since later cells are other assemblies: <c>class Program</c> is called from
/// the next cell as if both were one program.
/// </summary>
internal sealed class PublicTypes : CSharpSyntaxRewriter
{
    private PublicTypes()
    {
    }

    /// <summary>The tree with its outermost types public. No line is added or moved.</summary>
    public static SyntaxTree Rewrite(SyntaxTree tree, CancellationToken cancellation) =>
        tree.WithRootAndOptions(new PublicTypes().Visit(tree.GetRoot(cancellation)), tree.Options);

    /// <inheritdoc/>
    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) => Open(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => Open(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) => Open(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitInterfaceDeclaration(InterfaceDeclarationSyntax node) => Open(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => Open(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitDelegateDeclaration(DelegateDeclarationSyntax node) => Open(node);

    private static MemberDeclarationSyntax Open(MemberDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PublicKeyword) || type.Modifiers.Any(SyntaxKind.FileKeyword))
        {
            return type;
        }

        var isBare = type.AttributeLists.Count == 0;
        var bare = isBare ? type.WithoutLeadingTrivia() : type;
        var before = isBare ? type.GetLeadingTrivia() : default;
        var open = SyntaxFactory.Token(before, SyntaxKind.PublicKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return bare.WithModifiers([open, .. bare.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.InternalKeyword))]);
    }
}
