using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// What a notebook has in common with its host: only what must be one type on both sides, so that a formatter that a
/// cell registers is the one that the session asks.
/// </summary>
internal static class SharedAssemblies
{
    private static readonly Dictionary<string, Assembly> ByName =
        new[] { typeof(Formatter).Assembly, typeof(IHtmlContent).Assembly, typeof(SharedAssemblies).Assembly }
            .ToDictionary(assembly => assembly.GetName().Name!, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<Assembly> All => ByName.Values;

    public static Assembly? Find(string name) => ByName.GetValueOrDefault(name);
}
