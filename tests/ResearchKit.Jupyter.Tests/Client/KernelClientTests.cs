namespace ResearchKit.Jupyter.Tests.Client;

public sealed class KernelClientTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Outputs_come_in_order_and_all_before_the_reply()
    {
        await using var kernel = await EchoProcess.StartAsync();
        var outputs = new List<IOPubMessage>();

        var reply = await kernel.ExecuteAsync(new("echo one\nerr two\nshow three\n= four"), outputs.Add, Stop);

        Assert.Equal((ReplyStatus.Ok, 1), (reply.Status, reply.ExecutionCount));
        Assert.Equal(
            [typeof(ExecuteInput), typeof(StreamMessage), typeof(StreamMessage), typeof(DisplayData), typeof(ExecuteResult)],
            outputs.Select(output => output.GetType()));
    }

    [Fact]
    public async Task A_kernel_is_known_when_it_has_started()
    {
        await using var kernel = await EchoProcess.StartAsync();

        Assert.Equal("echo", kernel.Info.Implementation);
        Assert.False(kernel.Exited.IsCompleted);
    }

    [Fact]
    public async Task No_output_is_missed_however_soon_after_the_start()
    {
        var runs = Enumerable.Range(0, 4).Select(async number =>
        {
            await using var kernel = await EchoProcess.StartAsync();
            var text = "";
            await kernel.ExecuteAsync(new($"echo {number}"), output => text += (output as StreamMessage)?.Text, Stop);
            return text;
        });

        Assert.Equal(["0\n", "1\n", "2\n", "3\n"], await Task.WhenAll(runs));
    }

    [Fact]
    public async Task Requests_at_the_same_time_get_their_own_outputs()
    {
        await using var kernel = await EchoProcess.StartAsync();

        var texts = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            var text = "";
            await kernel.ExecuteAsync(new($"echo {number}"), output => text += (output as StreamMessage)?.Text, Stop);
            return text;
        }));

        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"{number}\n"), texts);
    }

    [Fact]
    public async Task What_a_frontend_asks_is_answered()
    {
        await using var kernel = await EchoProcess.StartAsync();
        await kernel.ExecuteAsync(new("= 1"), _ => { }, Stop);

        Assert.Contains("echo", (await kernel.CompleteAsync(new("ec", 2), Stop)).Matches);
        Assert.True((await kernel.InspectAsync(new("echo", 4), Stop)).Found);
        Assert.Equal("invalid", (await kernel.IsCompleteAsync(new("!"), Stop)).Status);
        Assert.Equal("= 1", Assert.Single((await kernel.HistoryAsync(new("tail", N: 1), Stop)).History).Input);
        Assert.Empty((await kernel.CommInfoAsync(new(), Stop)).Comms);
        await kernel.PingAsync(Stop);
    }

    [Fact]
    public async Task An_error_in_answer_to_a_question_is_thrown()
    {
        await using var kernel = await EchoProcess.StartAsync();

        var e = await Assert.ThrowsAsync<KernelErrorException>(() => kernel.HistoryAsync(new("psychic"), Stop));

        Assert.Equal("UnknownHistoryAccess", e.Error.Name);
    }

    [Fact]
    public async Task Code_that_asks_is_answered_by_whoever_answers()
    {
        await using var kernel = await EchoProcess.StartAsync(new()
        {
            OnInput = (request, _) => Task.FromResult(request.Password ? "hidden" : $"answer to {request.Prompt}"),
        });
        var text = "";

        await kernel.ExecuteAsync(new("ask this?\nsecret that?", AllowStdin: true), output => text += (output as StreamMessage)?.Text, Stop);

        Assert.Equal("answer to this?\nhidden\n", text);
    }

    [Fact]
    public async Task An_answer_that_is_no_longer_wanted_is_called_off()
    {
        var asked = new TaskCompletionSource();
        var calledOff = new TaskCompletionSource();
        await using var kernel = await EchoProcess.StartAsync(new()
        {
            OnInput = async (_, ended) =>
            {
                ended.Register(calledOff.SetResult);
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, ended);
                return "";
            },
        });

        var run = kernel.ExecuteAsync(new("ask this?", AllowStdin: true), _ => { }, Stop);
        await asked.Task;
        await kernel.InterruptAsync(Stop);

        Assert.Equal(ReplyStatus.Error, (await run).Status);
        await calledOff.Task;
    }

    [Fact]
    public async Task Whoever_cannot_answer_ends_the_waiting()
    {
        await using var kernel = await EchoProcess.StartAsync(new() { OnInput = (_, _) => throw new InvalidOperationException("nobody here") });

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => kernel.ExecuteAsync(new("ask this?", AllowStdin: true), _ => { }, Stop));

        Assert.Equal("nobody here", e.Message);
    }

    [Fact]
    public async Task Comms_go_both_ways()
    {
        var echoed = new TaskCompletionSource<CommMessage>();
        await using var kernel = await EchoProcess.StartAsync(new() { OnUnclaimed = message => { if (message is CommMessage comm) { echoed.TrySetResult(comm); } } });

        kernel.Send(new CommOpen("c1", "echo", []));
        kernel.Send(new CommMessage("c1", new() { ["x"] = 1 }) { Buffers = [[9]] });

        var message = await echoed.Task;
        Assert.Equal("""{"x":1}""", message.Data.ToJsonString());
        Assert.Equal([9], Assert.Single(message.Buffers));
    }

    [Fact]
    public async Task Waiting_can_be_given_up_and_the_kernel_still_be_used()
    {
        await using var kernel = await EchoProcess.StartAsync();
        using var impatience = new CancellationTokenSource();
        var run = kernel.ExecuteAsync(new("part begun\nwait", StopOnError: false), output => { if (output is StreamMessage) { impatience.Cancel(); } }, impatience.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await kernel.InterruptAsync(Stop);

        Assert.Equal(ReplyStatus.Ok, (await kernel.ExecuteAsync(new("= 1", StoreHistory: false), _ => { }, Stop)).Status);
    }
}
