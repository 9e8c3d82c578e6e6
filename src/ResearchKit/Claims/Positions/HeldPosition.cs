using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How an actor stood to a proposition at the end of a day: the last stance that it had surely taken by then, or silence.</summary>
/// <remarks>
/// Silence is silence of the record: no statement is among these claims. To decline to answer is not silence; it is a stance with a
/// day of its own.
/// </remarks>
/// <param name="Actor">Who.</param>
/// <param name="Proposition">Of what.</param>
/// <param name="On">The day.</param>
/// <param name="Position">The last position that it had surely taken by then; null for silence.</param>
/// <param name="Perhaps">Claims that it may have made by then, but not surely: the day falls within the days that their dates can mean.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<HeldPosition>))]
public sealed record HeldPosition(Actor Actor, Proposition Proposition, EdtfDate On, Position? Position, IReadOnlyList<Claim> Perhaps) : IShown, IRestsOnClaims
{
    /// <summary>Whether nothing was surely said by then.</summary>
    public bool IsSilence => Position is null;

    /// <summary>The stances that it then held: none for silence, mostly one, several where it took them on one day or in an order that cannot be told.</summary>
    public IReadOnlyList<Stance> Stances => Position?.Stances ?? [];

    /// <summary>The one stance that it held; null for silence and where there are several.</summary>
    public Stance? Stance => Stances.Count == 1 ? Stances[0] : null;

    /// <summary>The claims that it rests on; none for silence.</summary>
    public IReadOnlyList<Claim> Claims => Position?.Claims ?? [];

    /// <summary>The stance as a table writes it: <c>denies</c>, <c>silence</c>, <c>asserts and denies in unknown order</c>.</summary>
    internal string InWords => Position?.ToString() ?? "silence";

    /// <summary>The position in one sentence.</summary>
    public override string ToString() =>
        $"{Actor.Name} on {On}: {InWords}{(Position is null ? "" : $" ({Words.List(Claims.Select(c => $"{c.Id} of {c.Date}"))})")}: {Proposition.Text}";

    View IShown.View() => PositionView.Of(this);

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Claims.Concat(Perhaps);
}
