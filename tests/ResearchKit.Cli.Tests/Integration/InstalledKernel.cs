namespace ResearchKit.Cli.Tests.Integration;

/// <summary>
/// The C# kernel, installed by its own command where only what is told of the place will find it: the packed tool's where
/// there is one, as in CI, and otherwise the checkout's.
/// </summary>
internal sealed class InstalledKernel : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("installed-kernel-");

    private InstalledKernel()
    {
    }

    /// <summary>What a client must have in its environment to find the kernel, and no other.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["JUPYTER_PATH"] = Path.Combine(Prefix, "share", "jupyter"),
        ["JUPYTER_DATA_DIR"] = Folder("data"),
        ["JUPYTER_RUNTIME_DIR"] = Folder("runtime"),
        ["JUPYTER_CONFIG_DIR"] = Folder("config"),
        ["IPYTHONDIR"] = Folder("ipython"),
        ["PYTHONWARNINGS"] = "ignore",
        ["TERM"] = "xterm",
    };

    private string Prefix => Folder("prefix");

    public static async Task<InstalledKernel> CreateAsync()
    {
        var kernel = new InstalledKernel();
        string[] install = ["kernel", "install", "--prefix", kernel.Prefix];
        var (exitCode, output) = PackedTool.Path is { } tool
            ? await PackedTool.RunAsync(tool, install)
            : await Commands.Program.RunAsync(install);
        Assert.True(exitCode == 0, output);
        return kernel;
    }

    /// <summary>A copy of the shipped notebooks and data, to be run and changed.</summary>
    public string CopyStudy()
    {
        foreach (var part in new[] { "notebooks", "data" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.Checkout.PathOf(part), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(Folder("study"), Path.GetRelativePath(Repository.Checkout.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        return Folder("study");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Folder(string name) => _folder.CreateSubdirectory(name).FullName;
}
