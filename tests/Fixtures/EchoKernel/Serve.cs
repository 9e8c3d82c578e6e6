using ResearchKit.Jupyter;

namespace EchoKernel;

/// <summary>Serves the kernel, and ends the process whatever its code has left running.</summary>
internal static class Serve
{
    public static async Task<int> RunAsync(string connectionFile)
    {
        var options = new KernelServerOptions { Log = Console.Error.WriteLine };
        try
        {
            await KernelHost.RunAsync(connectionFile, new Echo(), options, server => server.Comms.Register("echo", Echo.Opened));
        }
        catch (PortInUseException e)
        {
            Console.Error.WriteLine(e.Message);
            Environment.Exit(2);
        }

        Environment.Exit(0);
        return 0;
    }
}
