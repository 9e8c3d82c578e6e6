namespace ResearchKit.Scripting.Tests;

/// <summary>A test with a real session. They run one after the other: the console is the process's.</summary>
[Collection("session")]
public abstract class SessionTest : IAsyncLifetime
{
    private protected CSharpSession Session { get; private set; } = new(NotebookPackages.Options);

    private protected RecordedOutput Output { get; } = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task RestartAsync(CSharpSessionOptions options)
    {
        await Session.DisposeAsync();
        Session = new CSharpSession(options);
    }

    private protected Task<CellResult> TryAsync(string code) =>
        Session.RunAsync(code, Output, TestContext.Current.CancellationToken);

    /// <summary>Runs a cell that must succeed.</summary>
    private protected async Task<MimeBundle?> RunAsync(string code)
    {
        var result = await TryAsync(code);
        if (result is CellFailed failed)
        {
            Assert.Fail(string.Join('\n', failed.Error.Traceback));
        }

        return ((CellSucceeded)result).Value;
    }

    /// <summary>Runs a cell that must succeed and end in a value.</summary>
    private protected async Task<string> TextOfAsync(string code)
    {
        var value = await RunAsync(code);
        Assert.NotNull(value);
        return value["text/plain"]!;
    }

    /// <summary>Runs a cell that must fail.</summary>
    private protected async Task<CellError> ErrorOfAsync(string code) =>
        Assert.IsType<CellFailed>(await TryAsync(code)).Error;
}
