namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class StdinTests
{
    [Theory]
    [InlineData("ask Name: ", false)]
    [InlineData("secret Name: ", true)]
    public async Task Code_asks_the_frontend_that_sent_it(string code, bool password)
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new(code, AllowStdin: true));
        Assert.Equal(new InputRequest("Name: ", password), frontend.ExpectQuestion("Ada"));
        frontend.ExpectStream("stdout", "Ada\n");
        frontend.End();

        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task Who_allows_no_questions_is_not_asked()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        frontend.Begin(new("ask Name: ", AllowStdin: false));
        Assert.Equal("StdinNotImplemented", frontend.ExpectPublished<ErrorMessage>().Name);
        frontend.End();

        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_not_waited_for()
    {
        await using var kernel = new RunningKernel(options: new() { InputPatience = TimeSpan.Zero }, answersInput: false);
        var frontend = kernel.Frontend;

        frontend.Begin(new("ask Name: ", AllowStdin: true));
        Assert.Equal("InputUnavailable", frontend.ExpectPublished<ErrorMessage>().Name);
        frontend.End();

        frontend.ExpectNothingElse();
    }

    [Fact]
    public async Task A_question_can_be_interrupted_and_asked_again()
    {
        await using var kernel = new RunningKernel();
        var frontend = kernel.Frontend;

        var first = frontend.Begin(new("ask Name: ", AllowStdin: true));
        frontend.TakeQuestion();
        frontend.Ask<InterruptReply>(new InterruptRequest(), Channel.Control);
        frontend.ExpectPublished<ErrorMessage>(first);
        frontend.End(first);
        frontend.Begin(new("ask Name: ", AllowStdin: true));
        frontend.ExpectQuestion("Ada");
        frontend.ExpectStream("stdout", "Ada\n");
        frontend.End();

        frontend.ExpectNothingElse();
    }
}
