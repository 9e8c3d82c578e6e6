namespace ResearchKit.Jupyter;

/// <summary>How the kernels of a spec are interrupted.</summary>
public enum InterruptMode
{
    /// <summary>By SIGINT, which is what a spec that says nothing means.</summary>
    Signal,

    /// <summary>By an interrupt request on the control channel.</summary>
    Message,
}
