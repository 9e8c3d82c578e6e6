namespace ResearchKit;

/// <summary>Claims as columns of numbers, repeats left out: what a question to very many claims is answered from.</summary>
/// <remarks>
/// Days are counted from 1970-01-01. An open or unknown start is <see cref="int.MinValue"/>, such an end
/// <see cref="int.MaxValue"/>; days more than five million years off fall on the last that there is room for.
/// </remarks>
internal sealed class ClaimColumns
{
    /// <summary>How many claims are read at once: one property of all before the next, so that the processor waits for many of them together.</summary>
    private const int Block = 512;

    private ClaimTracks? _tracks;
    private bool _mayRepeat;

    private ClaimColumns(IReadOnlyList<Claim> claims)
    {
        Claims = claims;
        (Actor, Proposition) = (Numbers(), Numbers());
        (First, Last) = (Numbers(), Numbers());
        Stance = GC.AllocateUninitializedArray<byte>(claims.Count);
        (Actors, Propositions) = Read();
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
    public static ClaimColumns Of(IReadOnlyList<Claim> claims)
    {
        var columns = new ClaimColumns(claims);
        return columns._mayRepeat ? new(Repeats.LeftOut(claims)) : columns;
    }

    /// <summary>A day's number as an int.</summary>
    public static int Day(long day) => (int)Math.Clamp(day, int.MinValue, int.MaxValue);

    private int[] Numbers() => GC.AllocateUninitializedArray<int>(Claims.Count);

    private (IReadOnlyList<Actor> Actors, IReadOnlyList<Proposition> Propositions) Read()
    {
        var (actors, propositions) = (new Numbering<Actor>(a => a.Id), new Numbering<Proposition>(p => p.Id));
        var block = Math.Min(Block, Claims.Count);
        var (who, what, when) = (new Actor[block], new Proposition[block], new EdtfDate[block]);
        using var claims = Claims.GetEnumerator();
        for (var from = 0; from < Claims.Count; from += Block)
        {
            var length = Math.Min(Block, Claims.Count - from);
            for (var i = 0; i < length && claims.MoveNext(); i++)
            {
                var claim = claims.Current;
                (who[i], what[i], when[i], Stance[from + i]) = (claim.Actor, claim.Proposition, claim.Date, (byte)claim.Stance);
                _mayRepeat |= claim.SameAs is not null;
            }

            for (var i = 0; i < length; i++)
            {
                (First[from + i], Last[from + i]) = (Day(when[i].FirstDay), Day(when[i].LastDay));
            }

            actors.Of(who.AsSpan(0, length), Actor.AsSpan(from));
            propositions.Of(what.AsSpan(0, length), Proposition.AsSpan(from));
        }

        return (actors.Items, propositions.Items);
    }
}
