using System.Runtime.InteropServices;

namespace ResearchKit.Cli;

/// <summary>Ctrl-C and its like: the first asks the program to stop and save what is there, the second ends it at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations;
    private int _exitCode;

    /// <summary>Begins to listen.</summary>
    public StopSignals() => _registrations =
    [
        Register(PosixSignal.SIGINT, ExitCodes.Interrupted),
        Register(PosixSignal.SIGTERM, ExitCodes.Terminated),
    ];

    /// <summary>Cancelled when the program is asked to stop.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code for one that a verb gives: where the verb was stopped, it says by what.</summary>
    public int ExitCode(int code) => code == ExitCodes.Interrupted && _exitCode != 0 ? _exitCode : code;

    /// <summary>Listens no longer.</summary>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _stop.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, int exitCode) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            if (Interlocked.CompareExchange(ref _exitCode, exitCode, 0) == 0)
            {
                context.Cancel = true;
                _stop.Cancel();
            }
        });
}
