namespace ResearchKit;

/// <summary>Holds a package against what a study needs.</summary>
internal static class StudyCheck
{
    /// <summary>Whether a package is a study: it has claims, or events, as a study has them, or propositions and who speaks of them.</summary>
    public static bool IsStudy(DataPackage package) =>
        Has(package, "claims", "claim_id", "proposition_id", "stance") || Has(package, "events", "event_id", "actors")
        || (package.Resource("propositions") is not null && (package.Resource("claims") ?? package.Resource("actors")) is not null);

    /// <summary>Reports every fault of a study: schema, keys, dates, figures, articles, evidence, chains, hashes, sizes and row counts.</summary>
    public static void Run(DataPackage package, FaultList faults)
    {
        var tables = new PackageLoader(package, faults);
        var study = new StudyLoader(tables).Load();
        study.Corpus = CorpusReader.Read(tables);
        EvidenceCheck.Run(study, faults);
        ChainCheck.OfClaims(study, faults);
        FileCheck.Run(package, study.Counts(), needsHashes: true, faults);
    }

    private static bool Has(DataPackage package, string table, params string[] columns) =>
        package.Resource(table)?.Schema is { } schema && columns.Any(column => schema.Field(column) is not null);
}
