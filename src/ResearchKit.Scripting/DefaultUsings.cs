using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>
/// The usings of a C# notebook: .NET Interactive's and the SDK's implicit ones. They stand outside those that a cell
/// writes, so that a name is never ambiguous because of them.
/// </summary>
internal static class DefaultUsings
{
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
        "Microsoft.DotNet.Interactive.Formatting.PocketViewTags",
    ];
}
