using System.Text.Json;

namespace ResearchKit;

/// <summary>One resource of a data package: a table, or a set of files.</summary>
public sealed record DataResource
{
    /// <summary>Name, unique in the package.</summary>
    public required string Name { get; init; }

    /// <summary>Its files, relative to the package; none where its data stand in the description itself.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>What it holds.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is a table.</summary>
    public bool IsTable { get; init; }

    /// <summary>The usual ending of its files, such as <c>csv</c>; null where the package does not say.</summary>
    public string? Format { get; init; }

    /// <summary>Character encoding.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>How its file is written.</summary>
    public CsvDialect Dialect { get; init; } = new();

    /// <summary>What its columns hold; null for what is no table.</summary>
    public TableSchema? Schema { get; init; }

    /// <summary>Size in bytes, of all its files together; null where the package does not say.</summary>
    public long? Bytes { get; init; }

    /// <summary>
    /// Hash of its file, or of all its files one after the other: the digits, with the algorithm before them where it is not MD5
    /// (<c>sha256:</c>, <c>sha1:</c>, <c>sha512:</c>); null where the package does not say.
    /// </summary>
    public string? Hash { get; init; }

    /// <summary>Hash of each file, by path (our own property <c>hashes</c>).</summary>
    public IReadOnlyDictionary<string, string> Hashes { get; init; } = new Dictionary<string, string>();

    /// <summary>The number of rows, or of files (our own property <c>rowCount</c>).</summary>
    public int? RowCount { get; init; }

    /// <summary>What a reader must know before using it (our own property <c>caveats</c>).</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Its licences; the package's own hold where it has none.</summary>
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<ResourceOrigin> Origins { get; init; } = [];

    /// <summary>Data that stand in the description itself; null where they are in files.</summary>
    internal JsonElement? Data { get; init; }
}

/// <summary>Under which terms data may be used.</summary>
/// <param name="Name">Short name, such as <c>CC-BY-4.0</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Path">Where its text stands.</param>
public sealed record Licence(string? Name, string? Title, string? Path);

/// <summary>Where data come from.</summary>
/// <param name="Title">Title.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Version">Its version.</param>
public sealed record ResourceOrigin(string? Title, string? Path, string? Version);
