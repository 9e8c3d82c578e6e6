using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ResearchKit.Jupyter;

/// <summary>The process of a kernel, with its connection file, from start to end.</summary>
internal sealed partial class KernelProcess : IDisposable
{
    private const int SigInt = 2;
    private readonly Process process;
    private readonly LastLines errors;
    private readonly DirectoryInfo directory;

    private KernelProcess(Process process, DirectoryInfo directory)
    {
        this.process = process;
        this.directory = directory;
        Id = process.Id;
        errors = new LastLines(process.StandardError);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        Exited = WaitAsync();
    }

    /// <summary>Completes when the process has ended, with its exit code and its last words.</summary>
    public Task<KernelDiedException> Exited { get; }

    public int Id { get; }

    /// <summary>
    /// Starts a kernel of a spec on a connection, whose file is written where only its owner can read it.
    /// </summary>
    /// <exception cref="KernelStartException">The program cannot be started.</exception>
    public static KernelProcess Start(KernelSpec spec, ConnectionInfo connection, KernelStartOptions options)
    {
        var directory = Directory.CreateTempSubdirectory("jupyter-kernel-");
        try
        {
            var file = Path.Combine(directory.FullName, "kernel.json");
            ConnectionFile.Write(file, connection);
            var process = Process.Start(KernelCommand.For(spec, file, options))!;
            LiveKernels.Add(process);
            return new KernelProcess(process, directory);
        }
        catch (Exception e)
        {
            directory.Delete(recursive: true);
            throw e is System.ComponentModel.Win32Exception
                ? new KernelStartException($"The kernel '{spec.Name}' cannot be started: {spec.Argv[0]}: {e.Message}", e)
                : new KernelStartException($"The kernel '{spec.Name}' cannot be started: {e.Message}", e);
        }
    }

    /// <summary>Sends SIGINT.</summary>
    /// <exception cref="PlatformNotSupportedException">The system is Windows, which has no such signal.</exception>
    public void Interrupt()
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException(
                "On Windows only kernels whose spec has interrupt_mode 'message' can be interrupted.");
        }

        if (!process.HasExited)
        {
            _ = SendSignal(Id, SigInt);
        }
    }

    /// <summary>Ends the process and all that it has started.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        Kill();
        LiveKernels.Remove(process);
        process.Dispose();
        try
        {
            directory.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Left to the system's cleaning of temporary files.
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);

    private async Task<KernelDiedException> WaitAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        return new KernelDiedException(process.ExitCode, await errors.ReadToEndAsync().ConfigureAwait(false));
    }
}
