using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ResearchKit.Scripting;

/// <summary>
/// Puts a <see cref="Checkpoint"/> into every loop, every method's body and every lambda, so that a cell can be stopped
/// on whichever thread it is, a long LINQ query too. No line is added or moved. Expression trees stay as they are, and so does what a call
/// is told of how its arguments are written.
/// </summary>
internal sealed class CheckpointRewriter(Lazy<SemanticModel> model) : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax Pass =
        SyntaxFactory.ParseStatement($"global::{typeof(Checkpoint).FullName}.{nameof(Checkpoint.Pass)}();");

    private static readonly SyntaxToken ReturnKeyword =
        SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space);

    /// <summary>The tree with checkpoints; the same tree when it has no place for one.</summary>
    public static SyntaxTree Rewrite(CSharpCompilation compilation, SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        var model = new Lazy<SemanticModel>(() => compilation.GetSemanticModel(tree));
        var rewritten = new CheckpointRewriter(model).Visit(root);
        return ReferenceEquals(root, rewritten) ? tree : tree.WithRootAndOptions(rewritten, tree.Options);
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return visited.WithStatement(Guard(visited.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        var visited = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return visited.WithStatement(Guard(visited.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
        return visited.WithStatement(Guard(visited.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var visited = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return visited.WithStatement(Guard(visited.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var visited = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return visited.WithStatement(Guard(visited.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return visited switch
        {
            { Body: { } body } => visited.WithBody((BlockSyntax)Guard(body)),
            { ExpressionBody: { } arrow } when CanHaveBlock(visited.Modifiers, arrow) =>
                visited.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow, visited.ReturnType, visited.SemicolonToken)),
            _ => visited,
        };
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var visited = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return visited switch
        {
            { Body: { } body } => visited.WithBody((BlockSyntax)Guard(body)),
            { ExpressionBody: { } arrow } when CanHaveBlock(visited.Modifiers, arrow) =>
                visited.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(arrow, visited.ReturnType, visited.SemicolonToken)),
            _ => visited,
        };
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        VisitLambda(node, base.VisitSimpleLambdaExpression);

    /// <inheritdoc/>
    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        VisitLambda(node, base.VisitParenthesizedLambdaExpression);

    /// <inheritdoc/>
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        return ReferenceEquals(visited, node) ? node : visited.AddArgumentListArguments([.. Written(node)]);
    }

    // What the compiler would fill in for [CallerArgumentExpression], from the text as it stood.
    private IEnumerable<ArgumentSyntax> Written(InvocationExpressionSyntax call) =>
        model.Value.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: { } parameters } && parameters.Any(TakesText) && model.Value.GetOperation(call) is IInvocationOperation operation
            ? operation.Arguments
                .Where(argument => argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } parameter, Value.ConstantValue: { HasValue: true, Value: string } } && TakesText(parameter))
                .Select(argument => SyntaxFactory.Argument(
                    SyntaxFactory.NameColon(argument.Parameter!.Name), default, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal((string)argument.Value.ConstantValue.Value!))))
            : [];

    private static bool TakesText(IParameterSymbol parameter) =>
        parameter.IsOptional && parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(System.Runtime.CompilerServices.CallerArgumentExpressionAttribute));

    private SyntaxNode? VisitLambda<T>(T node, Func<T, SyntaxNode?> visitInside)
        where T : LambdaExpressionSyntax
    {
        // What a lambda is converted to tells whether it is code or an expression tree, whose inside is data.
        if (model.Value.GetTypeInfo(node).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
        {
            return node;
        }

        var visited = (LambdaExpressionSyntax)visitInside(node)!;
        return visited switch
        {
            { Block: { } block } => visited.WithBlock((BlockSyntax)Guard(block)),
            { ExpressionBody: ThrowExpressionSyntax or RefExpressionSyntax or null } => visited,
            { AsyncKeyword.RawKind: not 0 } => visited,
            { ExpressionBody: { } value } => visited.WithExpressionBody(null).WithBlock(Body(value, invoke.ReturnsVoid)),
            _ => visited,
        };
    }

    // Of an async method only its type could tell whether its expression is returned.
    private static bool CanHaveBlock(SyntaxTokenList modifiers, ArrowExpressionClauseSyntax arrow) =>
        !modifiers.Any(SyntaxKind.AsyncKeyword) && arrow.Expression is not (ThrowExpressionSyntax or RefExpressionSyntax);

    // The ends of lines stay where they are.
    private static BlockSyntax Body(ArrowExpressionClauseSyntax arrow, TypeSyntax type, SyntaxToken semicolon) =>
        Body(arrow.Expression, type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword })
            .WithLeadingTrivia(arrow.ArrowToken.LeadingTrivia.AddRange(arrow.ArrowToken.TrailingTrivia))
            .WithTrailingTrivia(semicolon.TrailingTrivia);

    private static BlockSyntax Body(ExpressionSyntax value, bool isVoid) => SyntaxFactory.Block(
        Pass,
        isVoid
            ? SyntaxFactory.ExpressionStatement(value)
            : SyntaxFactory.ReturnStatement(value).WithReturnKeyword(ReturnKeyword));

    private static StatementSyntax Guard(StatementSyntax body) => body is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(0, Pass))
        : SyntaxFactory.Block(Pass, body);
}
