namespace ResearchKit.Scripting.Tests.Output;

public sealed class ConsoleTests : SessionTest
{
    [Fact]
    public async Task What_a_cell_writes_comes_before_its_result_is_there()
    {
        await RunAsync("Console.WriteLine(\"a\"); Console.Write(\"b\");");
        Assert.Equal("a" + Environment.NewLine + "b", Output.Out);
    }

    [Fact]
    public async Task Output_error_and_displays_keep_their_order()
    {
        await RunAsync("Console.Write(\"1\"); Console.Error.Write(\"2\"); display(3); Console.Write(\"4\");");
        Assert.Equal(["Out: 1", "Error: 2", "display display-1: 3", "Out: 4"], Output.Events);
    }

    [Fact]
    public async Task A_carriage_return_passes_as_it_is()
    {
        await RunAsync("Console.Write(\"10 %\\r20 %\");");
        Assert.Equal("10 %\r20 %", Output.Out);
    }

    [Fact]
    public async Task Output_streams_while_the_cell_still_runs()
    {
        var seen = new TaskCompletionSource();
        Output.Streamed = _ => seen.TrySetResult();
        await RunAsync("var gate = new TaskCompletionSource();");
        var gate = (TaskCompletionSource)Session.FindVariable("gate")!.Value!;
        var running = TryAsync("Console.Write(\"part\"); await gate.Task;");
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        gate.SetResult();
        Assert.IsType<CellSucceeded>(await running);
    }

    [Fact]
    public async Task A_thread_of_the_cell_writes_to_the_cell()
    {
        await RunAsync("var t = new Thread(() => Console.Write(\"from a thread\")); t.Start(); t.Join();");
        Assert.Equal("from a thread", Output.Out);
    }

    [Fact]
    public async Task A_cell_reads_lines_from_its_user()
    {
        Output.Answers.Enqueue("Ada");
        Assert.Equal("Ada", await TextOfAsync("Console.ReadLine()"));
    }

    [Fact]
    public async Task Where_nobody_answers_the_console_is_at_its_end_and_says_so()
    {
        Assert.Equal("<null>", await TextOfAsync("Console.ReadLine()"));
        Assert.Equal("-1", await TextOfAsync("Console.Read()"));
        Assert.StartsWith("Nobody answers. Console.In is at its end.", Output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_console_returns_to_the_process_after_the_session()
    {
        var before = Console.Out;
        await RunAsync("1");
        Assert.NotSame(before, Console.Out);
        await Session.DisposeAsync();
        Assert.Same(before, Console.Out);
        await RestartAsync(NotebookPackages.Options);
    }

    [Fact]
    public async Task A_huge_text_is_put_out_in_pieces_without_loss()
    {
        await RunAsync("Console.Write(\"<\" + new string('x', 1_000_000) + \">\");");
        Assert.All(Output.Events, piece => Assert.InRange(piece.Length, 1, 40_000));
        Assert.Equal("<" + new string('x', 1_000_000) + ">", Output.Out);
    }

    [Fact]
    public async Task Where_a_cell_has_the_console_write_to_holds_for_that_cell()
    {
        await RunAsync("var writer = new StringWriter(); Console.SetOut(writer); Console.SetError(writer); Console.Write(\"aside\");");
        await RunAsync("Console.Write(writer); Console.Error.Write(\"!\");");
        Assert.Equal(("aside", "!"), (Output.Out, Output.Error));
    }
}
