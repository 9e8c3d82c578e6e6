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

    [Fact]
    public void Every_table_comes_back_from_either_frame_as_it_was()
    {
        var study = StudyData.Study;
        Same(study.Claims, study.Claims.From(study.Claims.ToDataFrame()), study.Claims.From(study.Claims.ToFrame()));
        Same(study.Events, study.Events.From(study.Events.ToDataFrame()), study.Events.From(study.Events.ToFrame()));
        Same(study.Actors, study.Actors.From(study.Actors.ToDataFrame()), study.Actors.From(study.Actors.ToFrame()));
        Same(study.Places, study.Places.From(study.Places.ToDataFrame()), study.Places.From(study.Places.ToFrame()));
        Same(study.Propositions, study.Propositions.From(study.Propositions.ToDataFrame()), study.Propositions.From(study.Propositions.ToFrame()));
        Same(study.Sources, study.Sources.From(study.Sources.ToDataFrame()), study.Sources.From(study.Sources.ToFrame()));
    }

    [Fact]
    public void Rows_of_a_frame_refer_to_the_studys_own_actors()
    {
        var back = Claims.About("treaty").From(Claims.About("treaty").ToDataFrame());
        Assert.All(back, claim => Assert.Same(StudyData.Study.Actors[claim.Actor.Id], claim.Actor));
    }

    [Fact]
    public void A_value_that_does_not_fit_is_named_with_the_frames_row()
    {
        var frame = Claims.ToDataFrame();
        frame["stance"][4] = "shrugs";
        frame["actor_id"][9] = "nobody";
        var refused = Assert.Throws<InvalidFrameException>(() => Claims.From(frame));
        Assert.Equal([(5, "shrugs"), (10, "nobody")], refused.Errors.Select(fault => (fault.Line, fault.Value)));
    }

    private static void Same<T>(Table<T> table, params Table<T>[] others) =>
        Assert.All(others, other => Assert.Equal(
            table.Select(row => table.Columns.Select(column => column.Value(row))), other.Select(row => other.Columns.Select(column => column.Value(row)))));
}
