namespace ResearchKit.Scripting.Tests.Interactive;

public sealed class CommandTests : SessionTest
{
    private const string Usings = "using Microsoft.DotNet.Interactive.Commands; using Microsoft.DotNet.Interactive.Events;\n";

    [Fact]
    public async Task Code_that_a_cell_sends_is_run_and_shown()
    {
        await RunAsync(Usings + "var sent = await Kernel.Root.SendAsync(new SubmitCode(\"Console.Write(1); 6 * 7\", \"csharp\"));");
        Assert.Equal(["Out: 1", "display display-1: 42"], Output.Events);
    }

    [Fact]
    public async Task What_sent_code_did_is_told_in_events()
    {
        await RunAsync(Usings + "var sent = await Kernel.Root.SendAsync(new SubmitCode(\"Console.Write(1); 6 * 7\"));");
        Assert.Equal(
            "CodeSubmissionReceived StandardOutputValueProduced ReturnValueProduced CommandSucceeded",
            await TextOfAsync("string.Join(' ', sent.Events.Select(e => e.GetType().Name))"));
        Assert.Equal("43", await TextOfAsync("1 + (int)sent.Events.OfType<ReturnValueProduced>().Single().Value"));
    }

    [Fact]
    public async Task Sent_code_sees_what_the_sending_cell_declared_and_later_cells_see_both()
    {
        await RunAsync(Usings + "var a = 1; await Kernel.Root.SendAsync(new SubmitCode(\"var b = a + 1;\")); var c = 3;");
        Assert.Equal("6", await TextOfAsync("a + b + c"));
    }

    [Fact]
    public async Task A_package_that_sent_code_asks_for_again_leaves_what_the_sending_cell_declared()
    {
        await RunAsync(Usings + "#r \"nuget: FSharp.Core\"");
        await RunAsync("var a = 1; await Kernel.Root.SendAsync(new SubmitCode(\"#r \\\"nuget: FSharp.Core\\\"\")); var b = 2;");
        Assert.Equal("3", await TextOfAsync("a + b"));
    }

    [Fact]
    public async Task Sent_code_that_fails_says_so_and_the_sending_cell_goes_on()
    {
        await RunAsync(Usings + "var sent = await Kernel.Root.SendAsync(new SubmitCode(\"throw new Exception(\\\"no\\\");\"));");
        Assert.Contains("System.Exception: no", Output.Error, StringComparison.Ordinal);
        Assert.Equal("CommandFailed", await TextOfAsync("sent.Events.Last().GetType().Name"));
    }

    [Fact]
    public async Task Text_can_be_sent_to_the_kernel_of_its_language()
    {
        await RunAsync(Usings + "await Kernel.Root.SendAsync(new SubmitCode(\"<b>x</b>\", \"html\"));");
        Assert.Equal("<b>x</b>", Assert.Single(Output.Displays).Value["text/html"]);
    }

    [Fact]
    public async Task A_language_that_is_not_run_is_named_with_what_to_do()
    {
        var error = await ErrorOfAsync(Usings + "await Kernel.Root.SendAsync(new SubmitCode(\"1\", \"fsharp\"));");
        Assert.StartsWith("F# is not run here.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_can_be_sent_and_asked_for()
    {
        await RunAsync(Usings + "await Kernel.Current.SendAsync(new SendValue(\"n\", new List<int> { 1, 2 }));");
        Assert.Equal("2", await TextOfAsync("n.Count"));
        Assert.Equal("[1,2]", await TextOfAsync(
            "(await Kernel.Current.SendAsync(new RequestValue(\"n\"))).Events.OfType<ValueProduced>().Single().FormattedValue.Value"));
    }

    [Fact]
    public async Task A_value_can_be_displayed_under_a_name_and_replaced()
    {
        await RunAsync(Usings + """
            await Kernel.Root.SendAsync(new DisplayValue(new FormattedValue("text/html", "<p>1</p>"), "it"));
            await Kernel.Root.SendAsync(new UpdateDisplayedValue(new FormattedValue("text/html", "<p>2</p>"), "it"));
            """);
        Assert.Equal(("it", "it"), (Output.Displays.Single().DisplayId, Output.Updates.Single().DisplayId));
    }

    [Fact]
    public async Task The_csharp_kernel_gives_and_takes_variables()
    {
        await RunAsync("using Microsoft.DotNet.Interactive.CSharp; var kernel = (CSharpKernel)Kernel.Root.FindKernelByName(\"csharp\"); var mine = \"x\";");
        await RunAsync("await kernel.SetValueAsync(\"given\", 5, typeof(int));");
        Assert.Equal("x 6 False", await TextOfAsync(
            "kernel.TryGetValue(\"mine\", out string mine2) ? $\"{mine2} {given + 1} {kernel.TryGetValue(\"none\", out int none)}\" : \"\""));
    }

    [Fact]
    public async Task A_kernel_tells_its_variables()
    {
        await RunAsync("var mine = 2; string none = null;");
        Assert.Equal("mine System.Int32 2, none System.String <null>", await TextOfAsync(Usings + """
            var told = await Kernel.Root.SendAsync(new RequestValueInfos("csharp"));
            string.Join(", ", told.Events.OfType<ValueInfosProduced>().Single().ValueInfos.Take(2).Select(info => $"{info.Name} {info.TypeName} {info.FormattedValue.Value}"))
            """));
    }

    [Fact]
    public async Task Kernels_have_names()
    {
        Assert.Equal(".NET csharp html,markdown,javascript,mermaid", await TextOfAsync(
            "$\"{Kernel.Root.Name} {Kernel.Current.Name} {string.Join(',', ((CompositeKernel)Kernel.Root).ChildKernels.Skip(1).Select(k => k.Name))}\""));
        Assert.Equal("<null>", await TextOfAsync("Kernel.Root.FindKernelByName(\"fsharp\")"));
        Assert.Equal("Microsoft.DotNet.Interactive.CSharp.CSharpKernel: csharp (kernel://local/csharp)", await TextOfAsync("$\"{Kernel.Root.FindKernelByName(\"csharp\")}\""));
    }

    [Fact]
    public async Task What_is_registered_for_disposal_is_disposed_of_at_the_end()
    {
        await RunAsync("Kernel.Root.RegisterForDisposal(() => Console.Write(\"gone\"));");
        await Session.DisposeAsync();
        Assert.Equal("gone", Output.Out);
    }
}
