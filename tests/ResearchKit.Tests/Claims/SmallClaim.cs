namespace ResearchKit.Tests.Claims;

/// <summary>Claims made by hand.</summary>
internal static class SmallClaim
{
    public static Claim Of(string id, string date, string actor, Stance stance, Figure? figure = null) => new()
    {
        Id = id,
        Date = EdtfDate.Parse(date),
        Actor = new Actor { Id = actor, Name = actor, Kind = "person" },
        Proposition = new Proposition { Id = "p", Label = "p", Text = "It is so.", Topic = "t" },
        Stance = stance,
        Figure = figure,
        Summary = "said",
        Evidence = StudyData.Study.Claims[0].Evidence,
    };
}
