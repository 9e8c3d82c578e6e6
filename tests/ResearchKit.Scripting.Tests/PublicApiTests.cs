using PublicApiGenerator;

namespace ResearchKit.Scripting.Tests;

/// <summary>What ResearchKit.Scripting promises to its callers: a change shows as a difference to an approved file.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_approved() => Approve(typeof(CSharpSession).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }));

    private static void Approve(string actual)
    {
        var folder = AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal)];
        var approved = Path.Combine(folder, "PublicApi.approved.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (expected != actual)
        {
            File.WriteAllText(Path.Combine(folder, "PublicApi.received.txt"), actual);
        }

        Assert.Equal(expected, actual);
    }
}
