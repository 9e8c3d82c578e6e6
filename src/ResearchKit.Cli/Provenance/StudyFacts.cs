namespace ResearchKit.Cli.Provenance;

/// <summary>What a crate says of the study whose run it holds.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Licence">The data's licence, its address and its name; null where the study names none by an address.</param>
internal sealed record StudyFacts(string Title, string Description, (string Address, string Name)? Licence)
{
    /// <summary>The facts of a study's data folder; without one, those of a bare set of notebooks.</summary>
    public static StudyFacts Of(string? dataFolder)
    {
        var package = dataFolder is null ? null : Study.Open(dataFolder).Package;
        var title = package?.Title ?? package?.Name ?? "Notebooks";
        return new(
            $"{title}: a run of its notebooks",
            package?.Description ?? "Notebooks, what they were run on and what they gave.",
            package?.Licences is [{ Path: { } path } licence, ..] ? (path, licence.Title ?? licence.Name ?? path) : null);
    }
}
