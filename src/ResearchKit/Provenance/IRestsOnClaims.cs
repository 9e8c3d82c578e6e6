namespace ResearchKit;

/// <summary>A result that rests on claims: <see cref="Tracing.Trace(IRestsOnClaims)"/> leads from it to the rows, the passages and the sources behind it.</summary>
public interface IRestsOnClaims
{
    /// <summary>The claims, in the order in which the result uses them.</summary>
    IEnumerable<Claim> RestsOn { get; }
}
