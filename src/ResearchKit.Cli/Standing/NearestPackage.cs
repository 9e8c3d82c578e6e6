namespace ResearchKit.Cli.Standing;

/// <summary>The data package that a notebook would open.</summary>
internal static class NearestPackage
{
    /// <summary>The package's file that is nearest to a folder, as <c>Study.Open()</c> looks for it; null where there is none.</summary>
    public static string? Of(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            foreach (var place in new[] { at.FullName, Path.Combine(at.FullName, "data") })
            {
                if (File.Exists(Path.Combine(place, DataPackage.FileName)))
                    return Path.Combine(place, DataPackage.FileName);
            }
        }

        return null;
    }
}
