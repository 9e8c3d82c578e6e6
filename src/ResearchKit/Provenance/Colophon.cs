using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>What results rest on: the versions of kit and data, and of each resource its rows and the hash of its files.</summary>
/// <remarks>It names no machine, no path and no time, so that two runs on the same data print the same.</remarks>
[TypeFormatterSource(typeof(ViewFormatterSource<Colophon>))]
public sealed class Colophon : IShown
{
    internal Colophon(string kitVersion, string framework, DataPackage package, IReadOnlyList<ColophonLine> lines)
    {
        KitVersion = kitVersion;
        Framework = framework;
        Package = package;
        Lines = lines;
    }

    /// <summary>Version of this library.</summary>
    public string KitVersion { get; }

    /// <summary>The framework that it runs on, without its patch: <c>.NET 10</c>.</summary>
    public string Framework { get; }

    /// <summary>The data package.</summary>
    public DataPackage Package { get; }

    /// <summary>Its resources, in the order of the package.</summary>
    public IReadOnlyList<ColophonLine> Lines { get; }

    /// <summary>The colophon as plain text.</summary>
    public override string ToString() => TextView.Of(((IShown)this).View());

    View IShown.View() => new(
        new Paragraph($"ResearchKit {KitVersion} on {Framework}. Data package {Package.Name ?? "without a name"}, version {Package.Version ?? "unknown"}."),
        new Grid(null, [new("resource"), new("rows", IsNumber: true), new("SHA-256 begins")], [.. Lines.Select(Row)]));

    private static IReadOnlyList<GridCell> Row(ColophonLine line) =>
        [line.Resource, line.Rows.ToString("N0", CultureInfo.InvariantCulture), FileHash.Short(line.Hash)];
}

/// <summary>A resource in a colophon.</summary>
/// <param name="Resource">Its name.</param>
/// <param name="Rows">The number of its rows as read, or of its files.</param>
/// <param name="Hash">
/// <c>sha256:</c> and 64 digits: of its file as it is on disk; of several files, of the list of their hashes in order.
/// </param>
public sealed record ColophonLine(string Resource, int Rows, string Hash);
