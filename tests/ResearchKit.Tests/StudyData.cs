namespace ResearchKit.Tests;

/// <summary>The study that the repository ships.</summary>
internal static class StudyData
{
    public static Study Study { get; } = Study.Open(Root());

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ResearchKit.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "data");
    }
}
