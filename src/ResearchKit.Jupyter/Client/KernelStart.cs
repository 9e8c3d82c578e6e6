using System.Security.Cryptography;

namespace ResearchKit.Jupyter;

/// <summary>Starts kernels: chooses ports and a key, waits for an answer, and begins anew when a port is lost.</summary>
internal static class KernelStart
{
    private const int Attempts = 3;

    public static async Task<KernelClient> StartAsync(
        KernelSpec spec, KernelStartOptions options, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var connection = NewConnection(spec);
            try
            {
                return await StartAsync(spec, connection, options, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (attempt < Attempts && IsSilence(e) && (SaysInUse(e) || connection.Ports.Any(FreePorts.IsTaken)))
            {
                // Another process was quicker to take one of the ports: choose others.
            }
        }
    }

    // Some kernels die of a port that is taken, others, such as ipykernel of its iopub port, live on and never answer.
    private static bool IsSilence(Exception e) => e is KernelDiedException or KernelStartException { InnerException: TimeoutException };

    // Who took the port may have given it back by now; the kernel's last words tell of it all the same.
    private static bool SaysInUse(Exception e) =>
        e is KernelDiedException died && died.LastErrorLines.Any(line => line.Contains("in use", StringComparison.OrdinalIgnoreCase));

    private static ConnectionInfo NewConnection(KernelSpec spec)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var ports = FreePorts.Take(5);
        return new(ports[0], ports[1], ports[2], ports[3], ports[4], key, KernelName: spec.Name);
    }

    private static async Task<KernelClient> StartAsync(
        KernelSpec spec, ConnectionInfo connection, KernelStartOptions options, CancellationToken cancellationToken)
    {
        var client = Launch(spec, connection, options);
        try
        {
            client.Info = await client.ReadyAsync(cancellationToken)
                .WaitAsync(options.StartupTimeout, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            return client;
        }
        catch (Exception e)
        {
            client.Kill();
            await client.DisposeAsync().ConfigureAwait(false);
            if (e is TimeoutException)
            {
                var patience = options.StartupTimeout.TotalSeconds;
                throw new KernelStartException($"The kernel '{spec.Name}' did not answer within {patience} s.", e);
            }

            throw;
        }
    }

    private static KernelClient Launch(KernelSpec spec, ConnectionInfo connection, KernelStartOptions options)
    {
        try
        {
            return new KernelClient(spec, connection, KernelProcess.Start(spec, connection, options), options);
        }
        catch
        {
            FreePorts.GiveBack(connection.Ports);
            throw;
        }
    }
}
