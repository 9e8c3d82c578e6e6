using Microsoft.Data.Analysis;

namespace ResearchKit.Tests.Tables.Frames;

public class FramesTests
{
    private static readonly ClaimTable Claims = StudyData.Study.Claims;

    [Fact]
    public void A_data_frame_has_a_row_a_claim_and_a_column_a_column()
    {
        var frame = Claims.ToDataFrame();
        Assert.Equal(Claims.Count, frame.Rows.Count);
        Assert.Equal(Claims.Columns.Select(column => column.Name), frame.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Figures_are_numbers_and_missing_where_none_was_given()
    {
        var best = Assert.IsType<DoubleDataFrameColumn>(Claims.ToDataFrame()["figure_best"]);
        Assert.Equal(Claims.Select(claim => claim.Figure?.Best), best);
    }

    [Fact]
    public void A_deedle_frame_leaves_out_what_is_missing()
    {
        var frame = Claims.ToFrame();
        Assert.Equal(Claims.Count, frame.RowCount);
        Assert.Equal(Claims.Count(claim => claim.Figure?.Best is not null), frame.GetColumn<double>("figure_best").ValueCount);
    }
}
