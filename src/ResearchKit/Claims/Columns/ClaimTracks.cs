namespace ResearchKit;

/// <summary>The claims of each actor on each proposition, one track after another; in a track in order of last days, then of first.</summary>
internal sealed class ClaimTracks
{
    /// <summary>Puts the claims in order.</summary>
    public ClaimTracks(ClaimColumns columns)
    {
        Columns = columns;
        var byDay = StableSort.ByDay(StableSort.ByDay(StableSort.Rows(columns.Claims.Count), columns.First), columns.Last);
        Order = StableSort.By(StableSort.By(byDay, columns.Proposition, columns.Propositions.Count), columns.Actor, columns.Actors.Count);
        (First, Last, Stances) = (new int[Order.Length], new int[Order.Length], new byte[Order.Length]);
        var starts = new List<int>();
        var (actor, proposition) = (-1, -1);
        for (var at = 0; at < Order.Length; at++)
        {
            var row = Order[at];
            (First[at], Last[at], Stances[at]) = (columns.First[row], columns.Last[row], (byte)(1 << columns.Stance[row]));
            if (columns.Actor[row] != actor || columns.Proposition[row] != proposition)
            {
                starts.Add(at);
                (actor, proposition) = (columns.Actor[row], columns.Proposition[row]);
            }
        }

        starts.Add(Order.Length);
        Starts = [.. starts];
    }

    /// <summary>The claims.</summary>
    public ClaimColumns Columns { get; }

    /// <summary>The claims' rows, track after track.</summary>
    public int[] Order { get; }

    /// <summary>The first day of the claim at each place of <see cref="Order"/>.</summary>
    public int[] First { get; }

    /// <summary>The last day of the claim at each place of <see cref="Order"/>.</summary>
    public int[] Last { get; }

    /// <summary>The stance of the claim at each place of <see cref="Order"/>, as a bit.</summary>
    public byte[] Stances { get; }

    /// <summary>Where in <see cref="Order"/> each track begins, and, last, where all end.</summary>
    public int[] Starts { get; }

    /// <summary>The number of tracks.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>Who speaks in a track.</summary>
    public Actor ActorOf(int track) => Columns.Actors[Columns.Actor[Order[Starts[track]]]];

    /// <summary>Of what a track is.</summary>
    public Proposition PropositionOf(int track) => Columns.Propositions[Columns.Proposition[Order[Starts[track]]]];

    /// <summary>The claims at some places of <see cref="Order"/>, in the order of the table.</summary>
    public IReadOnlyList<Claim> ClaimsAt(int from, int to)
    {
        var rows = Order[from..to];
        Array.Sort(rows);
        return [.. rows.Select(row => Columns.Claims[row])];
    }

    /// <summary>The position that the claims at some places make up; the last of them gives its date.</summary>
    public Position PositionAt(int from, int to)
    {
        var claims = ClaimsAt(from, to);
        return new(Columns.Claims[Order[to - 1]].Date, [.. claims.Select(c => c.Stance).Distinct().Order()], claims);
    }
}
