namespace ResearchKit.Benchmarks.Tables;

/// <summary>The study that the repository ships.</summary>
internal static class ShippedStudy
{
    /// <summary>Its folder, found from where this program stands.</summary>
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ResearchKit.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("ResearchKit.sln is in no folder above."), "data");
        }
    }
}
