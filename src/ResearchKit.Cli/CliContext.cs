using ResearchKit.Cli.Kernel;
using ResearchKit.Jupyter;

namespace ResearchKit.Cli;

/// <summary>All that a verb knows of the world outside its arguments.</summary>
internal sealed record CliContext
{
    /// <summary>Where results and progress go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where faults go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether <see cref="Out"/> is a terminal, which shows progress as it goes.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are welcome on a terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>Opens the standard input as bytes.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Opens the standard output as bytes.</summary>
    public Func<Stream> OpenOutput { get; init; } = () => Stream.Null;

    /// <summary>The folder that relative paths start from, and that names are shown relative to.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>The kit's own C# kernel.</summary>
    public required KernelSpec OwnKernel { get; init; }

    /// <summary>Where .NET is installed.</summary>
    public string DotnetRoot { get; init; } = OwnKernelSpec.DotnetRoot();

    /// <summary>Where kernels are looked for and installed.</summary>
    public required JupyterDirectories Jupyter { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The full path that a path of the command line means.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>A path as it is shown: relative to the current directory where that is not longer.</summary>
    public string Shown(string fullPath)
    {
        var relative = Path.GetRelativePath(CurrentDirectory, fullPath);
        return relative.Length <= fullPath.Length ? relative : fullPath;
    }
}
