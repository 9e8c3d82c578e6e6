using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>The first of several statements, as far as their dates tell.</summary>
/// <remarks>
/// Where days overlap, more than one may have been the first. The first was then made between the earliest of all first days and the
/// earliest of all last days.
/// </remarks>
/// <param name="Claims">The claims that may be the first; mostly one. In order of date.</param>
/// <param name="Days">The days from the first assertion by anyone; null where nobody asserts it.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<FirstStatement>))]
public sealed record FirstStatement(IReadOnlyList<Claim> Claims, DayRange? Days) : IShown, IRestsOnClaims
{
    /// <summary>The claim with the earliest date.</summary>
    public Claim Claim => Claims[0];

    /// <summary>The statement on one line: <c>denies, 2024-10-10 (c014)</c>.</summary>
    public override string ToString() =>
        Words.List(Claims.Select(c => $"{EnumWords<Stance>.Lower[c.Stance]}, {c.Date} ({c.Id})")) + (Claims.Count > 1 ? ", whichever came first" : "");

    /// <summary>The first day on which it can have been made.</summary>
    internal long FirstDay => Claims.Min(c => c.Date.FirstDay);

    /// <summary>The last day on which it can have been made.</summary>
    internal long LastDay => Claims.Min(c => c.Date.LastDay);

    /// <summary>The first of some claims, with the days from another first; null where there are none.</summary>
    internal static FirstStatement? Of(IEnumerable<Claim> claims, FirstStatement? since)
    {
        var all = claims.OrderBy(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var by = all.Min(c => c.Date.LastDay);
        var first = new FirstStatement(all.FindAll(c => c.Date.FirstDay <= by), null);
        return first with { Days = since is null ? null : Lag(since, first) };
    }

    /// <summary>The days from one first statement to another; none where both are one claim.</summary>
    private static DayRange Lag(FirstStatement from, FirstStatement to) => from.Claims.Count == 1 && to.Claims.Count == 1 && from.Claim == to.Claim
        ? DayRange.None
        : DayRange.Between(from.FirstDay, from.LastDay, to.FirstDay, to.LastDay);

    View IShown.View() => RestingView.Of(ToString(), this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims;
}
