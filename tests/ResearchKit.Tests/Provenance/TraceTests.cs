namespace ResearchKit.Tests.Provenance;

/// <summary>From a result to the rows, words and pages behind it, on the shipped study.</summary>
public class TraceTests
{
    private static readonly Study Study = StudyData.Study;

    [Fact]
    public void Every_claim_leads_to_the_line_of_its_row() =>
        Assert.All(Study.Claims.Trace(), row => Assert.StartsWith(row.Claim.Id + ",", LineOf(row), StringComparison.Ordinal));

    [Fact]
    public void A_claim_of_a_table_in_several_files_leads_to_its_own_file()
    {
        var folder = Directory.CreateTempSubdirectory("split").FullName;
        try
        {
            CopyWithSplitClaims(folder);
            var trace = Study.Open(folder).Claims.Trace();
            Assert.Equal([("claims.csv", 2), ("more.csv", 2), ("more.csv", 3)], trace.Take(3).Select(row => (row.File!, row.Line!.Value)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_claim_of_an_article_leads_to_its_words_verbatim()
    {
        var row = Assert.Single(Study.Claims["s002"].Trace());
        Assert.Equal(Study.Corpus.Sentence("seed#p1.s2").Text, row.Passage);
        Assert.Contains("1,500", row.Passage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_a_page_leads_to_the_page_and_to_the_second_one()
    {
        var trace = Study.Claims["c001"].Trace();
        Assert.Null(trace[0].Passage);
        Assert.Equal(["yna-2023-10-14-1", "kyiv-independent-white-house-north-korea"], trace.Sources.Select(source => source.Id));
        Assert.Contains($"href=\"{trace.Sources[0].Url}\"", Html(trace), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_rests_on_both_of_its_claims()
    {
        var pair = Study.Claims.Contradictions()[0];
        Assert.Equal([pair.First.Id, pair.Second.Id], pair.Trace().Select(row => row.Claim.Id));
    }

    [Fact]
    public void A_table_of_results_rests_on_each_claim_once()
    {
        var trace = Study.Claims.Contradictions().Trace();
        Assert.Equal(trace.Select(row => row.Claim.Id).Distinct(), trace.Select(row => row.Claim.Id));
        Assert.Equal(Study.Claims.Contradictions().SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Count(), trace.Count);
    }

    [Fact]
    public void A_matrix_rests_on_the_claims_that_it_was_made_of()
    {
        var claims = Study.Claims.About("troops-sent");
        Assert.Equal(claims.Select(claim => claim.Id).Order(), claims.StanceMatrix().Trace().Select(row => row.Claim.Id).Order());
    }

    [Fact]
    public void Figures_rest_on_the_claims_that_give_them() =>
        Assert.All(Study.Claims.Figures("killed").Trace(), row => Assert.Equal("killed", row.Claim.Figure!.Unit));

    [Fact]
    public void Whom_an_actor_cites_is_told()
    {
        var chained = Study.Claims.First(claim => claim.Evidence.Chain.Count > 0);
        Assert.Equal(chained.Evidence.Chain[0].Name, chained.Trace()[0].Cites!.Split(" who cites ")[0]);
    }

    [Fact]
    public void A_claim_that_stands_in_no_study_has_no_row_and_keeps_its_sources()
    {
        var claim = Study.Claims["c001"];
        var free = claim with { Proposition = new() { Id = "p", Label = "l", Text = "t", Topic = "x" } };
        var row = Assert.Single(free.Trace());
        Assert.Null(row.Row);
        Assert.Equal(claim.Evidence.Source, row.Claim.Evidence.Source);
    }

    [Fact]
    public void Nothing_rests_on_nothing() => Assert.Contains("0 claims", Study.Claims.Where(_ => false).Trace().ToString(), StringComparison.Ordinal);

    [Fact]
    public void An_event_leads_to_the_line_of_its_row_and_to_its_page_or_words()
    {
        Assert.All(Study.Events.Trace(), row => Assert.StartsWith(row.Event.Id + ",", Line(row.File!, row.Line!.Value), StringComparison.Ordinal));
        var said = Study.Events.First(e => e.Passage is not null);
        Assert.Equal(Study.Corpus.Find(said.Passage!), Assert.Single(said.Trace()).Passage);
        var read = Study.Events.First(e => e is { Passage: null, Source: not null });
        Assert.Contains($"href=\"{read.Source!.Url}\"", Html(read.Trace()), StringComparison.Ordinal);
        Assert.Null(Assert.Single((read with { Id = "free" }).Trace()).Row);
    }

    public static TheoryData<string, StudyChart> ChartsOfClaims() => new()
    {
        { "matrix", Study.Claims.About("deployment").StanceMatrix().Chart() },
        { "matrix by date", Study.Claims.About("troops-sent").StanceMatrix().ByDate("troops-sent").Chart() },
        { "groups", Study.Claims.Positions("2024-11-30").ByCountry().Chart() },
        { "figures", Study.Claims.Figures("killed").Chart() },
        { "contradictions", Study.Claims.Contradictions().Chart() },
        { "attribution", Study.Claims.About("casualties").Attribution().Chart() },
        { "tracks", Study.Claims.PositionTracks("troops-sent") },
        { "lags", Study.Events.ReportLags(Study.Claims).Chart() },
    };

    [Theory, MemberData(nameof(ChartsOfClaims), DisableDiscoveryEnumeration = true)]
    public void Every_mark_of_a_chart_of_claims_leads_to_rows_and_pages(string name, StudyChart chart)
    {
        var trail = chart.Trace();
        Assert.True(trail.Count > 0, name);
        Assert.All(trail, row => Assert.StartsWith(row.Id + ",", Line(row.Claim?.File ?? row.Event!.File!, row.Claim?.Line ?? row.Event!.Line!.Value), StringComparison.Ordinal));
        Assert.All(trail, row => Assert.True(row.Source is not null || row.Passage is not null, $"{name}: {row}"));
        Assert.NotEmpty(trail.Sources);
        Assert.Equal(trail.Count, chart.Restyle(figure => figure).Trace().Count);
        Assert.Contains("href=\"http", Html(trail), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_of_a_timeline_or_a_map_leads_to_the_events_that_are_drawn()
    {
        var drawn = Study.Events.Between("2024-10", "2025-04");
        Assert.Equal(drawn.Select(e => e.Id).Order(), drawn.Timeline().Trace().Select(row => row.Id).Order());
        var places = drawn.Where(e => e.Place is not null).Select(e => (e.Place!.Name, e.Id)).Order();
        Assert.Equal(places, drawn.Map().Trace().Select(row => (row.Mark, row.Id)).Order());
    }

    [Fact]
    public void A_mark_of_a_matrix_names_its_cell_and_has_just_its_claims()
    {
        var matrix = Study.Claims.About("deployment").StanceMatrix();
        var (cell, trail) = (matrix.Cells[0], matrix.Chart().Trace());
        Assert.Equal(cell.Positions.SelectMany(position => position.Claims).Select(claim => claim.Id).Order(),
            trail.Where(row => row.Mark.EndsWith($"· {cell.Proposition.Label}", StringComparison.Ordinal) && row.Claim!.Claim.Actor == cell.Actor).Select(row => row.Id).Order());
        Assert.Equal(matrix.Trace().Count, trail.Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public void A_chart_of_measures_rests_on_no_claim() => Assert.Empty(Study.Codings.Agreement().Chart().Trace());

    public static TheoryData<string, object> TablesOfClaims() => new()
    {
        { "claims", Study.Claims }, { "contradictions", Study.Claims.Contradictions() }, { "changes", Study.Claims.Changes() },
        { "figures", Study.Claims.Figures("killed") }, { "spread", Study.Claims.Figures("killed").SpreadOn("2025-01") }, { "growth", Study.Claims.Figures("killed").Growth() },
        { "responses", Study.Claims.Responses("troops-sent") }, { "corroboration", Study.Claims.Corroboration("troops-sent") }, { "origins", Study.Claims.Origins("troops-sent") },
        { "attribution", Study.Claims.Attribution() }, { "position", Study.Claims.PositionOf("kremlin", "troops-sent", "2024-11") }, { "lags", Study.Events.ReportLags(Study.Claims) },
        { "events", Study.Events }, { "claim", Study.Claims["c001"] }, { "event", Study.Events[0] }, { "trail", Study.Claims.Trace() },
    };

    [Theory, MemberData(nameof(TablesOfClaims), DisableDiscoveryEnumeration = true)]
    public void The_HTML_of_what_rests_on_claims_leads_to_the_pages(string name, object shown) =>
        Assert.True(Html((IShown)shown).Contains("href=\"http", StringComparison.Ordinal), $"{name} shows no link to a page");

    private static void CopyWithSplitClaims(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Study.Root, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Study.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var lines = File.ReadAllLines(Path.Combine(folder, "claims.csv"));
        File.WriteAllLines(Path.Combine(folder, "claims.csv"), lines.Take(2));
        File.WriteAllLines(Path.Combine(folder, "more.csv"), lines.Skip(2).Prepend(lines[0]));
        var descriptor = Path.Combine(folder, DataPackage.FileName);
        File.WriteAllText(descriptor, File.ReadAllText(descriptor).Replace("\"path\": \"claims.csv\"", "\"path\": [\"claims.csv\", \"more.csv\"]", StringComparison.Ordinal));
    }

    private static string Line(string file, int line) => File.ReadLines(Path.Combine(Study.Root, file)).ElementAt(line - 1);

    private static string LineOf(TracedClaim row) =>
        File.ReadLines(Path.Combine(Study.Root, row.File!)).ElementAt(row.Line!.Value - 1);

    private static string Html(IShown value) => HtmlView.Of(value.View());
}
