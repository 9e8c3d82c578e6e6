using System.Collections.Concurrent;
using EchoKernel;

namespace ResearchKit.Jupyter.Tests.Kernel;

/// <summary>The echo kernel, served within the tests' process, and a frontend that watches its every message.</summary>
internal sealed class RunningKernel : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly ConcurrentQueue<string> log = [];

    public RunningKernel(IKernel? kernel = null, KernelServerOptions? options = null, bool answersInput = true)
    {
        var ports = FreePorts.Take(5);
        Connection = new(ports[0], ports[1], ports[2], ports[3], ports[4], "a key");
        Server = new(Connection, kernel ?? new Echo(), (options ?? new()) with { Log = log.Enqueue });
        Server.Comms.Register("echo", Echo.Opened);
        Exit = Server.RunAsync(ended.Token);
        Frontend = new(Connection, answersInput);
    }

    public ConnectionInfo Connection { get; }

    public KernelServer Server { get; }

    public FakeFrontend Frontend { get; }

    /// <summary>Completes when the server has ended.</summary>
    public Task<KernelExit> Exit { get; }

    /// <summary>What the server has told of what it dropped and survived.</summary>
    public IReadOnlyCollection<string> Log => log;

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await Exit;
        Frontend.Dispose();
        ended.Dispose();
        FreePorts.GiveBack(Connection.Ports);
    }
}
