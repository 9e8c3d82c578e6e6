using System.Text;

namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class ExecuteTests
{
    [Fact]
    public async Task A_run_is_busy_input_outputs_in_order_reply_and_idle()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new("echo one\nerr two\nshow three\nclear wait\n= four"));
        frontend.ExpectStream("stdout", "one\n");
        frontend.ExpectStream("stderr", "two\n");
        Assert.Equal(["text/html", "text/plain", "application/json"], frontend.ExpectPublished<DisplayData>().Data.Keys);
        Assert.True(frontend.ExpectPublished<ClearOutput>().Wait);
        var result = frontend.ExpectPublished<ExecuteResult>();
        var reply = frontend.End();

        Assert.Equal((1, "four"), (result.ExecutionCount, (string?)result.Data["text/plain"]));
        Assert.Equal((ReplyStatus.Ok, 1), (reply.Status, reply.ExecutionCount));
        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task A_display_is_updated_under_its_id()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new("named before\nrename after"));
        Assert.Equal("name", frontend.ExpectPublished<DisplayData>().Transient?.DisplayId);
        var update = frontend.ExpectPublished<UpdateDisplayData>();
        frontend.End();

        Assert.Equal(("name", "after"), (update.Transient?.DisplayId, (string?)update.Data["text/plain"]));
        frontend.ExpectNothingElse();
    }

    [Theory]
    [InlineData("fail no luck", "EchoError", "no luck")]
    [InlineData("throw no number", "FormatException", "no number")]
    public async Task An_error_is_published_once_and_told_in_the_reply(string code, string name, string value)
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new(code));
        var error = frontend.ExpectPublished<ErrorMessage>();
        var reply = frontend.End();

        Assert.Equal((name, value), (error.Name, error.Value));
        Assert.Equal((ReplyStatus.Error, name, value), (reply.Status, reply.ErrorName, reply.ErrorValue));
        Assert.Equal(error.Traceback, reply.Traceback);
        frontend.ExpectNothingElse();
    }

    [Theory]
    [InlineData("echo heard by nobody\nshow nor this\n= 1", ReplyStatus.Ok)]
    [InlineData("fail quietly", ReplyStatus.Error)]
    public async Task A_silent_run_publishes_nothing_but_its_status(string code, ReplyStatus status)
    {
        await using var kernel = new RunningKernel();

        var reply = kernel.Frontend.Ask<ExecuteReply>(new ExecuteRequest(code, Silent: true));

        Assert.Equal((status, 0), (reply.Status, reply.ExecutionCount));
        kernel.Frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task Only_what_is_remembered_is_counted()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;
        int? Run(ExecuteRequest request)
        {
            frontend.Begin(request);
            return frontend.End().ExecutionCount;
        }

        Assert.Equal(1, Run(new("part ")));
        Assert.Equal(1, Run(new("part ", StoreHistory: false)));
        Assert.Equal(1, frontend.Ask<ExecuteReply>(new ExecuteRequest("part ", Silent: true)).ExecutionCount);
        Assert.Equal(2, Run(new("part ")));
    }

    [Fact]
    public async Task Expressions_are_evaluated_after_success_each_for_itself()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;
        var expressions = new Dictionary<string, string> { ["good"] = "x", ["bad"] = "fail y" };

        frontend.Begin(new("part ", UserExpressions: expressions));
        var values = frontend.End().UserExpressions!;
        frontend.Begin(new("fail first", UserExpressions: expressions));
        frontend.ExpectPublished<ErrorMessage>();
        var afterFailure = frontend.End().UserExpressions;

        Assert.Equal("""{"status":"ok","data":{"text/plain":"x"},"metadata":{}}""", values["good"]!.ToJsonString());
        Assert.Equal("""{"status":"error","ename":"EchoError","evalue":"y","traceback":[]}""", values["bad"]!.ToJsonString());
        Assert.Null(afterFailure);
    }

    [Fact]
    public async Task A_failure_aborts_the_code_that_is_queued_behind_it_and_no_more()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        var failing = frontend.Begin(new("wait"));
        var second = frontend.Send(new ExecuteRequest("echo never"));
        var question = frontend.Send(new CompleteRequest("ech", 3));
        var third = frontend.Send(new ExecuteRequest("echo never"));
        frontend.Ask<KernelInfoReply>(new KernelInfoRequest(), Channel.Control);
        frontend.Ask<InterruptReply>(new InterruptRequest(), Channel.Control);
        frontend.ExpectPublished<ErrorMessage>(failing);
        Assert.Equal(ReplyStatus.Error, frontend.End(failing).Status);
        ExpectAborted(frontend, second);
        frontend.ExpectStatus("busy", question);
        frontend.ExpectReply<CompleteReply>(question);
        frontend.ExpectStatus("idle", question);
        ExpectAborted(frontend, third);

        frontend.Begin(new("echo again"));
        frontend.ExpectStream("stdout", "again\n");
        Assert.Equal(2, frontend.End().ExecutionCount);
        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task A_failure_that_is_not_to_stop_leaves_the_queue_alone()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        var first = frontend.Send(new ExecuteRequest("fail", StopOnError: false));
        var second = frontend.Send(new ExecuteRequest("part "));
        frontend.ExpectStatus("busy", first);
        frontend.ExpectPublished<ExecuteInput>(first);
        frontend.ExpectPublished<ErrorMessage>(first);
        frontend.End(first);
        frontend.ExpectStatus("busy", second);
        frontend.ExpectPublished<ExecuteInput>(second);

        Assert.Equal(ReplyStatus.Ok, frontend.End(second).Status);
    }

    [Fact]
    public async Task Text_in_small_pieces_arrives_whole_and_in_order()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new("lines 100000\nerr end"));
        frontend.ExpectStream("stdout", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"line {i}\n")));
        frontend.ExpectStream("stderr", "end\n");
        frontend.End();

        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task Text_of_several_threads_is_not_mixed_however_long_it_is()
    {
        const int Length = 1_000_000;
        await using var kernel = new RunningKernel();
        kernel.Frontend.Begin(new($"chorus {Length}"));

        var text = new StringBuilder();
        while (text.Length < 2 * Length)
        {
            text.Append(kernel.Frontend.ExpectPublished<StreamMessage>().Text);
        }

        kernel.Frontend.End();
        Assert.Contains(text.ToString(), new[] { new string('a', Length) + new string('b', Length), new string('b', Length) + new string('a', Length) });
    }

    [Fact]
    public async Task A_result_without_a_bundle_of_text_has_no_output_in_the_history()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;
        frontend.Begin(new("part "));
        frontend.End();

        var line = Assert.Single(frontend.Ask<HistoryReply>(new HistoryRequest("tail", Output: true, N: 1)).History);

        Assert.Equal(new HistoryLine(1, 1, "part ", null, HasOutput: true), line);
    }

    [Fact]
    public async Task What_is_written_after_a_run_still_belongs_to_it()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        var first = frontend.Begin(new("later afterthought"));
        frontend.End();
        frontend.Begin(new("now\necho present"));
        frontend.ExpectStream("stdout", "afterthought\n", first);
        frontend.ExpectStream("stdout", "present\n");
        frontend.End();

        frontend.ExpectNothingElse();
    }

    private static void ExpectAborted(FakeFrontend frontend, string request)
    {
        frontend.ExpectStatus("busy", request);
        Assert.Equal(ReplyStatus.Aborted, frontend.ExpectReply<ExecuteReply>(request).Status);
        frontend.ExpectStatus("idle", request);
    }
}
