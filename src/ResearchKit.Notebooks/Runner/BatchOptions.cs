using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>How several notebooks are run.</summary>
public sealed record BatchOptions
{
    /// <summary>How each is run.</summary>
    public RunOptions Run { get; init; } = new();

    /// <summary>How many run side by side. One kernel more is started ahead, for the next.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The parameters that each notebook is given, name and value as text.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Chooses the kernel for a notebook, or throws a <see cref="KernelUnavailableException"/>.</summary>
    public required Func<NotebookJob, Notebook, KernelSpec> ChooseKernel { get; init; }

    /// <summary>Changes a notebook before it is run: the copy in memory, not its file.</summary>
    public Action<NotebookJob, Notebook> Arrange { get; init; } = (_, _) => { };

    /// <summary>How kernels are started; the folder is each notebook's own.</summary>
    public KernelStartOptions KernelStart { get; init; } = new();
}
