namespace ResearchKit;

public sealed partial class ClaimTable
{
    /// <summary>The claims, each changed in the same way, as a table of the same study.</summary>
    internal ClaimTable Recoded(Func<Claim, Claim> change) => new([.. Enumerable.Select(this, change)], _given ?? Study);
}
