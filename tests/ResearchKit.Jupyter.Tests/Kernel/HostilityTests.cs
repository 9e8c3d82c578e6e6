using System.Text;

namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class HostilityTests
{
    [Fact]
    public async Task Forged_unsigned_and_malformed_messages_are_dropped_and_logged_and_the_kernel_goes_on()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;
        var forged = FakeFrontend.Forge(new ExecuteRequest("echo I am not who I say"));
        byte[] empty = [];

        foreach (var channel in (Channel[])[Channel.Shell, Channel.Control, Channel.Stdin])
        {
            frontend.SendRaw(forged, channel);
            frontend.SendRaw([forged[0], empty, .. forged.Skip(2)], channel);
            frontend.SendRaw([empty], channel);
            frontend.SendRaw([Encoding.UTF8.GetBytes("no delimiter")], channel);
            frontend.SendRaw([forged[0]], channel);
        }

        frontend.ExpectNothingElse();
        frontend.Begin(new("ask Name?", AllowStdin: true));
        frontend.ExpectQuestion("Ada");
        frontend.ExpectStream("stdout", "Ada\n");
        frontend.End();
        Assert.Equal(15, kernel.Log.Count);
        Assert.Equal(3, kernel.Log.Count(line => line.Contains("a wrong signature", StringComparison.Ordinal)));
        Assert.Equal(3, kernel.Log.Count(line => line.Contains("no signature", StringComparison.Ordinal)));
        Assert.Equal(6, kernel.Log.Count(line => line.Contains("delimiter", StringComparison.Ordinal) && !line.Contains("frames after", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Content_that_cannot_be_read_is_answered_with_an_error()
    {
        await using var kernel = new RunningKernel();

        var error = kernel.Frontend.Ask<ErrorReply>(new UnknownMessage("complete_request", new() { ["code"] = 7 }));

        Assert.Equal(("complete_reply", "MalformedMessage"), (error.ReplyType, error.ErrorName));
        kernel.Frontend.ExpectNothingElse();
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.1")]
    public async Task Other_machines_are_let_in_only_when_that_is_said(string ip)
    {
        var server = new KernelServer(new(1, 2, 3, 4, 5, "a key", ip), new EchoKernel.Echo());

        await Assert.ThrowsAsync<InvalidOperationException>(() => server.RunAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        await using var kernel = new RunningKernel();
        var ports = FreePorts.Take(4);
        var server = new KernelServer(new(ports[0], ports[1], ports[2], ports[3], kernel.Connection.HeartbeatPort), new EchoKernel.Echo());

        var e = await Assert.ThrowsAsync<PortInUseException>(() => server.RunAsync(TestContext.Current.CancellationToken));

        FreePorts.GiveBack(ports);
        Assert.Contains($":{kernel.Connection.HeartbeatPort} ", e.Message, StringComparison.Ordinal);
    }
}
