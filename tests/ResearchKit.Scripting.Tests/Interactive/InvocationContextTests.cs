namespace ResearchKit.Scripting.Tests.Interactive;

public sealed class InvocationContextTests : SessionTest
{
    [Fact]
    public async Task The_context_displays_and_writes()
    {
        await RunAsync("""
            var context = KernelInvocationContext.Current;
            context.Display("shown");
            context.DisplayAs("*marked*", "text/markdown");
            context.DisplayStandardOut("out");
            context.DisplayStandardError("err");
            """);
        Assert.Equal(["display display-1: shown", "display display-2: *marked*", "Out: out", "Error: err"], Output.Events);
    }

    [Fact]
    public async Task The_context_knows_its_cell() =>
        Assert.Equal("csharp SubmitCode False", await TextOfAsync(
            "$\"{KernelInvocationContext.Current.HandlingKernel.Name} {KernelInvocationContext.Current.Command.GetType().Name} {KernelInvocationContext.Current.CancellationToken.IsCancellationRequested}\""));

    [Fact]
    public async Task A_published_event_is_shown()
    {
        await RunAsync("""
            using Microsoft.DotNet.Interactive.Events;
            var here = KernelInvocationContext.Current;
            here.Publish(new DisplayedValueProduced(null, here.Command, [new FormattedValue("text/html", "<b>1</b>")], "id"));
            here.Publish(new DisplayedValueUpdated(null, "id", here.Command, [new FormattedValue("text/html", "<b>2</b>")]));
            """);
        Assert.Equal("<b>2</b>", Assert.Single(Output.Updates).Value["text/html"]);
    }

    [Fact]
    public async Task The_contexts_token_is_cancelled_by_an_interrupt()
    {
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Output.Streamed = _ => interrupt.Cancel();
        await Session.RunAsync("Console.Out.Write(1); Console.Out.Flush(); await Task.Delay(-1, KernelInvocationContext.Current.CancellationToken);", Output, interrupt.Token);
        Assert.Equal("True", await TextOfAsync("true"));
    }

    [Fact]
    public async Task A_password_is_shown_as_stars()
    {
        Output.Answers.Enqueue("secret");
        await RunAsync("var password = await Kernel.GetPasswordAsync(\"Password\");");
        Assert.Equal("********", await TextOfAsync("password"));
        Assert.Equal("secret", await TextOfAsync("password.GetClearTextPassword()"));
    }
}
