namespace ResearchKit;

public sealed partial class Study
{
    private Corpus? _corpus;

    /// <summary>The articles, read when they are first asked for.</summary>
    /// <exception cref="InvalidStudyException">Articles have faults; the exception has all of them.</exception>
    public Corpus Corpus
    {
        get => _corpus ??= ReadCorpus();
        internal set => _corpus = value;
    }

    /// <summary>
    /// Every fault of a study's data at once: schema, keys, dates, figures, articles, evidence that points nowhere, figures
    /// that do not occur in the passage they cite, chains that lead back to their beginning, hashes, sizes and row counts.
    /// </summary>
    /// <param name="path">As for <see cref="Open"/>.</param>
    /// <returns>The faults, file by file and line by line; empty where there is none.</returns>
    /// <exception cref="FileNotFoundException">There is no package there.</exception>
    public static IReadOnlyList<RowError> Check(string? path = null)
    {
        var faults = new FaultList();
        if (Read(path, faults) is { } package)
        {
            StudyCheck.Run(package, faults);
        }

        return faults.ToList();
    }

    /// <summary>The number of rows of each table, by its name.</summary>
    internal IReadOnlyDictionary<string, int> Counts() => new Dictionary<string, int>
    {
        ["events"] = Events.Count,
        ["claims"] = Claims.Count,
        ["propositions"] = Propositions.Count,
        ["actors"] = Actors.Count,
        ["places"] = Places.Count,
        ["sources"] = Sources.Count,
        ["second-reading"] = SecondReading.Count,
        ["codings"] = Codings.Count,
    };

    private static DataPackage? Read(string? path, FaultList faults)
    {
        var (folder, file) = PackageFolder.Find(path);
        return new DescriptorReader(folder, file, faults).Read();
    }

    private Corpus ReadCorpus()
    {
        var faults = new FaultList();
        var corpus = CorpusReader.Read(new PackageLoader(Package, faults));
        return faults.IsEmpty ? corpus : throw new InvalidStudyException(faults.ToList(), null);
    }
}
