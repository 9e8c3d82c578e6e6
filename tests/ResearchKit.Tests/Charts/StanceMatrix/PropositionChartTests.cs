namespace ResearchKit.Tests.Charts.StanceMatrix;

/// <summary>Actors against propositions where not all fit.</summary>
public class PropositionChartTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    [Fact]
    public void An_actor_with_no_claim_among_those_drawn_has_no_row_and_is_counted()
    {
        var matrix = Claims.StanceMatrix();
        var grid = PropositionGrid.Of(matrix, new() { MaxColumns = 3 });
        Assert.Equal(Enumerable.Range(0, grid.Rows.Count), grid.Cells.Select(c => c.Row).Distinct());
        var silent = matrix.Actors.Count - grid.Rows.Count;
        Assert.True(silent > 1);
        Assert.Equal(
            [$"Left out: the {matrix.Propositions.Count - 3} propositions with fewest claims, and the {silent} actors with claims on them alone; a selection by topic or a greater Width shows them."],
            grid.Notes);
    }

    [Fact]
    public void One_that_is_left_out_is_spoken_of_as_one()
    {
        var matrix = Claims.About("troops-sent", "effective-force").By("nis", "kremlin").StanceMatrix();
        var grid = PropositionGrid.Of(matrix, new() { MaxColumns = 1 });
        Assert.StartsWith("Left out: the proposition with fewest claims", Assert.Single(grid.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_beyond_the_most_are_those_with_fewest_claims_among_the_columns_drawn()
    {
        var grid = PropositionGrid.Of(Claims.StanceMatrix(), new() { MaxColumns = 3, MaxRows = 2 });
        Assert.Equal(2, grid.Rows.Count);
        Assert.StartsWith($"2 actors on 3 propositions, in {grid.Cells.SelectMany(c => c.Claims).Count()} claims; silent in {6 - grid.Cells.Count} of 6 cells.", grid.Summary, StringComparison.Ordinal);
        Assert.Contains(grid.Notes, note => note.Contains("the option MaxRows shows more", StringComparison.Ordinal));
    }
}
