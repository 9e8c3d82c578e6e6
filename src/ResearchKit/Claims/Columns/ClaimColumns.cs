namespace ResearchKit;

/// <summary>Claims as columns of numbers, repeats left out: what a question to very many claims is answered from.</summary>
/// <remarks>
/// Days are counted from 1970-01-01. An open or unknown start is <see cref="int.MinValue"/>, such an end
/// <see cref="int.MaxValue"/>; days more than five million years off fall on the last that there is room for.
/// </remarks>
internal sealed class ClaimColumns
{
    private ClaimTracks? _tracks;

    private ClaimColumns(IReadOnlyList<Claim> claims)
    {
        Claims = claims;
        (Actor, Proposition) = (new int[claims.Count], new int[claims.Count]);
        (First, Last) = (new int[claims.Count], new int[claims.Count]);
        Stance = new byte[claims.Count];
        var (actors, propositions) = (new Numbering<Actor>(a => a.Id), new Numbering<Proposition>(p => p.Id));
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            Actor[i] = actors.Of(claim.Actor);
            Proposition[i] = propositions.Of(claim.Proposition);
            First[i] = Day(claim.Date.FirstDay);
            Last[i] = Day(claim.Date.LastDay);
            Stance[i] = (byte)claim.Stance;
        }

        (Actors, Propositions) = (actors.Items, propositions.Items);
    }

    /// <summary>The claims.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Who claims, by number.</summary>
    public int[] Actor { get; }

    /// <summary>What is claimed, by number.</summary>
    public int[] Proposition { get; }

    /// <summary>The first day on which it can have been said.</summary>
    public int[] First { get; }

    /// <summary>The last day on which it can have been said.</summary>
    public int[] Last { get; }

    /// <summary>The stance.</summary>
    public byte[] Stance { get; }

    /// <summary>The actors, in the order in which they first speak in the table.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>The propositions, in the order in which they first come up in the table.</summary>
    public IReadOnlyList<Proposition> Propositions { get; }

    /// <summary>The claims of each actor on each proposition, in order of their last days.</summary>
    public ClaimTracks Tracks => _tracks ??= new(this);

    /// <summary>The columns of claims.</summary>
    public static ClaimColumns Of(IReadOnlyList<Claim> claims) => new(Repeats.LeftOut(claims));

    /// <summary>A day's number as an int.</summary>
    public static int Day(long day) => (int)Math.Clamp(day, int.MinValue, int.MaxValue);
}
