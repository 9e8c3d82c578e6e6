namespace ResearchKit.Jupyter.Tests.Client;

public sealed class BigOutputTests
{
    [Fact]
    public async Task A_hundred_million_characters_arrive()
    {
        await using var kernel = await EchoProcess.StartAsync();
        var length = 0L;

        var reply = await kernel.ExecuteAsync(
            new("bytes 100000000"), output => length += (output as StreamMessage)?.Text.Length ?? 0, TestContext.Current.CancellationToken);

        Assert.Equal((ReplyStatus.Ok, 100_000_000), (reply.Status, length));
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("shows")]
    public async Task A_hundred_thousand_pieces_arrive_in_order(string command)
    {
        await using var kernel = await EchoProcess.StartAsync();
        var text = new System.Text.StringBuilder();

        await kernel.ExecuteAsync(new($"{command} 100000"), output => text.Append(TextOf(output)), TestContext.Current.CancellationToken);

        Assert.Equal(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"line {i}\n")), text.ToString());
    }

    private static string? TextOf(IOPubMessage output) => output switch
    {
        StreamMessage stream => stream.Text,
        DisplayData display => (string?)display.Data["text/plain"],
        _ => null,
    };
}
