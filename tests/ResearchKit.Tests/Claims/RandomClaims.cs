using CsCheck;

namespace ResearchKit.Tests.Claims;

/// <summary>Claims of few actors on few propositions within a few weeks, some of them dated to several days or with an open end.</summary>
internal static class RandomClaims
{
    private static readonly Gen<string> Date =
        from first in Gen.Int[1, 28]
        from kind in Gen.Int[0, 9]
        from length in Gen.Int[0, 12]
        select kind switch
        {
            < 6 => Day(first),
            < 8 => $"{Day(first)}/{Day(Math.Min(28, first + length))}",
            8 => $"../{Day(first)}",
            _ => $"{Day(first)}/..",
        };

    /// <summary>Up to forty claims; ids are in order.</summary>
    public static Gen<Claim[]> Any { get; } = Of(Date);

    /// <summary>The same, each dated to one day.</summary>
    public static Gen<Claim[]> OnOneDayEach { get; } = Of(Gen.Int[1, 28].Select(Day));

    /// <summary>A day of the month in which all of them fall.</summary>
    public static string Day(int day) => FormattableString.Invariant($"2024-02-{day:D2}");

    private static Gen<Claim[]> Of(Gen<string> date) =>
        (from when in date
         from actor in Gen.Int[0, 3]
         from proposition in Gen.Int[0, 2]
         from stance in Gen.Enum<Stance>()
         select (when, actor, proposition, stance)).Array[0, 40]
        .Select(rows => rows.Select((r, i) => Claim(i, r.when, r.actor, r.proposition, r.stance)).ToArray());

    private static Claim Claim(int id, string date, int actor, int proposition, Stance stance)
    {
        var claim = SmallClaim.Of(FormattableString.Invariant($"c{id:D3}"), date, "abcd"[actor].ToString(), stance);
        return claim with
        {
            Actor = claim.Actor with { Kind = actor == 3 ? "media" : "office", Country = actor < 2 ? "PRK" : "KOR" },
            Proposition = claim.Proposition with { Id = FormattableString.Invariant($"p{proposition}") },
        };
    }
}
