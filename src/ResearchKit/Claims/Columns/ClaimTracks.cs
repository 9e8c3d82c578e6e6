namespace ResearchKit;

/// <summary>The claims of each actor on each proposition, one track after another; in a track in order of last days, then of first.</summary>
internal sealed class ClaimTracks
{
    /// <summary>Puts the claims in order.</summary>
    public ClaimTracks(ClaimColumns columns)
    {
        Columns = columns;
        Order = new int[columns.Claims.Count];
        for (var i = 0; i < Order.Length; i++)
        {
            Order[i] = i;
        }

        Array.Sort(Order, Compare);
        Starts = FindStarts();
    }

    /// <summary>The claims.</summary>
    public ClaimColumns Columns { get; }

    /// <summary>The claims' rows, track after track.</summary>
    public int[] Order { get; }

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

    private int Compare(int a, int b)
    {
        var byActor = Columns.Actor[a].CompareTo(Columns.Actor[b]);
        var byProposition = byActor != 0 ? byActor : Columns.Proposition[a].CompareTo(Columns.Proposition[b]);
        var byLast = byProposition != 0 ? byProposition : Columns.Last[a].CompareTo(Columns.Last[b]);
        var byFirst = byLast != 0 ? byLast : Columns.First[a].CompareTo(Columns.First[b]);
        return byFirst != 0 ? byFirst : a.CompareTo(b);
    }

    private int[] FindStarts()
    {
        var starts = new List<int>();
        for (var at = 0; at < Order.Length; at++)
        {
            if (at == 0 || Columns.Actor[Order[at]] != Columns.Actor[Order[at - 1]] || Columns.Proposition[Order[at]] != Columns.Proposition[Order[at - 1]])
            {
                starts.Add(at);
            }
        }

        starts.Add(Order.Length);
        return [.. starts];
    }
}
