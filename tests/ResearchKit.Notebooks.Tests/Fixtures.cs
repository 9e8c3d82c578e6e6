namespace ResearchKit.Notebooks.Tests;

/// <summary>The documents under <c>tests/Fixtures/notebooks</c>.</summary>
internal static class Fixtures
{
    public static string Root { get; } = FindRoot();

    public static string Notebooks { get; } = Path.Combine(Root, "tests", "Fixtures", "notebooks");

    /// <summary>Documents in the .dib format.</summary>
    public static string Dib { get; } = Path.Combine(Root, "tests", "Fixtures", "dib");

    public static string PathOf(string name) => Path.Combine(Notebooks, name);

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public static Notebook Notebook(string name) => ResearchKit.Notebooks.Notebook.Load(PathOf(name));

    /// <summary>The repository's folder: the nearest above the test assembly that holds the solution.</summary>
    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResearchKit.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("ResearchKit.sln is in no folder above the tests");
    }
}
