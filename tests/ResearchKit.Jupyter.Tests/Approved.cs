using System.Text;

namespace ResearchKit.Jupyter.Tests;

/// <summary>
/// Holds a text against the one that was approved. On a difference the new text is written beside it.
/// </summary>
internal static class Approved
{
    /// <summary>Fails unless the text is the approved one.</summary>
    /// <param name="name">The file's path within the test project, without <c>.approved.txt</c>.</param>
    /// <param name="actual">The text.</param>
    public static void Verify(string name, string actual)
    {
        var path = Path.Combine(Project(), name + ".approved.txt");
        var approved = File.Exists(path) ? File.ReadAllText(path) : null;
        if (approved != actual)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(Path.Combine(Project(), name + ".received.txt"), actual, new UTF8Encoding(false));
        }

        Assert.Equal(approved, actual);
    }

    /// <summary>The approved text of a name.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Project(), name + ".approved.txt"));

    /// <summary>The directory of the test project, found from where the tests run.</summary>
    public static string Project()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ResearchKit.sln")))
        {
            directory = directory.Parent;
        }

        return Path.Combine(directory?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository."), "tests", "ResearchKit.Jupyter.Tests");
    }
}
