namespace ResearchKit.Cli.Provenance;

/// <summary>What a crate says of the study whose run it holds, or of the studies.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Licence">The data's licence, its address and its name; null where none is named by an address, or the studies have several.</param>
internal sealed record StudyFacts(string Title, string Description, (string Address, string Name)? Licence)
{
    /// <summary>The facts of studies by their data folders; without any, those of a bare set of notebooks.</summary>
    public static StudyFacts Of(IReadOnlyList<string> dataFolders)
    {
        var packages = dataFolders.Select(DataPackage.Open).ToArray();
        return new(
            $"{Joined(packages.Select(package => package.Title ?? package.Name), " and ") ?? "Notebooks"}: a run of its notebooks",
            Joined(packages.Select(package => package.Description), "\n\n") ?? "Notebooks, what they were run on and what they gave.",
            packages.Select(LicenceOf).Distinct().ToArray() is [var licence] ? licence : null);
    }

    private static string? Joined(IEnumerable<string?> texts, string between) => texts.OfType<string>().ToArray() is { Length: > 0 } all ? string.Join(between, all) : null;

    private static (string Address, string Name)? LicenceOf(DataPackage package) =>
        package.Licences is [{ Path: { } path } licence, ..] ? (path, licence.Title ?? licence.Name ?? path) : null;
}
