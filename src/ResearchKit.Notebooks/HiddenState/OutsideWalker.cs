using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>
/// Collects the names of types through which a cell changes what all later code runs in: it assigns to a member of one
/// (<c>CultureInfo.CurrentCulture = …</c>), or calls what sets the process or the disk
/// (<c>Environment.SetEnvironmentVariable</c>, <c>File.WriteAllText</c>).
/// </summary>
internal sealed class OutsideWalker : CSharpSyntaxWalker
{
    /// <summary>Methods of types, or their beginnings, that change more than the notebook's variables.</summary>
    private static readonly (string Type, string[] Methods)[] Setting =
    [
        ("Environment", ["SetEnvironmentVariable"]),
        ("AppContext", ["SetSwitch", "SetData"]),
        ("Encoding", ["RegisterProvider"]),
        ("Formatter", ["Register", "Set", "Reset"]),
        ("Directory", ["SetCurrentDirectory", "Create", "Delete", "Move"]),
        ("File", ["Write", "Append", "Create", "Delete", "Move", "Copy", "Replace"]),
    ];

    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Walk(CompilationUnitSyntax unit)
    {
        var walker = new OutsideWalker();
        walker.Visit(unit);
        return walker._names;
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (node.Left is MemberAccessExpressionSyntax && NamePosition.RootOf(node.Left) is { } root && IsType(root))
            _names.Add(root.Identifier.ValueText);
        base.VisitAssignmentExpression(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is MemberAccessExpressionSyntax { Expression: var of } call && LastName(of) is { } type
            && Array.Exists(Setting, setting => setting.Type == type && Array.Exists(setting.Methods, method => call.Name.Identifier.ValueText.StartsWith(method, StringComparison.Ordinal))))
            _names.Add(type);
        base.VisitInvocationExpression(node);
    }

    /// <summary>Types begin with a capital, variables of a notebook hardly ever; where one does, the reading of the whole notebook knows.</summary>
    private static bool IsType(IdentifierNameSyntax name) => char.IsUpper(name.Identifier.ValueText[0]);

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
