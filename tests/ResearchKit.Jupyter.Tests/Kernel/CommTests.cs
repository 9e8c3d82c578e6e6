namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class CommTests
{
    [Fact]
    public async Task A_comm_of_the_frontend_is_opened_listed_used_and_closed()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        Tell(frontend, new CommOpen("c1", "echo", []));
        Assert.Equal("echo", frontend.Ask<CommInfoReply>(new CommInfoRequest()).Comms["c1"].TargetName);
        frontend.Send(new CommMessage("c1", new() { ["x"] = 1 }) { Buffers = [[7, 8]] });
        frontend.ExpectStatus("busy");
        var answer = frontend.ExpectPublished<CommMessage>();
        frontend.ExpectStatus("idle");
        Tell(frontend, new CommClose("c1", []));

        Assert.Equal("""{"x":1}""", answer.Data.ToJsonString());
        Assert.Equal([7, 8], Assert.Single(answer.Buffers));
        Assert.Empty(frontend.Ask<CommInfoReply>(new CommInfoRequest()).Comms);
        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task A_comm_to_an_unknown_target_is_closed_at_once()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Send(new CommOpen("c1", "nobody", []));
        frontend.ExpectStatus("busy");
        Assert.Equal("c1", frontend.ExpectPublished<CommClose>().CommId);
        frontend.ExpectStatus("idle");

        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task Code_opens_a_comm_which_belongs_to_its_cell()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new("comm hello"));
        var opened = frontend.ExpectPublished<CommOpen>();
        frontend.End();

        Assert.Equal(("front", "hello"), (opened.TargetName, (string?)opened.Data["text"]));
        Assert.Equal([1, 2, 3], Assert.Single(opened.Buffers));
        Assert.Equal("front", frontend.Ask<CommInfoReply>(new CommInfoRequest("front")).Comms[opened.CommId].TargetName);
        Assert.Empty(frontend.Ask<CommInfoReply>(new CommInfoRequest("other")).Comms);
    }

    private static void Tell(FakeFrontend frontend, IOPubMessage message)
    {
        frontend.Send(message);
        frontend.ExpectStatus("busy");
        frontend.ExpectStatus("idle");
    }
}
