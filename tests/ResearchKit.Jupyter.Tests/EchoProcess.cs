using System.Runtime.InteropServices;

namespace ResearchKit.Jupyter.Tests;

/// <summary>The echo kernel as a real process.</summary>
internal static class EchoProcess
{
    public static KernelSpec Spec { get; } = new(
        "echo",
        "Echo",
        "echo",
        [Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "EchoKernel.exe" : "EchoKernel"), "{connection_file}"],
        InterruptMode.Message);

    public static Task<KernelClient> StartAsync(KernelStartOptions? options = null, KernelSpec? spec = null) =>
        KernelClient.StartAsync(spec ?? Spec, options ?? new(), TestContext.Current.CancellationToken);
}
