namespace ResearchKit.Scripting.Tests.Running;

public sealed class InterruptTests : SessionTest
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("Thread.Sleep(Timeout.Infinite);")]
    [InlineData("await Task.Delay(Timeout.Infinite);")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(n => (long)n).Where(n => n % 7 == 0).Max()")]
    [InlineData("await Task.Delay(1); while (true) { }")]
    [InlineData("await Task.Delay(1); Thread.Sleep(Timeout.Infinite);")]
    [InlineData("Task.Run(() => { while (true) { } }).Wait();")]
    [InlineData("for (;;) ;")]
    [InlineData("try { while (true) { } } finally { Console.Write(\"finally\"); }")]
    [InlineData("void F() { F2(); } void F2() { while (true) { } } F();")]
    [InlineData("int Again(int n) => Again(n + 0); Again(1)")]
    [InlineData("new ManualResetEventSlim().Wait();")]
    [InlineData("while (true) { try { while (true) { } } catch { } }")]
    [InlineData("Parallel.For(0, int.MaxValue, _ => Thread.Sleep(1));")]
    public async Task A_running_cell_stops_and_the_variables_stay(string endless)
    {
        await RunAsync("var kept = 42;");
        using var interrupt = new CancellationTokenSource();
        Output.Streamed = _ => interrupt.Cancel();
        var result = await Session.RunAsync("Console.Write(\"begun\"); Console.Out.Flush(); " + endless, Output, interrupt.Token)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(CellErrorKind.Interrupted, Assert.IsType<CellFailed>(result).Error.Kind);
        Assert.Equal("42", await TextOfAsync("kept"));
    }

    /// <summary>
    /// It runs for some ten seconds in the framework's own code, where nothing looks for a token: the process must survive
    /// the attempt.
    /// </summary>
    [Fact]
    public async Task A_cell_that_cannot_be_stopped_is_reported_and_the_variables_stay()
    {
        await RunAsync("var kept = 42;");
        using var interrupt = new CancellationTokenSource();
        Output.Streamed = _ => interrupt.Cancel();
        var matching = "new System.Text.RegularExpressions.Regex(\"(a+)+$\").IsMatch(new string('a', 30) + \"!\")";
        var result = await Session.RunAsync("Console.Write(\"begun\"); Console.Out.Flush(); " + matching, Output, interrupt.Token)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(CellErrorKind.StillRunning, Assert.IsType<CellFailed>(result).Error.Kind);
        Assert.Equal("42", await TextOfAsync("kept"));
    }

    [Fact]
    public async Task An_expression_body_that_can_be_stopped_keeps_its_lines()
    {
        await RunAsync("int Half(int n)\n    => // halved\n    n % 2 == 0 ? n / 2 : throw new ArgumentException(\"odd\"); // so\nvar here = Half(4);");
        Assert.Equal("2", await TextOfAsync("here"));

        var error = await ErrorOfAsync("Half(\n3)");

        Assert.Contains(error.Traceback, line => line.Contains("Half(Int32 n) in cell 1, line 3: n % 2", StringComparison.Ordinal));
    }
}
