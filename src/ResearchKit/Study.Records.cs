namespace ResearchKit;

public sealed partial class Study
{
    /// <summary>
    /// Puts the present hash, size and number of rows of every file of a study on record in its <c>datapackage.json</c>, after
    /// the data were changed on purpose. Numbers of rows stay as they are where tables have faults.
    /// </summary>
    /// <param name="path">As for <see cref="Open"/>.</param>
    /// <returns>How many values changed; where none did, the file is left alone.</returns>
    /// <exception cref="FileNotFoundException">There is no package there.</exception>
    public static int WriteHashes(string? path = null)
    {
        var faults = new FaultList();
        var root = StudyFolder.Find(path);
        var counts = new StudyLoader(root, faults).Load()?.Counts();
        return counts is null ? 0 : PackageRecords.Update(root, faults.IsEmpty ? counts : new Dictionary<string, int>());
    }
}
