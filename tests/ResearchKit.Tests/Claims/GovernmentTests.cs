namespace ResearchKit.Tests.Claims;

/// <summary>Who speaks for a government, and who does not.</summary>
public class GovernmentTests
{
    [Theory]
    [InlineData("state", null, true)]
    [InlineData("government", null, true)]
    [InlineData("office", null, true)]
    [InlineData("ministry", null, true)]
    [InlineData("agency", null, true)]
    [InlineData("armed_force", null, true)]
    [InlineData("person", "PRKGOV", true)]
    [InlineData("organisation", "PRKLEG", true)]
    [InlineData("organisation", "PRK", true)]
    [InlineData("person", null, false)]
    [InlineData("organisation", null, false)]
    [InlineData("company", null, false)]
    [InlineData("company", "PRKBUS", false)]
    [InlineData("company", "RUSGOV", false)]
    [InlineData("media", "PRKGOV", false)]
    [InlineData("group", "PRKSPY", false)]
    public void A_kind_or_a_code_of_an_office_of_a_state_speaks_for_its_government_and_nothing_else(string kind, string? cameo, bool speaks) =>
        Assert.Equal(speaks ? "PRK" : null, Government.Of(Actor(kind) with { Cameo = cameo }));

    [Theory]
    [InlineData("company", ContradictionKind.BetweenActors, 2)]
    [InlineData("ministry", ContradictionKind.WithinGovernment, 1)]
    public void Two_companies_of_a_country_are_two_voices_and_two_ministries_one(string kind, ContradictionKind contradiction, int governments)
    {
        Claim[] contrary = [Claim("a", kind, Stance.Asserts), Claim("b", kind, Stance.Denies)];
        Assert.Equal(contradiction, Assert.Single(contrary.Contradictions()).Kind);
        Claim[] agreeing = [Claim("a", kind, Stance.Asserts), Claim("b", kind, Stance.Asserts)];
        Assert.Equal(governments, Assert.Single(agreeing.Corroboration("p")).Governments);
    }

    private static Claim Claim(string actor, string kind, Stance stance)
    {
        var claim = SmallClaim.Of($"c-{actor}", "2024-10-18", actor, stance);
        return claim with { Actor = Actor(kind) with { Id = actor } };
    }

    private static Actor Actor(string kind) => new() { Id = "a", Name = "a", Kind = kind, Country = "PRK" };
}
