using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>
/// The usings of a C# notebook: .NET Interactive's and the SDK's implicit ones. They stand outside those that a cell
/// writes, so that a name is never ambiguous because of them.
/// </summary>
internal static class DefaultUsings
{
    /// <summary>The tags of HTML, by which a cell writes it. Names as short as <c>a</c> and <c>b</c> are in sight only where a cell needs them.</summary>
    public const string Tags = "Microsoft.DotNet.Interactive.Formatting.PocketViewTags";

    public static readonly ImmutableArray<string> All =
    [
        "System",
        "System.IO",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Threading",
        "System.Threading.Tasks",
        "System.Linq",
        "System.Net.Http",
        "Microsoft.DotNet.Interactive",
        "Microsoft.DotNet.Interactive.Formatting",
        "Microsoft.DotNet.Interactive.Kernel",
        "Microsoft.DotNet.Interactive.Jupyter.Formatting",
        "Microsoft.DotNet.Interactive.Jupyter.TopLevelMethods",
    ];

    /// <summary>Whether the name is a class's, whose static members are imported.</summary>
    public static bool IsStatic(string name) =>
        name is "Microsoft.DotNet.Interactive.Kernel" or "Microsoft.DotNet.Interactive.Jupyter.TopLevelMethods" or Tags;
}
