namespace ResearchKit.Notebooks;

/// <summary>What verifying says of a cell, and of a notebook.</summary>
public enum Verdict
{
    /// <summary>The rerun gave what is committed.</summary>
    Same,

    /// <summary>The rerun gave something else.</summary>
    Changed,

    /// <summary>The cell failed in the rerun, took too long, or ended its kernel.</summary>
    Failed,

    /// <summary>There was no rerun: an earlier cell failed, the notebook cannot be run, or it was stopped.</summary>
    NotRun,
}
