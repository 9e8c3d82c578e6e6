using EchoKernel;
using ResearchKit.Jupyter;

// The kernel as a process of its own: `EchoKernel CONNECTION_FILE`.
var log = Environment.GetEnvironmentVariable("ECHO_KERNEL_LOG") is { Length: > 0 };
var options = new KernelServerOptions { Log = line => { if (log) { Console.Error.WriteLine(line); } } };
try
{
    await KernelHost.RunAsync(args[0], new Echo(), options, server => server.Comms.Register("echo", Echo.Opened));
}
catch (PortInUseException e)
{
    Console.Error.WriteLine(e.Message);
    Environment.Exit(2);
}

Environment.Exit(0);
