namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class QuestionTests
{
    [Fact]
    public async Task A_kernel_says_who_it_is_on_shell_and_on_control()
    {
        await using var kernel = new RunningKernel();

        foreach (var channel in (Channel[])[Channel.Shell, Channel.Control])
        {
            var info = kernel.Frontend.Ask<KernelInfoReply>(new KernelInfoRequest(), channel);

            Assert.Equal(("5.4", "echo", ".echo"), (info.ProtocolVersion, info.Implementation, info.LanguageInfo?.FileExtension));
        }
    }

    [Fact]
    public async Task Completion_counts_in_code_points()
    {
        await using var kernel = new RunningKernel();

        var reply = kernel.Frontend.Ask<CompleteReply>(new CompleteRequest("🐱 sec", 5));

        Assert.Equal((2, 5, "secret"), (reply.CursorStart, reply.CursorEnd, Assert.Single(reply.Matches)));
    }

    [Theory]
    [InlineData("echo", true)]
    [InlineData("nonsense", false)]
    public async Task Inspection_finds_or_says_that_it_does_not(string code, bool found)
    {
        await using var kernel = new RunningKernel();

        var reply = kernel.Frontend.Ask<InspectReply>(new InspectRequest(code, 1));

        Assert.Equal((found, found ? 1 : 0), (reply.Found, reply.Data.Count));
    }

    [Theory]
    [InlineData("echo x", "complete", null)]
    [InlineData("echo x\\", "incomplete", "  ")]
    [InlineData("!", "invalid", null)]
    public async Task Completeness_is_told(string code, string status, string? indent)
    {
        await using var kernel = new RunningKernel();

        Assert.Equal(new IsCompleteReply(status, indent), kernel.Frontend.Ask<IsCompleteReply>(new IsCompleteRequest(code)));
    }

    [Fact]
    public async Task The_history_is_given_by_range_tail_and_search()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;
        foreach (var code in (string[])["= 1", "part ", "= 1"])
        {
            frontend.Begin(new(code));
            if (code[0] == '=')
            {
                frontend.ExpectPublished<ExecuteResult>();
            }

            frontend.End();
        }

        IEnumerable<string> Ask(HistoryRequest request) =>
            frontend.Ask<HistoryReply>(request).History.Select(line => $"{line.Session}/{line.Line} {line.Input}{(line.HasOutput ? " -> " + line.Output : "")}");

        Assert.Equal(["1/2 part ", "1/3 = 1"], Ask(new("tail", N: 2)));
        Assert.Equal(["1/1 = 1 -> 1", "1/2 part  -> "], Ask(new("range", Output: true, Start: 1, Stop: 3)));
        Assert.Equal(["1/1 = 1", "1/3 = 1"], Ask(new("search", Pattern: "=*")));
        Assert.Equal(["1/3 = 1"], Ask(new("search", Pattern: "=*", Unique: true)));
        Assert.Equal(["1/3 = 1"], Ask(new("search", Pattern: "=*", N: 1)));
        Assert.Empty(Ask(new("range", Session: 7)));
        Assert.Equal("UnknownHistoryAccess", frontend.Ask<ErrorReply>(new HistoryRequest("psychic")).ErrorName);
    }

    [Fact]
    public async Task Ports_are_told_to_who_still_asks()
    {
        await using var kernel = new RunningKernel();

        var reply = kernel.Frontend.Ask<ConnectReply>(new ConnectRequest());

        Assert.Equal(kernel.Connection.Ports, [reply.ShellPort, reply.IOPubPort, reply.StdinPort, reply.ControlPort, reply.HeartbeatPort]);
    }

    [Fact]
    public async Task A_request_of_an_unknown_type_is_answered_with_an_error()
    {
        await using var kernel = new RunningKernel();

        var error = kernel.Frontend.Ask<UnknownMessage>(new UnknownMessage("create_subshell_request", []), Channel.Control);

        Assert.Equal("create_subshell_reply", error.MessageType);
        Assert.Equal(("error", "UnknownMessageType"), ((string?)error.Content["status"], (string?)error.Content["ename"]));
        kernel.Frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task Code_is_not_run_on_control()
    {
        await using var kernel = new RunningKernel();

        Assert.Equal(ReplyStatus.Error, kernel.Frontend.Ask<ExecuteReply>(new ExecuteRequest("echo x"), Channel.Control).Status);
        kernel.Frontend.ExpectNothingElse();
    }
}
