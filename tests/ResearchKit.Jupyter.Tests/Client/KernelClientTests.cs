namespace ResearchKit.Jupyter.Tests.Client;

public sealed class KernelClientTests
{
    [Fact]
    public async Task Outputs_come_in_order_and_all_before_the_reply()
    {
        await using var kernel = await EchoProcess.StartAsync();
        var outputs = new List<IOPubMessage>();

        var reply = await kernel.ExecuteAsync(new("echo one\nerr two\nshow three\n= four"), outputs.Add, TestContext.Current.CancellationToken);

        Assert.Equal(ReplyStatus.Ok, reply.Status);
        Assert.Equal(1, reply.ExecutionCount);
        Assert.Equal(
            ["ExecuteInput", "StreamMessage", "StreamMessage", "DisplayData", "ExecuteResult"],
            outputs.Select(output => output.GetType().Name));
    }
}
