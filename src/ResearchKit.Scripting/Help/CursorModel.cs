using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>A cell that is being typed, as the compiler sees it, on top of the cells that ran.</summary>
internal sealed class CursorModel(CSharpCompilation compilation)
{
    private readonly SyntaxTree _tree = compilation.SyntaxTrees[0];

    public CSharpCompilation Compilation => compilation;

    public SemanticModel Model { get; } = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);

    public SyntaxNode Root => _tree.GetRoot();

    /// <summary>What can stand at a position where a name begins.</summary>
    public IEnumerable<ISymbol> SymbolsAt(int position)
    {
        var before = Root.FindToken(Math.Max(0, position - 1));
        var symbols = Qualifier(before) is { } left ? MembersOf(left, position)
            : before.IsKind(SyntaxKind.NewKeyword) ? Model.LookupNamespacesAndTypes(position).Where(symbol => symbol is not INamedTypeSymbol { IsStatic: true })
            : before.Parent is AttributeListSyntax ? Model.LookupNamespacesAndTypes(position).Where(symbol => symbol is INamespaceSymbol || symbol.Name.EndsWith("Attribute", StringComparison.Ordinal))
            : Initialised(before) is { } type ? type.GetMembers().Where(IsSettable).Concat(Model.LookupSymbols(position))
            : Model.LookupSymbols(position);
        return Using(before) is { Alias: null, StaticKeyword.RawKind: 0 } ? symbols.OfType<INamespaceSymbol>() : symbols;
    }

    private static UsingDirectiveSyntax? Using(SyntaxToken token) => token.Parent?.AncestorsAndSelf().OfType<UsingDirectiveSyntax>().FirstOrDefault();

    // The expression before the dot that the cursor stands behind.
    private static SyntaxNode? Qualifier(SyntaxToken dot) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access when access.OperatorToken == dot => access.Expression,
        QualifiedNameSyntax name when name.DotToken == dot => name.Left,
        MemberBindingExpressionSyntax { Parent: var parent } => parent?.AncestorsAndSelf().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
        _ => null,
    };

    private INamedTypeSymbol? Initialised(SyntaxToken before) =>
        before.IsKind(SyntaxKind.OpenBraceToken) || before.IsKind(SyntaxKind.CommaToken)
            ? before.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation }
                ? Model.GetTypeInfo(creation).Type as INamedTypeSymbol
                : null
            : null;

    private IEnumerable<ISymbol> MembersOf(SyntaxNode left, int position)
    {
        var symbol = Model.GetSymbolInfo(left).Symbol;
        if (symbol is INamespaceSymbol space)
        {
            return Model.LookupNamespacesAndTypes(position, space);
        }

        if (symbol is INamedTypeSymbol type)
        {
            return Model.LookupSymbols(position, type).Where(member => member.IsStatic || member is INamedTypeSymbol);
        }

        var value = Model.GetTypeInfo(left).Type;
        return value is null or { TypeKind: TypeKind.Error }
            ? []
            : Model.LookupSymbols(position, value, includeReducedExtensionMethods: true).Where(member => !member.IsStatic);
    }

    private static bool IsSettable(ISymbol member) =>
        member is IPropertySymbol { SetMethod: not null, DeclaredAccessibility: Accessibility.Public, IsIndexer: false }
            or IFieldSymbol { IsReadOnly: false, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false };
}
