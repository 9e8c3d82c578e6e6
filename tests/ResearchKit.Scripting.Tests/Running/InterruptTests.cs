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
    [InlineData("try { while (true) { } } finally { Console.Write(\"finally\"); }")]
    [InlineData("void F() { F2(); } void F2() { while (true) { } } F();")]
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
}
