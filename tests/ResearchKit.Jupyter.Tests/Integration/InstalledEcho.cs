namespace ResearchKit.Jupyter.Tests.Integration;

/// <summary>The echo kernel, installed where only what is told of the place will find it.</summary>
internal sealed class InstalledEcho : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("jupyter-data-");

    public InstalledEcho() =>
        Store.Install(new("echo", "Echo", "echo", EchoProcess.Spec.Argv, InterruptMode.Message));

    public KernelSpecStore Store => new(new(data.FullName, [data.FullName]));

    /// <summary>What a client must have in its environment to find the kernel.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["JUPYTER_DATA_DIR"] = data.FullName,
        ["JUPYTER_RUNTIME_DIR"] = data.CreateSubdirectory("runtime").FullName,
        ["JUPYTER_CONFIG_DIR"] = data.CreateSubdirectory("config").FullName,
        ["IPYTHONDIR"] = data.CreateSubdirectory("ipython").FullName,
        ["PYTHONWARNINGS"] = "ignore",
    };

    public void Dispose() => data.Delete(recursive: true);
}
