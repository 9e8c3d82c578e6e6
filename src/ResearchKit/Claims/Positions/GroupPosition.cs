using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Where the actors of a country or bloc stood on a proposition, side by side. Its members are never merged into one.</summary>
/// <param name="Group">The country or bloc.</param>
/// <param name="Proposition">Of what.</param>
/// <param name="On">The day.</param>
/// <param name="Members">Where each member stood that speaks of it at any time.</param>
[TypeFormatterSource(typeof(ViewFormatterSource<GroupPosition>))]
public sealed record GroupPosition(string Group, Proposition Proposition, EdtfDate On, IReadOnlyList<HeldPosition> Members) : IShown, IRestsOnClaims
{
    /// <summary>The stances that any member held, each once.</summary>
    public IReadOnlyList<Stance> Stances { get; } = [.. Members.SelectMany(m => m.Stances).Distinct().Order()];

    /// <summary>Whether two members held different stances, or one held several.</summary>
    public bool Differ => Stances.Count > 1;

    /// <summary>Whether no member had surely said anything by then.</summary>
    public bool IsSilence => Stances.Count == 0;

    /// <summary>The stance of all members that had spoken; null where they differ, and for silence.</summary>
    public Stance? Shared => Stances.Count == 1 ? Stances[0] : null;

    /// <summary>The members that held a stance.</summary>
    public IReadOnlyList<Actor> Holding(Stance stance) => [.. Members.Where(m => m.Stances.Contains(stance)).Select(m => m.Actor)];

    /// <summary>The members that had not spoken by then, though they do at another time.</summary>
    public IReadOnlyList<Actor> Silent => [.. Members.Where(m => m.IsSilence).Select(m => m.Actor)];

    /// <summary>The stances with who held each: <c>denies: Kremlin; declines: Foreign Ministry</c>.</summary>
    internal string InWords => IsSilence ? "silence" : string.Join(
        "; ", Stances.Select(s => $"{EnumWords<Stance>.Lower[s]}: {string.Join(", ", Holding(s).Select(a => a.Name))}"));

    /// <summary>The position in one sentence.</summary>
    public override string ToString() => $"{Group} on {On}: {InWords}. {Proposition.Text}";

    View IShown.View() => new(
        new Paragraph($"{Group} on {On}{(Differ ? ", whose members differ" : "")}: “{Proposition.Text}”"),
        new Grid(null, [new("actor"), new("position"), new("claims")], [.. Members.Select(m => (IReadOnlyList<GridCell>)[m.Actor.Name, m.InWords, string.Join(", ", m.Claims.Select(c => c.Id))])]));

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Members.SelectMany(member => ((IRestsOnClaims)member).RestsOn);
}
