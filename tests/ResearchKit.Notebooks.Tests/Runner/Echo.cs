using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks.Tests.Runner;

/// <summary>The toy kernel as a real process: see <c>tests/Fixtures/EchoKernel</c> for its commands.</summary>
internal static class Echo
{
    public static KernelSpec Spec { get; } = new(
        "echo",
        "Echo",
        "echo",
        [Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "EchoKernel.exe" : "EchoKernel"), "{connection_file}"],
        InterruptMode.Message);

    public static BatchOptions Batch { get; } = new() { ChooseKernel = (_, _) => Spec };

    /// <summary>Runs one notebook of a folder in place.</summary>
    public static async Task<NotebookResult> RunAsync(string path, BatchOptions? options = null, INotebookProgress? progress = null)
    {
        var batch = new NotebookBatch(options ?? Batch, progress ?? new ProgressLog());
        return Assert.Single(await batch.RunAsync([new(path, path)], TestContext.Current.CancellationToken));
    }
}
