namespace ResearchKit.Jupyter.Tests.Client;

public sealed class InterruptTests
{
    [Theory]
    [InlineData("wait", InterruptMode.Message)]
    [InlineData("block", InterruptMode.Message)]
    [InlineData("wait", InterruptMode.Signal)]
    [InlineData("block", InterruptMode.Signal)]
    public async Task Running_code_is_stopped_and_the_kernel_lives_on(string code, InterruptMode mode)
    {
        Assert.SkipWhen(mode == InterruptMode.Signal && OperatingSystem.IsWindows(), "Windows has no such signal.");
        await using var kernel = await EchoProcess.StartAsync(spec: EchoProcess.Spec with { InterruptMode = mode });
        var begun = new TaskCompletionSource();

        var run = kernel.ExecuteAsync(
            new($"part begun\n{code}"), output => { if (output is StreamMessage) { begun.TrySetResult(); } }, TestContext.Current.CancellationToken);
        await begun.Task;
        await kernel.InterruptAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ReplyStatus.Error, (await run).Status);
        Assert.Equal(2, (await kernel.ExecuteAsync(new("= 1"), _ => { }, TestContext.Current.CancellationToken)).ExecutionCount);
    }
}
