using System.Collections.Immutable;

namespace ResearchKit.Scripting.Tests;

/// <summary>Packages for notebooks, taken from the test's own output folder.</summary>
internal static class NotebookPackages
{
    public static readonly CSharpSessionOptions Options = new()
    {
        ProvidedPackages =
        [
            Provide("Plotly.NET", "6.0.0", "Plotly.NET", "DynamicObj", "Fable.Core", "FSharp.Core", "Giraffe.ViewEngine", "Newtonsoft.Json"),
            Provide("Microsoft.Data.Analysis", "0.23.1", "Microsoft.Data.Analysis", "Apache.Arrow", "Microsoft.ML.DataView", "System.Numerics.Tensors"),
            Provide("Deedle", "8.1.0", "Deedle", "FSharp.Core"),
        ],
    };

    private static ProvidedPackage Provide(string id, string version, params string[] assemblies) =>
        new(id, version, [.. assemblies.Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))]);
}
