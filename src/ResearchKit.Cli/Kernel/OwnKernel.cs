using ResearchKit.Jupyter;
using ResearchKit.Notebooks;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>This program as a kernel: what it does when started as one.</summary>
internal static class OwnKernel
{
    /// <summary>Serves a connection until its client ends it.</summary>
    /// <param name="connectionFile">The file in which the client says where to listen.</param>
    /// <param name="log">Told of messages that were dropped and why. It must not be the console that cells write to.</param>
    /// <returns>One of <see cref="ExitCodes"/>. Threads that cells have left may still run: the caller should end the process.</returns>
    public static async Task<int> ServeAsync(string connectionFile, TextWriter log)
    {
        NeutralPlace.Enter();
        CSharpSession.Prepare();
        try
        {
            var session = new CSharpSession(new CSharpSessionOptions { ProvidedPackages = BroughtPackages.Read(), Lock = Lock(), ResolutionFolder = ResolutionFolder(), ReadNotebook = OtherNotebook.Read });

            // A cell may end the process: what it has written just before is sent with the rest.
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.Out.Flush();
            await KernelHost.RunAsync(connectionFile, new CSharpKernel(session), new KernelServerOptions { Log = log.WriteLine }, server => DiagnosticsComm.Register(server.Comms, session));
            return ExitCodes.Ok;
        }
        catch (PortInUseException e)
        {
            await log.WriteLineAsync(e.Message);
            return ExitCodes.Kernel;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await log.WriteLineAsync($"{connectionFile}: {e.Message}");
            return ExitCodes.File;
        }
    }

    /// <summary>The user's folder for what may be lost, there yet or not; null for a user that has none.</summary>
    private static string? ResolutionFolder() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder ? Path.Combine(folder, "researchkit", "packages") : null;

    /// <summary>The lock of the notebook that the runner has started this kernel for.</summary>
    private static PackageLock? Lock() =>
        Environment.GetEnvironmentVariable(PackageLockFile.Variable) is { Length: > 0 } file ? PackageLock.Read(file) : null;
}
