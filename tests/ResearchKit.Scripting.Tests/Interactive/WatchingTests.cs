namespace ResearchKit.Scripting.Tests.Interactive;

public sealed class WatchingTests : SessionTest
{
    private const string Usings = "using Microsoft.DotNet.Interactive.Commands; using Microsoft.DotNet.Interactive.Events;\n";

    [Fact]
    public async Task What_cells_do_is_told_to_those_who_watch_until_they_stop()
    {
        await RunAsync(Usings + "var seen = new List<string>(); var watch = Kernel.Root.KernelEvents.Subscribe(e => seen.Add(e.GetType().Name));");
        await RunAsync("Console.Write(1); \"x\".Display(); 6 * 7");
        await RunAsync("watch.Dispose(); seen.Add(\"-\");");
        await RunAsync("1");
        Assert.Equal(
            "CommandSucceeded CodeSubmissionReceived StandardOutputValueProduced DisplayedValueProduced ReturnValueProduced CommandSucceeded CodeSubmissionReceived -",
            await TextOfAsync("string.Join(' ', seen)"));
    }

    [Fact]
    public async Task A_cell_that_begins_to_watch_is_told_what_it_shows_itself_from_then_on()
    {
        await RunAsync(Usings + "var seen = new List<object>(); \"before\".Display(); var watch = Kernel.Root.KernelEvents.Subscribe(e => { if (e is DisplayedValueProduced shown) seen.Add(shown.Value); }); \"after\".Display();");
        await RunAsync("watch.Dispose();");
        Assert.Equal("after", await TextOfAsync("string.Join(' ', seen)"));
    }

    [Fact]
    public async Task A_cells_value_is_told_as_itself()
    {
        await RunAsync(Usings + "object got = null; var watch = Kernel.Root.KernelEvents.Subscribe(e => { if (e is ReturnValueProduced r) got = r.Value; });");
        await RunAsync("6 * 7");
        await RunAsync("watch.Dispose();");
        Assert.Equal("43", await TextOfAsync("1 + (int)got"));
    }

    [Fact]
    public async Task Code_that_a_cell_sends_is_told_too()
    {
        await RunAsync(Usings + "var codes = new List<string>(); var watch = Kernel.Root.KernelEvents.Subscribe(e => { if (e is CodeSubmissionReceived c) codes.Add(c.Code); });");
        await RunAsync("await Kernel.Root.SendAsync(new SubmitCode(\"1 + 1\"));");
        await RunAsync("watch.Dispose();");
        Assert.Equal("await Kernel.Root.SendAsync(new SubmitCode(\"1 + 1\"));|1 + 1|watch.Dispose();", await TextOfAsync("string.Join('|', codes)"));
    }

    [Fact]
    public async Task A_middleware_stands_before_and_after_each_cell()
    {
        await RunAsync("Kernel.Root.AddMiddleware(async (command, context, next) => { \"before\".Display(); await next(command, context); \"after\".Display(); });");
        await RunAsync("6 * 7");
        Assert.Equal(["display display-1: before", "display display-2: 42", "display display-3: after"], Output.Events);
        Assert.Equal([false, true, false], Output.Displays.Select(display => display.IsResult));
    }

    [Fact]
    public async Task A_middleware_may_put_another_command_in_the_place_of_one()
    {
        await RunAsync(Usings + """
            Kernel.Root.AddMiddleware((command, context, next) =>
                next(command is SubmitCode { Code: var code } ? new SubmitCode(code.Replace("one", "1")) : command, context));
            """);
        await RunAsync("one + one");
        Assert.Equal("2", Output.Displays.Single().Value["text/plain"]);
    }

    [Fact]
    public async Task A_middleware_may_keep_a_cell_from_running()
    {
        await RunAsync("var open = true; Kernel.Root.AddMiddleware((command, context, next) => open ? next(command, context) : Task.CompletedTask);");
        await RunAsync("open = false;");
        await RunAsync("Console.Write(\"not run\");");
        Assert.Equal("", Output.Out);
    }

    [Fact]
    public async Task A_middleware_that_throws_fails_the_cell_and_the_session_goes_on()
    {
        await RunAsync("var once = true; Kernel.Root.AddMiddleware((command, context, next) => once ? next(command, context) : throw new InvalidOperationException(\"no\"));");
        await RunAsync("once = false;");
        var error = await ErrorOfAsync("1");
        Assert.Equal(("System.InvalidOperationException", "no"), (error.Name, error.Message));
    }
}
