using ResearchKit.Jupyter;

namespace EchoKernel;

/// <summary>A client that starts a kernel, prints its process id, and then stays, or ends without a farewell.</summary>
internal static class Client
{
    public static async Task<int> RunAsync(bool forget)
    {
        var spec = new KernelSpec("echo", "Echo", "echo", [Environment.ProcessPath!, "{connection_file}"], InterruptMode.Message);
        var kernel = await KernelClient.StartAsync(spec);
        Console.WriteLine(kernel.ProcessId);
        if (!forget)
        {
            await kernel.Exited;
        }

        return 0;
    }
}
