namespace ResearchKit.Notebooks;

/// <summary>Holds a rerun against what the notebook says elsewhere than in its outputs, its prose for example.</summary>
public interface IResultCheck
{
    /// <summary>Gives what is found.</summary>
    /// <param name="subject">The notebook as it is committed.</param>
    /// <param name="executed">The same after the rerun, whole or as far as it had come.</param>
    IReadOnlyList<Finding> Check(VerifySubject subject, Notebook executed);
}
