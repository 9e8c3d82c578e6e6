using ResearchKit.Jupyter;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>This program as a kernel: how to start it, and what it does when started.</summary>
internal static class OwnKernel
{
    public const string Name = "researchkit-csharp";

    /// <summary>The spec under which it is installed, and by which the runner starts it.</summary>
    public static KernelSpec Spec { get; } = new(
        Name, "C# (ResearchKit)", "C#", [.. Command(), "kernel", "start", "{connection_file}"], InterruptMode.Message);

    /// <summary>Serves a connection until its client ends it.</summary>
    public static async Task<int> ServeAsync(string connectionFile)
    {
        var session = new CSharpSession(new CSharpSessionOptions { ProvidedPackages = BroughtPackages.Read() });
        await KernelHost.RunAsync(connectionFile, new CSharpKernel(session));
        return ExitCodes.Ok;
    }

    // Started as `dotnet ResearchKit.Cli.dll`, the process is dotnet's and the program its first argument.
    private static string[] Command()
    {
        var process = Environment.ProcessPath!;
        var isDotnet = string.Equals(Path.GetFileNameWithoutExtension(process), "dotnet", StringComparison.OrdinalIgnoreCase);
        return isDotnet ? [process, Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll")] : [process];
    }
}
