using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A study: a data package of articles, events and claims, opened.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Study>))]
public sealed partial class Study
{
    private readonly PackageLoader _loader;

    internal Study(PackageLoader loader, StudyTables tables)
    {
        _loader = loader;
        Package = loader.Package;
        Actors = tables.Actors;
        Places = tables.Places;
        Propositions = tables.Propositions;
        Sources = tables.Sources;
    }

    /// <summary>Title of the study.</summary>
    public string Title => Package.Title ?? Package.Name ?? "Untitled study";

    /// <summary>What the data package says of itself: resources with rows, hashes, licences and caveats.</summary>
    public DataPackage Package { get; }

    /// <summary>Events.</summary>
    public required EventTable Events { get; init; }

    /// <summary>Claims.</summary>
    public required ClaimTable Claims { get; init; }

    /// <summary>Actors.</summary>
    public ActorTable Actors { get; }

    /// <summary>Places.</summary>
    public PlaceTable Places { get; }

    /// <summary>Propositions.</summary>
    public PropositionTable Propositions { get; }

    /// <summary>Sources.</summary>
    public SourceTable Sources { get; }

    /// <summary>The second reading of the claims.</summary>
    public required SecondReadingTable SecondReading { get; init; }

    /// <summary>Codings of the same claims by several coders, to measure how far they agree; empty where the study has none.</summary>
    public required CodingTable Codings { get; init; }

    /// <summary>The tables that are none of the above.</summary>
    internal IReadOnlyList<ResourceTable> Extra { get; init; } = [];

    /// <summary>The package's folder.</summary>
    internal string Root => Package.Root;

    /// <summary>The file and the line on which a row stands, by the column that is its id and its value there.</summary>
    internal (string File, int Line) PlaceOf(string resource, string column, string id) => _loader.PlaceOf(resource, column, id);

    /// <summary>Opens a study.</summary>
    /// <param name="path">
    /// A folder with a <c>datapackage.json</c>, a folder that has such a folder as <c>data</c>, or the file itself; left out, the
    /// nearest <c>data/datapackage.json</c> in the current folder or one above it.
    /// </param>
    /// <exception cref="FileNotFoundException">There is no package there.</exception>
    /// <exception cref="InvalidStudyException">Its data have faults; the exception has all of them.</exception>
    public static Study Open(string? path = null)
    {
        var faults = new FaultList();
        var study = Read(path, faults) is { } package ? new StudyLoader(new PackageLoader(package, faults)).Load() : null;
        return study is not null && faults.IsEmpty ? study : throw new InvalidStudyException(faults.ToList(), path);
    }

    /// <summary>Tells each table of which study it is, and each event, and by its proposition each claim.</summary>
    internal void Bind(StudyTables tables)
    {
        Events.Home = Claims.Home = Actors.Home = Places.Home = Propositions.Home = Sources.Home = SecondReading.Home = Codings.Home = tables;
        foreach (var proposition in Propositions)
        {
            proposition.Study = this;
        }

        foreach (var e in Events)
        {
            e.Study = this;
        }
    }

    /// <summary>A table of the package by its resource's name, such as <c>codings</c>, with all columns that its schema has.</summary>
    /// <exception cref="KeyNotFoundException">There is no such table; the message names the nearest.</exception>
    public ResourceTable Table(string name)
    {
        if (Extra.FirstOrDefault(t => t.Name == name) is { } extra)
        {
            return extra;
        }

        var tables = Package.Resources.Where(r => r is { IsTable: true, Schema: not null }).ToArray();
        return tables.FirstOrDefault(r => r.Name == name) is { } resource
            ? new PackageLoader(Package, new FaultList()).Table(resource)
            : throw new KeyNotFoundException($"The study has no table '{name}'{Nearest.To(name, tables.Select(t => t.Name))}.");
    }
}
