namespace ResearchKit.Scripting.Tests;

/// <summary>Holds a text against the one that was approved. On a difference the new text is written beside it.</summary>
internal static class Approved
{
    /// <summary>Fails unless the text is the approved one.</summary>
    /// <param name="name">The file's path within the test project, without <c>.approved</c> and what follows.</param>
    /// <param name="extension">What follows, with its dot.</param>
    /// <param name="actual">The text.</param>
    public static void Verify(string name, string extension, string? actual)
    {
        var project = AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal)];
        var approved = Path.Combine(project, name + ".approved" + extension);
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (expected != actual)
        {
            File.WriteAllText(Path.Combine(project, name + ".received" + extension), actual);
        }

        Assert.Equal(expected, actual);
    }
}
