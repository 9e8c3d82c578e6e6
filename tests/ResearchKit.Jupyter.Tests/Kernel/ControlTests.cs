namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class ControlTests
{
    [Theory]
    [InlineData("wait")]
    [InlineData("block")]
    public async Task While_code_runs_the_heart_beats_and_control_answers(string code)
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        var run = frontend.Begin(new(code));
        frontend.ExpectHeartbeat();
        frontend.Ask<KernelInfoReply>(new KernelInfoRequest(), Channel.Control);
        frontend.Ask<InterruptReply>(new InterruptRequest(), Channel.Control);
        Assert.EndsWith("CanceledException", frontend.ExpectPublished<ErrorMessage>(run).Name, StringComparison.Ordinal);
        Assert.Equal(ReplyStatus.Error, frontend.End(run).Status);

        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task An_interrupt_between_runs_hits_nobody()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Ask<InterruptReply>(new InterruptRequest(), Channel.Control);
        frontend.Begin(new("part "));

        Assert.Equal(ReplyStatus.Ok, frontend.End().Status);
    }

    [Fact]
    public async Task The_process_itself_can_interrupt()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new("wait"));
        kernel.Server.Interrupt();
        frontend.ExpectPublished<ErrorMessage>();

        Assert.Equal(ReplyStatus.Error, frontend.End().Status);
    }

    [Theory]
    [InlineData("Control", true)]
    [InlineData("Control", false)]
    [InlineData("Shell", true)]
    public async Task A_shutdown_is_answered_published_and_done(string channelName, bool restart)
    {
        var channel = Enum.Parse<Channel>(channelName);
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Send(new ShutdownRequest(restart), channel);
        frontend.ExpectStatus("busy");
        Assert.Equal(new ShutdownReply(restart), frontend.ExpectReply<ShutdownReply>(channel: channel));
        Assert.Equal(new ShutdownReply(restart), frontend.ExpectPublished<ShutdownReply>());
        frontend.ExpectStatus("idle");

        Assert.Equal(new KernelExit(restart), await kernel.Exit);
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("stuck")]
    public async Task A_shutdown_does_not_wait_for_running_code_or_run_what_is_queued(string code)
    {
        await using var kernel = new RunningKernel(options: new() { ShutdownGrace = TimeSpan.FromMilliseconds(200) });
        var frontend = kernel.Frontend;

        frontend.Begin(new(code));
        frontend.Send(new ExecuteRequest("echo never"));
        var shutdown = frontend.Send(new ShutdownRequest(), Channel.Control);
        frontend.ExpectReply<ShutdownReply>(channel: Channel.Control);
        frontend.ExpectStatus("busy", shutdown);
        frontend.ExpectPublished<ShutdownReply>(shutdown);

        Assert.Equal(new KernelExit(Restart: false), await kernel.Exit);
        Assert.Equal(code == "stuck", kernel.Log.Any(line => line.Contains("given up", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_second_frontend_is_welcomed_too()
    {
        await using var kernel = new RunningKernel();
        using var second = new FakeFrontend(kernel.Connection);

        Assert.Equal("echo", second.Ask<KernelInfoReply>(new KernelInfoRequest()).Implementation);
    }
}
