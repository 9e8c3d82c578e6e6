using System.Globalization;

namespace ResearchKit.Tests.Tables;

public sealed class SelectableTableTests
{
    private static ClaimTable Claims => StudyData.Study.Claims;

    [Fact]
    public void Ordered_and_cut_claims_are_claims_that_say_of_how_many()
    {
        var last = Claims.OrderByDescending(c => c.Date).Take(5);
        Assert.Equal(Enumerable.OrderByDescending(Claims, c => c.Date).Take(5), last);
        Assert.StartsWith("5 claims\n", last.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"5 of {Claims.Count} claims: .OrderByDescending(c => c.Date).Take(5).", last.ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(5, last.ToDataFrame().Rows.Count);
        Assert.Equal(5, last.Trace().Count);
        Assert.Equal(Claims["c014"], last.From(last.ToDataFrame()).OrderBy(c => c.Date).Take(0).Study.Claims["c014"]);
    }

    [Fact]
    public void Equal_values_keep_their_order_and_a_second_value_orders_them()
    {
        var byStance = Claims.OrderBy(c => c.Stance);
        Assert.Equal(Enumerable.OrderBy(Claims, c => c.Stance), byStance);
        Assert.Equal(
            Enumerable.OrderBy(Claims, c => c.Stance).ThenByDescending(c => c.Date).ThenBy(c => c.Id, StringComparer.Ordinal),
            byStance.ThenByDescending(c => c.Date).ThenBy(c => c.Id));
        Assert.Equal(byStance.ThenBy(c => c.Date), from c in Claims orderby c.Stance, c.Date select c);
    }

    [Fact]
    public void A_second_order_without_a_first_says_what_it_follows() => Assert.Contains(
        ".ThenBy(…) follows .OrderBy(…)", Assert.Throws<InvalidOperationException>(() => Claims.Take(3).ThenBy(c => c.Date)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("sv-SE")]
    public void Texts_have_one_order_in_every_language_also_within_tuples_and_unseen(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var expected = Enumerable.OrderBy(Claims, c => c.Actor.Name, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
            Assert.Equal(expected, Claims.OrderBy(c => c.Actor.Name).ThenBy(c => c.Id));
            Assert.Equal(expected, Claims.OrderBy(c => (c.Actor.Name, c.Id)));
            Assert.Equal(expected, Claims.OrderBy(c => ((string, string)?)(c.Actor.Name, c.Id)));
            Assert.Equal(expected, Claims.OrderBy(c => (object?)c.Actor.Name).ThenBy(c => (object)c.Id));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Rows_without_a_value_come_first_and_the_other_way_round_last()
    {
        Assert.Null(Claims.OrderBy(c => c.Figure?.Number)[0].Figure);
        Assert.Null(Claims.OrderByDescending(c => c.Actor.Country)[^1].Actor.Country);
        Assert.NotNull(Claims.OrderByDescending(c => c.Figure?.Number)[0].Figure);
    }

    [Fact]
    public void A_value_without_an_order_is_refused_with_those_that_have_one()
    {
        Refused("'c => c.Actor' gives values of type Actor, which have no order: order by one of its values: .Id, .Name", () => Claims.OrderBy(c => c.Actor));
        Refused("'c => (c.Date, c.Actor)' gives values of type Actor, which have no order: order by one of its values: .Id, .Name", () => Claims.OrderByDescending(c => (c.Date, c.Actor)));
        Refused("'c => c.Evidence.Chain' gives values of type IReadOnlyList, which have no order: order by one of its values: .Count.", () => Claims.OrderBy(c => c.Evidence.Chain));
        Refused(".ThenBy(c => (object)c.Actor) cannot tell which row comes first: ", () => Claims.OrderBy(c => c.Stance).ThenBy(c => (object)c.Actor));

        static void Refused(string message, Func<object> order) => Assert.StartsWith(message, Assert.Throws<ArgumentException>(order).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_are_taken_from_either_end()
    {
        var ids = Claims.Select(c => c.Id).ToList();
        Assert.Equal(ids[^5..], Claims.Take(^5..).Select(c => c.Id));
        Assert.Equal(ids[^5..], Claims.TakeLast(5).Select(c => c.Id));
        Assert.EndsWith(" claims: .Take(^5..).", Claims.Take(^5..).ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(ids[5..], Claims.Skip(5).Select(c => c.Id));
        Assert.Equal(ids, Claims.Take(100_000).Select(c => c.Id));
    }

    [Fact]
    public void Filters_after_a_cut_count_from_the_rows_before_it_and_an_empty_table_names_the_step_that_emptied_it()
    {
        var all = Claims.About("deployment").Count;
        Assert.EndsWith($" of {all} claims: .Take(50).With(Denies).", Claims.About("deployment").Take(50).With(Stance.Denies).ToString().TrimEnd(), StringComparison.Ordinal);
        Assert.Contains($".Take(0) leaves none of {all} rows that .About(\"deployment\") had left.", Claims.About("deployment").Take(0).OrderBy(c => c.Id).ToString(), StringComparison.Ordinal);
        Assert.Contains(".Skip(400) leaves none", Claims.Skip(400).StanceMatrix().Chart().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_stay_results_and_say_no_more_that_they_are_ranked()
    {
        var found = Claims.Contradictions();
        Assert.Contains("Ranked:", found.Take(3).ToString(), StringComparison.Ordinal);
        Assert.Contains($"3 of {found.Count} contradictions: .Take(3).", found.Take(3).ToString(), StringComparison.Ordinal);
        var widest = found.OrderByDescending(c => c.Days).Take(3);
        Assert.Equal(Enumerable.OrderByDescending(found, c => c.Days).Take(3), widest);
        Assert.DoesNotContain("Ranked:", widest.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("<svg", widest.Chart().Svg, StringComparison.Ordinal);
        Assert.Equal(widest, widest.BetweenActors().OrderByDescending(c => c.Days));
    }

    [Fact]
    public void Every_table_is_ordered_and_cut_into_its_own_kind()
    {
        var (study, claims) = (StudyData.Study, Claims);
        Assert.Equal("kremlin", claims.CountBy("actor_id").OrderBy(c => c.Values[0] != "kremlin").Take(1)[0].Values[0]);
        Assert.IsType<StudyChart>(claims.Figures("killed").OrderBy(c => c.Actor.Name).Take(4).Chart());
        Assert.IsType<StudyChart>(claims.Positions("2024-11-30").Take(9).ByCountry().Take(2).Chart());
        Assert.IsType<StudyChart>(study.Events.ReportLags(claims).OrderByDescending(lag => lag.Days?.AtMost).Take(5).Chart());
        Assert.IsType<StudyChart>(study.Events.OrderBy(e => e.Date).Take(5).Timeline());
        Assert.Equal(3, study.Corpus.OrderByDescending(a => a.Passages.Count).Take(3).Passages.Select(p => p.Id.Split('#')[0]).Distinct().Count());
        Assert.StartsWith("2 lines with 'troops'", study.Corpus.Concordance("troops").Take(2).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2 claims behind it", claims.Take(9).Trace().Take(2).ToString(), StringComparison.Ordinal);
        Assert.All(
            typeof(Study).Assembly.GetExportedTypes().Where(t => !t.IsAbstract && Base(t, typeof(Table<>))),
            table => Assert.True(Base(table, typeof(SelectableTable<,>)), table.Name));
    }

    [Fact]
    public void What_is_found_among_claims_does_not_hang_on_their_order()
    {
        var turned = Claims.OrderByDescending(c => c.Id);
        Assert.Equal(Sorted(Claims.Changes().Select(c => c.ToString())), Sorted(turned.Changes().Select(c => c.ToString())));
        Assert.Equal(Claims.Contradictions().Select(c => c.ToString()), turned.Contradictions().Select(c => c.ToString()));
        Assert.Equal(Sorted(Claims.Positions("2024-12-31").Select(Position)), Sorted(turned.Positions("2024-12-31").Select(Position)));
        Assert.Equal(Claims.StanceMatrix().Actors, turned.StanceMatrix().Actors);
        Assert.Equal(Claims.StanceMatrix().Propositions, turned.StanceMatrix().Propositions);

        static string Position(HeldPosition p) => $"{p.Actor.Id} {p.Proposition.Id} {p.InWords}";
        static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);
    }

    private static bool Base(Type type, Type generic)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.IsGenericType && t.GetGenericTypeDefinition() == generic)
            {
                return true;
            }
        }

        return false;
    }
}
