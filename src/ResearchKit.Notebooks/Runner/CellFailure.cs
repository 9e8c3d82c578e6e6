using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>What a cell failed with, before it is known whether it may.</summary>
internal abstract record CellFailure
{
    /// <summary>Whether it is the code's own failure, which a tag can declare to be expected.</summary>
    public virtual bool IsOfTheCode => false;

    /// <summary>Whether the kernel can run another cell.</summary>
    public virtual bool KernelLives => true;

    public abstract CellFailedException ToException(string notebook, int cellIndex, CodeCell cell);
}

/// <summary>The code threw or did not compile.</summary>
internal sealed record CodeFailure(ErrorOutput Error) : CellFailure
{
    public override bool IsOfTheCode => true;

    public override CellFailedException ToException(string notebook, int cellIndex, CodeCell cell) =>
        new(notebook, cellIndex, cell, Error);
}

/// <summary>The cell took too long.</summary>
internal sealed record TimeoutFailure(ErrorOutput Error, bool KernelKilled) : CellFailure
{
    public override bool KernelLives => !KernelKilled;

    public override CellFailedException ToException(string notebook, int cellIndex, CodeCell cell) =>
        new CellTimeoutException(notebook, cellIndex, cell, Error, KernelKilled);
}

/// <summary>The kernel ended.</summary>
internal sealed record DeathFailure(KernelDiedException Death) : CellFailure
{
    public override bool KernelLives => false;

    public override CellFailedException ToException(string notebook, int cellIndex, CodeCell cell) =>
        new CellKilledKernelException(notebook, cellIndex, cell, Death);
}
