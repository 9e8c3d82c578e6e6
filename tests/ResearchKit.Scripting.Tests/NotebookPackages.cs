using System.Collections.Immutable;
using ResearchKit.Notebooks;

namespace ResearchKit.Scripting.Tests;

/// <summary>Packages for notebooks, taken from the test's own output folder.</summary>
internal static class NotebookPackages
{
    private static readonly ProvidedPackage FSharp = Provide("FSharp.Core", "10.1.403");

    private static readonly ProvidedPackage Json = Provide("Newtonsoft.Json", "13.0.4");

    public static readonly CSharpSessionOptions Options = new()
    {
        ReadNotebook = path => [.. DibDocument.CellsOf(Notebook.Load(path)).Select(cell => new ForeignCell(cell.Language, cell.Source))],
        ProvidedPackages =
        [
            Provide("Plotly.NET", "6.0.0", Provide("DynamicObj", "8.0.0", Provide("Fable.Core", "5.3.0"), FSharp), Provide("Giraffe.ViewEngine", "1.4.0"), Json),
            Provide("Microsoft.Data.Analysis", "0.23.1", Provide("Apache.Arrow", "22.1.0"), Provide("Microsoft.ML.DataView", "5.0.1"), Provide("System.Numerics.Tensors", "9.0.19")),
            Provide("Deedle", "8.1.0", FSharp),
        ],
    };

    private static ProvidedPackage Provide(string id, string version, params ProvidedPackage[] dependencies) =>
        new(id, version, [Path.Combine(AppContext.BaseDirectory, id + ".dll")]) { Dependencies = [.. dependencies] };
}
