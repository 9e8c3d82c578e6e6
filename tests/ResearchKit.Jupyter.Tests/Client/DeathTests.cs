using System.Diagnostics;

namespace ResearchKit.Jupyter.Tests.Client;

public sealed class DeathTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kernel_that_dies_is_told_with_its_exit_code_its_last_words_and_what_it_gave_before()
    {
        await using var kernel = await EchoProcess.StartAsync();
        var text = "";

        var e = await Assert.ThrowsAsync<KernelDiedException>(() => kernel.ExecuteAsync(
            new("echo before\ncomplain it hurts\nexit 7"),
            output => text += (output as StreamMessage)?.Text,
            Stop));

        Assert.Equal(("before\n", 7, "it hurts"), (text, e.ExitCode, Assert.Single(e.LastErrorLines)));
        Assert.Equal(7, await kernel.Exited);
    }

    [Fact]
    public async Task What_is_asked_of_a_dead_kernel_fails_at_once()
    {
        await using var kernel = await EchoProcess.StartAsync();
        kernel.Kill();
        await kernel.Exited;

        await Assert.ThrowsAsync<KernelDiedException>(() => kernel.KernelInfoAsync(Stop));
        await Assert.ThrowsAsync<KernelDiedException>(() => kernel.PingAsync(Stop));
        await Assert.ThrowsAsync<KernelDiedException>(() => kernel.ExecuteAsync(new("= 1"), _ => { }, Stop));
    }

    [Fact]
    public async Task A_crash_ends_what_waits()
    {
        await using var kernel = await EchoProcess.StartAsync();

        var e = await Assert.ThrowsAsync<KernelDiedException>(() => kernel.ExecuteAsync(new("crash no way out"), _ => { }, Stop));

        Assert.NotEqual(0, e.ExitCode);
        Assert.Contains(e.LastErrorLines, line => line.Contains("no way out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_kernel_is_shut_down_with_grace()
    {
        await using var kernel = await EchoProcess.StartAsync();

        await kernel.ShutdownAsync(Stop);

        Assert.Equal(0, await kernel.Exited);
    }

    [Fact]
    public async Task A_kernel_that_does_not_end_is_killed_with_what_it_has_started()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test starts a Unix program.");
        await using var kernel = await EchoProcess.StartAsync(new() { ShutdownGrace = TimeSpan.FromMilliseconds(100) });
        var started = new TaskCompletionSource<int>();
        var run = kernel.ExecuteAsync(
            new("start sleep 1000\nnever"),
            output => { if (output is StreamMessage stream) { started.TrySetResult(int.Parse(stream.Text, System.Globalization.CultureInfo.InvariantCulture)); } },
            Stop);
        var child = await started.Task;

        await kernel.ShutdownAsync(Stop);

        await Assert.ThrowsAsync<KernelDiedException>(() => run);
        await Gone.WaitAsync(child, Stop);
        await Gone.WaitAsync(kernel.ProcessId, Stop);
    }

    [Fact]
    public async Task A_kernel_does_not_outlive_a_client_that_is_killed()
    {
        using var client = Process.Start(new ProcessStartInfo(EchoProcess.Spec.Argv[0], "--client") { RedirectStandardOutput = true })!;
        var kernel = int.Parse((await client.StandardOutput.ReadLineAsync(Stop))!, System.Globalization.CultureInfo.InvariantCulture);

        client.Kill();

        await Gone.WaitAsync(kernel, Stop);
    }

    [Fact]
    public async Task A_kernel_does_not_outlive_a_client_that_forgets_it()
    {
        using var client = Process.Start(new ProcessStartInfo(EchoProcess.Spec.Argv[0], "--client --forget") { RedirectStandardOutput = true })!;
        var kernel = int.Parse((await client.StandardOutput.ReadLineAsync(Stop))!, System.Globalization.CultureInfo.InvariantCulture);

        await client.WaitForExitAsync(Stop);

        await Gone.WaitAsync(kernel, Stop);
    }

    [Fact]
    public async Task Nothing_is_left_of_a_kernel()
    {
        await using var kernel = await EchoProcess.StartAsync();
        var file = "";
        await kernel.ExecuteAsync(new("arguments"), output => file += (output as StreamMessage)?.Text, Stop);
        Assert.True(File.Exists(file), file);

        await kernel.DisposeAsync();

        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
        await Gone.WaitAsync(kernel.ProcessId, Stop);
    }
}
