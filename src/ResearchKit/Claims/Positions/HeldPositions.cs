using System.Collections;

namespace ResearchKit;

/// <summary>Where every track stood on some days: worked out at once, made into rows when they are asked for.</summary>
internal sealed class HeldPositions : IReadOnlyList<HeldPosition>
{
    private readonly ClaimTracks _tracks;
    private readonly IReadOnlyList<EdtfDate> _days;
    private readonly (int From, int To)[] _standing;

    /// <summary>Works out the positions of each day, track after track.</summary>
    public HeldPositions(ClaimTracks tracks, IReadOnlyList<EdtfDate> days)
    {
        (_tracks, _days) = (tracks, days);
        _standing = GC.AllocateUninitializedArray<(int From, int To)>(checked(tracks.Count * days.Count));
        for (var i = 0; i < days.Count; i++)
        {
            var day = ClaimColumns.Day(days[i].LastDay);
            for (var track = 0; track < tracks.Count; track++)
            {
                _standing[(i * tracks.Count) + track] = Standing.By(tracks, track, day);
            }
        }
    }

    /// <inheritdoc/>
    public int Count => _standing.Length;

    /// <inheritdoc/>
    public HeldPosition this[int index]
    {
        get
        {
            var (from, to) = _standing[index];
            var (track, on) = (index % _tracks.Count, _days[index / _tracks.Count]);
            var day = ClaimColumns.Day(on.LastDay);
            var perhaps = _tracks.ClaimsAt(to, _tracks.Starts[track + 1]).Where(c => ClaimColumns.Day(c.Date.FirstDay) <= day);
            return new(_tracks.ActorOf(track), _tracks.PropositionOf(track), on, from == to ? null : _tracks.PositionAt(from, to), [.. perhaps]);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<HeldPosition> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
