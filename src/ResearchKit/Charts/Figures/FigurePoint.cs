using NodaTime;

namespace ResearchKit;

/// <summary>A figure that has a number and a day to stand at.</summary>
/// <param name="Claim">The claim that gives it.</param>
/// <param name="Day">The day on which it was given, or the first of several.</param>
/// <param name="Low">Its lowest number.</param>
/// <param name="High">Its highest number.</param>
internal sealed record FigurePoint(Claim Claim, LocalDate Day, double Low, double High)
{
    internal FigureQualifier Qualifier => Claim.Figure!.Qualifier;

    /// <summary>Where the mark stands: at the number the actor would stand by, else at the bound that it gave.</summary>
    internal double Value => Claim.Figure is { Best: { } best } ? best : Qualifier == FigureQualifier.UpTo ? High : Low;

    /// <summary>The first day that it is drawn over: where its period begins, else the day on which it was given.</summary>
    internal LocalDate FirstDrawn => Claim is { FigureBasis: FigureBasis.ForPeriod, EventDate.Earliest: { } from } && from < Day ? from : Day;

    /// <summary>Whether it is a range rather than a number.</summary>
    internal bool IsRange => High > Low;

    /// <summary>Whether it reaches beyond its number: 1 upwards, -1 downwards, 0 not at all.</summary>
    internal int Reach => Qualifier switch
    {
        FigureQualifier.AtLeast or FigureQualifier.MoreThan => 1,
        FigureQualifier.UpTo => -1,
        _ => 0,
    };

    /// <summary>The shape of its mark, which tells what the actor said of its exactness.</summary>
    internal Glyph Glyph => Qualifier switch
    {
        FigureQualifier.About => Glyph.Ring,
        FigureQualifier.Computed => Glyph.Diamond,
        _ => Glyph.Circle,
    };

    /// <summary>The number with a sign of how exact it is: <c>>1,000</c>, <c>11,000–12,000</c>.</summary>
    internal string Label => Sign + (Claim.Figure!.Best is null && IsRange ? $"{Words.Number(Low)}–{Words.Number(High)}" : Words.Number(Value));

    private string Sign => Qualifier switch
    {
        FigureQualifier.About => "~",
        FigureQualifier.AtLeast => "≥",
        FigureQualifier.MoreThan => ">",
        FigureQualifier.UpTo => "≤",
        FigureQualifier.Computed => "=",
        _ => "",
    };

    /// <summary>The figure of a claim; null where it has no number or its date no place in the calendar.</summary>
    internal static FigurePoint? Of(Claim claim)
    {
        var shape = DateShape.Of(claim.Date);
        var numbers = new[] { claim.Figure?.Low, claim.Figure?.Best, claim.Figure?.High }.OfType<double>().Where(double.IsFinite).ToList();
        return shape.HasPlace && numbers.Count > 0 ? new(claim, shape.Anchor, numbers.Min(), numbers.Max()) : null;
    }

    private string Counts => (Claim.FigureBasis, Claim.EventDate) switch
    {
        (FigureBasis.ForPeriod, { } when) => $"for {DateText.Of(when)} alone",
        (FigureBasis.Level, { } when) => $"at {DateText.Of(when)}",
        (FigureBasis.Level, null) => "at that time",
        (_, { } when) => $"in all, {DateText.Of(when)}",
        _ => "in all until then",
    };

    /// <summary>What it says when a reader points at it.</summary>
    internal IEnumerable<string> Hover()
    {
        yield return $"{Claim.Id}: {Claim.Actor.Name}, {DateText.Of(Claim.Date)}";
        yield return $"{Claim.Figure}, {Counts}";
        yield return $"{EnumWords<Stance>.Lower[Claim.Stance]}: {Claim.Proposition.Text}";
        yield return Claim.Summary;
    }
}
