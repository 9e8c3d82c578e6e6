namespace ResearchKit.Cli.Provenance;

/// <summary>What a file is in a run.</summary>
internal enum CrateRole
{
    /// <summary>A file of the study's data.</summary>
    Data,

    /// <summary>A notebook as it was before the run.</summary>
    Notebook,

    /// <summary>An executed notebook.</summary>
    Result,
}

/// <summary>A file of a crate.</summary>
/// <param name="Place">Its path in the crate, with <c>/</c> between names.</param>
/// <param name="Origin">The full path that it is copied from.</param>
/// <param name="Record">What is on record of it.</param>
/// <param name="Role">What it is in the run.</param>
internal sealed record CrateFile(string Place, string Origin, FileRecord Record, CrateRole Role)
{
    /// <summary>Its media type.</summary>
    public string MediaType => Path.GetExtension(Place).ToUpperInvariant() switch
    {
        ".IPYNB" => "application/x-ipynb+json",
        ".CSV" => "text/csv",
        ".JSON" => "application/json",
        ".MD" => "text/markdown",
        _ => "text/plain",
    };
}
