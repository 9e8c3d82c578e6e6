namespace ResearchKit.Tests.Claims.Positions;

/// <summary>Positions read together by country or bloc.</summary>
public class GroupPositionsTests
{
    private static readonly ResearchKit.Positions Sent = StudyData.Study.Claims.About("troops-sent").Positions(on: "2024-10-31");

    [Fact]
    public void A_country_shows_which_of_its_offices_held_what()
    {
        var russia = Sent.ByCountry().Single(g => g.Group == "RUS");
        Assert.True(russia.Differ);
        Assert.Null(russia.Shared);
        Assert.Equal("russia_mfa", Assert.Single(russia.Holding(Stance.Denies)).Id);
        Assert.Equal("kremlin", Assert.Single(russia.Holding(Stance.Declines)).Id);
        Assert.Equal("russia_un", Assert.Single(russia.Silent).Id);
    }

    [Fact]
    public void A_country_whose_offices_agree_has_a_shared_stance() =>
        Assert.Equal(Stance.Asserts, Sent.ByCountry().Single(g => g.Group == "USA").Shared);

    [Fact]
    public void No_member_is_lost_and_what_has_no_country_is_counted()
    {
        var groups = Sent.ByCountry();
        Assert.Equal(Sent.Count(p => p.Actor.Country is not null), groups.Sum(g => g.Members.Count));
        Assert.Contains(FormattableString.Invariant($"{Sent.Count(p => p.Actor.Country is null)} positions are of actors in no group"), groups.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bloc_takes_countries_and_actors()
    {
        var west = Assert.Single(Sent.ByBloc(("the West", ["USA", "GBR", "nato"])));
        Assert.Equal(["nato", "uk_mod", "us_pentagon", "us_white_house"], west.Members.Select(m => m.Actor.Id).Order());
    }

    [Fact]
    public void A_member_that_is_neither_is_refused() =>
        Assert.Contains("'USA'", Assert.Throws<ArgumentException>(() => Sent.ByBloc(("the West", ["USS"]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Actors_without_a_country_are_named_where_countries_are_asked_for()
    {
        var none = Sent.Where(p => p.Actor.Id is "nato" or "un_secretariat").ByCountry();
        Assert.Empty(none);
        Assert.StartsWith("None of the actors here has a country: NATO and UN Secretariat.", none.WhyEmpty, StringComparison.Ordinal);
        Assert.Equal($"Nothing to draw: there is no group. {none.WhyEmpty}", none.Chart().Summary);
        Assert.Equal(".ByBloc(…) was given no bloc.", Sent.ByBloc().WhyEmpty);
    }
}
