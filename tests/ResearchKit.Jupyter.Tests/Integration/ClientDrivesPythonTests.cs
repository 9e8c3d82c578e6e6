namespace ResearchKit.Jupyter.Tests.Integration;

/// <summary>The client half uses a kernel that others wrote.</summary>
public sealed class ClientDrivesPythonTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Outputs_of_python_come_in_order()
    {
        await using var python = await StartAsync();
        var outputs = new List<IOPubMessage>();

        var reply = await python.ExecuteAsync(
            new("import sys\nprint('out')\nprint('err', file=sys.stderr)\ndisplay(7)\n6 * 7", UserExpressions: new Dictionary<string, string> { ["x"] = "1 + 1" }), outputs.Add, Stop);

        Assert.Equal("python", python.Info.LanguageInfo?.Name);
        Assert.Equal(
            [typeof(ExecuteInput), typeof(StreamMessage), typeof(StreamMessage), typeof(DisplayData), typeof(ExecuteResult)],
            outputs.Select(output => output.GetType()));
        Assert.Equal("42", (string?)((ExecuteResult)outputs[^1]).Data["text/plain"]);
        Assert.Equal("2", (string?)reply.UserExpressions!["x"]!["data"]!["text/plain"]);
    }

    [Fact]
    public async Task An_error_of_python_is_told()
    {
        await using var python = await StartAsync();
        var outputs = new List<IOPubMessage>();

        var reply = await python.ExecuteAsync(new("1 / 0"), outputs.Add, Stop);

        Assert.Equal(("ZeroDivisionError", "division by zero"), (reply.Error!.Name, reply.Error.Value));
        Assert.Single(outputs.OfType<ErrorMessage>());
    }

    [Fact]
    public async Task Python_is_interrupted_by_signal_and_lives_on()
    {
        await using var python = await StartAsync();
        var begun = new TaskCompletionSource();

        var run = python.ExecuteAsync(
            new("print('begun', flush=True)\nimport time\nwhile True: time.sleep(0.01)"), output => { if (output is StreamMessage) { begun.TrySetResult(); } }, Stop);
        await begun.Task;
        await python.InterruptAsync(Stop);

        Assert.Equal("KeyboardInterrupt", (await run).ErrorName);
        Assert.Equal(ReplyStatus.Ok, (await python.ExecuteAsync(new("1"), _ => { }, Stop)).Status);
    }

    [Fact]
    public async Task Python_asks_for_input()
    {
        await using var python = await StartAsync(new() { OnInput = (request, _) => Task.FromResult(request.Prompt + "Ada") });
        var text = "";

        await python.ExecuteAsync(new("print(input('Name: '))", AllowStdin: true), output => text += (output as StreamMessage)?.Text, Stop);

        Assert.Equal("Name: Ada\n", text);
    }

    [Fact]
    public async Task Python_answers_questions()
    {
        await using var python = await StartAsync();
        await python.ExecuteAsync(new("number = 42"), _ => { }, Stop);

        Assert.Contains("number", (await python.CompleteAsync(new("numb", 4), Stop)).Matches);
        Assert.True((await python.InspectAsync(new("number", 3), Stop)).Found);
        Assert.Equal("incomplete", (await python.IsCompleteAsync(new("if x:"), Stop)).Status);
        Assert.Equal("number = 42", (await python.HistoryAsync(new("tail", N: 1), Stop)).History[^1].Input);
        Assert.Empty((await python.CommInfoAsync(new(), Stop)).Comms);
        await python.PingAsync(Stop);
    }

    [Fact]
    public async Task The_death_of_python_is_noticed()
    {
        await using var python = await StartAsync();

        var e = await Assert.ThrowsAsync<KernelDiedException>(() => python.ExecuteAsync(new("import os\nos._exit(9)"), _ => { }, Stop));

        Assert.Equal(9, e.ExitCode);
    }

    [Fact]
    public async Task Much_output_of_python_arrives()
    {
        await using var python = await StartAsync();
        var length = 0L;

        await python.ExecuteAsync(new("for i in range(100_000): print('x' * 100)"), output => length += (output as StreamMessage)?.Text.Length ?? 0, Stop);

        Assert.Equal(100_000 * 101, length);
    }

    private static async Task<KernelClient> StartAsync(KernelStartOptions? options = null)
    {
        await RealJupyter.RequireAsync("ipykernel", "jupyter_client");
        var spec = KernelSpecStore.Default.Find("python3");
        Assert.SkipWhen(spec is null && Environment.GetEnvironmentVariable("RESEARCHKIT_REQUIRE_INTEGRATION") != "1", "There is no kernelspec python3.");
        return await KernelClient.StartAsync(spec!, options ?? new(), Stop);
    }
}
