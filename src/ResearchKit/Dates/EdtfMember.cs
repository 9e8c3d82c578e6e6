namespace ResearchKit;

/// <summary>A member of a set: one date, or a run of dates.</summary>
/// <param name="From">The first date; null where every earlier date belongs to it (<c>..1984</c>).</param>
/// <param name="To">The last date; null where every later date belongs to it (<c>1984..</c>).</param>
public sealed record EdtfMember(EdtfDate? From, EdtfDate? To)
{
    /// <summary>Whether it is one date and no run.</summary>
    public bool IsSingle => ReferenceEquals(From, To);

    /// <summary>The member as EDTF writes it.</summary>
    public override string ToString() => IsSingle ? $"{From}" : $"{From}..{To}";
}
