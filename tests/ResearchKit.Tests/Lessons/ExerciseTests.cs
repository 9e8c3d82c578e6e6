namespace ResearchKit.Tests.Lessons;

public class ExerciseTests
{
    private static readonly Claim Claim = new()
    {
        Id = "s001",
        Date = EdtfDate.Parse("2024-10-18"),
        Actor = new Actor { Id = "nis", Name = "National Intelligence Service", Kind = "agency", Aliases = ["South Korea's spy agency"] },
        Proposition = new Proposition { Id = "p", Label = "p", Text = "Troops were sent.", Topic = "deployment" },
        Stance = Stance.Asserts,
        Figure = new Figure { Low = 1500, Best = 1500, High = 1500, Unit = "troops" },
        Summary = "",
        Evidence = new Evidence { Passage = "seed#p1.s2" },
    };

    private static readonly Exercise Exercise = Exercise.On(Claim);

    [Theory]
    [InlineData("nis")]
    [InlineData(" National intelligence service ")]
    [InlineData("south korea's spy agency")]
    [InlineData("The National Intelligence Service.")]
    [InlineData("South Korea\u2019s spy agency")]
    public void An_actor_may_be_named_in_any_way_that_texts_name_it(string answer) =>
        Assert.Equal(ExerciseOutcome.Right, Exercise.WhoSaysSo(answer).Outcome);

    [Fact]
    public void An_empty_answer_is_open_and_gives_a_hint() =>
        Assert.Contains("seed#p1.s2", Exercise.WhoSaysSo("").ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_answer_gives_the_hint_and_not_the_solution()
    {
        var result = Exercise.WhoSaysSo("Kremlin", hint: "Who revealed it?");
        Assert.Equal("✗ Not yet. Who revealed it?", result.ToString());
    }

    [Theory]
    [InlineData("seed#p1", ExerciseOutcome.Right)]
    [InlineData("seed#p1.s2", ExerciseOutcome.Right)]
    [InlineData("seed#p10", ExerciseOutcome.Wrong)]
    public void A_passage_is_right_by_its_paragraph(string answer, ExerciseOutcome outcome) =>
        Assert.Equal(outcome, Exercise.WhichPassage(answer).Outcome);

    [Theory]
    [InlineData("asserts", ExerciseOutcome.Right)]
    [InlineData("denies", ExerciseOutcome.Wrong)]
    public void A_stance_is_compared_with_the_coded_one(string answer, ExerciseOutcome outcome) =>
        Assert.Equal(outcome, Exercise.WhichStance(answer).Outcome);

    [Theory]
    [InlineData(1500.0, ExerciseOutcome.Right)]
    [InlineData(1500.5, ExerciseOutcome.Wrong)]
    [InlineData(null, ExerciseOutcome.Open)]
    public void A_figure_is_right_when_it_is_one_that_the_actor_gave(double? answer, ExerciseOutcome outcome) =>
        Assert.Equal(outcome, Exercise.WhichFigure(answer).Outcome);

    [Fact]
    public void A_claim_without_a_figure_has_no_right_number() =>
        Assert.Equal(ExerciseOutcome.Wrong, Exercise.On(Claim with { Figure = null }).WhichFigure(4).Outcome);
}
