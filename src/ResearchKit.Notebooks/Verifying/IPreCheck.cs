namespace ResearchKit.Notebooks;

/// <summary>Looks at a notebook, or at what it stands on, without running it.</summary>
public interface IPreCheck
{
    /// <summary>What is looked at, in a word or two.</summary>
    string Name { get; }

    /// <summary>Gives what is found. Called from several threads for different notebooks, before any kernel starts.</summary>
    Task<IReadOnlyList<Finding>> CheckAsync(VerifySubject subject, CancellationToken cancellationToken);
}
