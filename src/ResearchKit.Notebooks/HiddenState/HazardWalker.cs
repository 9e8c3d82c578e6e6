using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Notebooks;

/// <summary>Finds code whose result depends on more than the notebook and its data.</summary>
internal sealed partial class HazardWalker : CSharpSyntaxWalker
{
    /// <summary>Members of types, or with a star all members, by what they depend on.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["DateTime.Now"] = HazardKinds.Clock,
        ["DateTime.UtcNow"] = HazardKinds.Clock,
        ["DateTime.Today"] = HazardKinds.Clock,
        ["DateTimeOffset.Now"] = HazardKinds.Clock,
        ["DateTimeOffset.UtcNow"] = HazardKinds.Clock,
        ["TimeProvider.System"] = HazardKinds.Clock,
        ["TimeZoneInfo.Local"] = HazardKinds.Clock,
        ["SystemClock.Instance"] = HazardKinds.Clock,
        ["Stopwatch.*"] = HazardKinds.Clock,
        ["Environment.TickCount"] = HazardKinds.Clock,
        ["Environment.TickCount64"] = HazardKinds.Clock,
        ["Random.Shared"] = HazardKinds.Randomness,
        ["Guid.NewGuid"] = HazardKinds.Randomness,
        ["Guid.CreateVersion7"] = HazardKinds.Randomness,
        ["RandomNumberGenerator.*"] = HazardKinds.Randomness,
        ["HashCode.Combine"] = HazardKinds.Randomness,
        ["Path.GetRandomFileName"] = HazardKinds.Randomness,
        ["Dns.*"] = HazardKinds.Network,
        ["WebRequest.*"] = HazardKinds.Network,
        ["Environment.MachineName"] = HazardKinds.Machine,
        ["Environment.UserName"] = HazardKinds.Machine,
        ["Environment.CurrentDirectory"] = HazardKinds.Machine,
        ["Environment.ProcessId"] = HazardKinds.Machine,
        ["Environment.ProcessPath"] = HazardKinds.Machine,
        ["Environment.ProcessorCount"] = HazardKinds.Machine,
        ["Environment.OSVersion"] = HazardKinds.Machine,
        ["Environment.GetFolderPath"] = HazardKinds.Machine,
        ["Environment.GetEnvironmentVariable"] = HazardKinds.Machine,
        ["Directory.GetCurrentDirectory"] = HazardKinds.Machine,
        ["Path.GetTempPath"] = HazardKinds.Machine,
        ["Path.GetTempFileName"] = HazardKinds.Machine,
        ["RuntimeInformation.*"] = HazardKinds.Machine,
    };

    /// <summary>Types of which no instance should be made, by what it depends on.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["HttpClient"] = HazardKinds.Network,
        ["WebClient"] = HazardKinds.Network,
        ["TcpClient"] = HazardKinds.Network,
        ["UdpClient"] = HazardKinds.Network,
        ["Socket"] = HazardKinds.Network,
        ["ClientWebSocket"] = HazardKinds.Network,
        ["Ping"] = HazardKinds.Network,
        ["Stopwatch"] = HazardKinds.Clock,
    };

    private readonly List<Hazard> _found = [];

    public static IReadOnlyList<Hazard> Walk(CompilationUnitSyntax unit)
    {
        var walker = new HazardWalker();
        walker.Visit(unit);
        return walker._found;
    }

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        var type = TypeName(node.Expression);
        var member = node.Name.Identifier.ValueText;
        if (Members.GetValueOrDefault($"{type}.{member}") is { } kind || (type is not null && Members.TryGetValue($"{type}.*", out kind)))
            Add(kind, node);
        else if (member is "ToLocalTime" or "LocalDateTime")
            Add(HazardKinds.Clock, node);
        else if (member == "GetHashCode" && node.Parent is InvocationExpressionSyntax && node.Expression is not (ThisExpressionSyntax or BaseExpressionSyntax))
            Add(HazardKinds.Randomness, node);
        base.VisitMemberAccessExpression(node);
    }

    public override void VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
    {
        Created(node, TypeName(node.Type), node.ArgumentList);
        base.VisitObjectCreationExpression(node);
    }

    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
    {
        var declared = node.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Type;
        if (declared is not null && node.Parent is EqualsValueClauseSyntax)
            Created(node, TypeName(declared), node.ArgumentList);
        base.VisitImplicitObjectCreationExpression(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.StringLiteralExpression) && MachinePath().IsMatch(node.Token.ValueText))
            Add(HazardKinds.Machine, node);
    }

    private void Created(SyntaxNode node, string? type, ArgumentListSyntax? arguments)
    {
        if (type == "Random" && arguments is null or { Arguments.Count: 0 } && type is not null)
            Add(HazardKinds.Randomness, node);
        else if (type is not null && Types.TryGetValue(type, out var kind))
            Add(kind, node);
    }

    /// <summary>The last part of what may be a type's name.</summary>
    private static string? TypeName(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private void Add(string kind, SyntaxNode node) =>
        _found.Add(new(kind, node.ToString().Split('\n')[0], node.GetLocation().GetLineSpan().StartLinePosition.Line + 1));

    /// <summary>A path that begins where only one machine has it: a home, a drive, a share.</summary>
    [GeneratedRegex(@"^(?:/(?:home|Users|root|tmp|var|mnt|media|opt|srv|data)/|[A-Za-z]:[\\/]|\\\\\w|~[/\\]|file:///)")]
    private static partial Regex MachinePath();
}
