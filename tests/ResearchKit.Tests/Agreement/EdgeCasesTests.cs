using Microsoft.Data.Analysis;

namespace ResearchKit.Tests.Agreements;

/// <summary>Where a measure has no value, or a caller's data cannot be.</summary>
public class EdgeCasesTests
{
    [Fact]
    public void Where_nothing_varies_no_measure_corrected_for_chance_has_a_value_and_it_says_why()
    {
        var same = Agreement.Of<string>(["yes", "yes", "yes"], ["yes", "yes", "yes"]);
        Assert.All([same.Alpha(), same.Kappa(), same.FleissKappa()], result =>
        {
            Assert.Null(result.Value);
            Assert.Null(result.Interval);
            Assert.Contains("all 6 judgements are 'yes'", result.Undefined, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", result.ToString(), StringComparison.Ordinal);
        });
        Assert.Equal(1, same.Percentage().Value);
    }

    [Fact]
    public void Without_a_unit_that_two_judged_nothing_has_a_value()
    {
        var apart = Agreement.Of<string?>(["yes", null], [null, "no"]);
        Assert.All([apart.Alpha(), apart.Kappa(), apart.FleissKappa(), apart.Percentage()], result => Assert.Equal("no unit was judged by two coders", result.Undefined));
        Assert.Equal((1, 1, 0), (apart.Confusion().OnlyFirst, apart.Confusion().OnlySecond, apart.Confusion().Total));
    }

    [Fact]
    public void One_coder_alone_agrees_with_nobody()
    {
        var one = Agreement.Of<string>(["yes", "no"]);
        Assert.All([one.Alpha(), one.Kappa(), one.FleissKappa(), one.Percentage()], result => Assert.Equal("there is one coder only", result.Undefined));
        Assert.Throws<InvalidOperationException>(() => one.Confusion());
    }

    [Fact]
    public void No_coder_at_all_is_said() => Assert.Equal("there is no coder", Agreement.Of<string>().Alpha().Undefined);

    [Fact]
    public void Whole_disagreement_is_below_zero()
    {
        var apart = Agreement.Of<string>(["a", "b", "a", "b"], ["b", "a", "b", "a"]);
        Assert.Equal(-1, apart.Kappa().Value!.Value, 12);
        Assert.Equal(-0.75, apart.Alpha().Value!.Value, 12);
        Assert.Equal(0, apart.Percentage().Value);
    }

    [Fact]
    public void Whole_agreement_has_a_value_but_an_interval_of_the_percentage_alone()
    {
        var same = Agreement.Of<string>(["a", "b", "a", "b"], ["a", "b", "a", "b"]);
        Assert.All([same.Alpha(), same.Kappa(), same.FleissKappa()], result =>
        {
            Assert.Equal(1, result.Value!.Value, 12);
            Assert.Null(result.Interval);
            Assert.Contains("No disagreement was observed", result.Note, StringComparison.Ordinal);
        });
        Assert.Equal(0.510, same.Percentage().Interval!.Low, 3);
    }

    [Fact]
    public void No_interval_of_kappa_reaches_above_1()
    {
        var near = Agreement.OfCrossTable(new[,] { { 30, 1 }, { 0, 2 } }).Kappa();
        Assert.Equal(1, near.Interval!.High);
        Assert.Contains("cut off at 1", near.Interval.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_an_order_are_neither_ranked_nor_weighted_until_one_is_given()
    {
        var words = Agreement.Of<string>(["low", "high", "mid"], ["mid", "high", "mid"]);
        Assert.Contains("Ordered", Assert.Throws<InvalidOperationException>(() => words.Alpha(Scale.Ordinal)).Message, StringComparison.Ordinal);
        Assert.Contains("Ordered", Assert.Throws<InvalidOperationException>(() => words.Kappa(KappaWeights.Linear)).Message, StringComparison.Ordinal);
        Assert.Contains("mid", Assert.Throws<ArgumentException>(() => words.Ordered("low", "high")).Message, StringComparison.Ordinal);
        Assert.NotNull(words.Ordered("low", "mid", "high").Alpha(Scale.Ordinal).Value);
    }

    [Fact]
    public void A_word_among_numbers_is_named_with_its_unit()
    {
        var mixed = Agreement.Of<string>(["1", "2"], ["1", "many"]);
        Assert.Contains("'many' (unit 2)", Assert.Throws<InvalidOperationException>(() => mixed.Alpha(Scale.Interval)).Message, StringComparison.Ordinal);
        Assert.Contains("'-1'", Assert.Throws<InvalidOperationException>(() => Agreement.Of<int>([-1, 2], [1, 2]).Alpha(Scale.Ratio)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_coders_have_no_cohens_kappa_but_each_pair_has()
    {
        var three = Agreement.Of<string>(["a", "b"], ["a", "b"], ["b", "b"]);
        Assert.Contains("Pair", Assert.Throws<InvalidOperationException>(() => three.Kappa()).Message, StringComparison.Ordinal);
        Assert.Equal(0, three.Pair("coder 1", "coder 3").Kappa().Value!.Value, 12);
        Assert.Contains("coder 3", Assert.Throws<ArgumentException>(() => three.Pair("coder 1", "coder 9")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fleiss_kappa_refuses_missing_values_and_names_the_units()
    {
        var uneven = Agreement.Of<string?>(["a", "b", "a"], ["a", "b", "b"], ["a", null, "a"]);
        Assert.Contains("1 has 3, 2 has 2", uneven.FleissKappa().Undefined, StringComparison.Ordinal);
        Assert.NotNull(uneven.Alpha().Value);
    }

    [Fact]
    public void Lists_of_different_lengths_are_refused() =>
        Assert.Contains("3, 2", Assert.Throws<ArgumentException>(() => Agreement.Of<int>([1, 2, 3], [1, 2])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_frame_of_rows_and_a_frame_of_columns_give_the_same()
    {
        var rows = new DataFrame(
            new StringDataFrameColumn("unit", ["u1", "u1", "u2", "u2"]), new StringDataFrameColumn("who", ["x", "y", "x", "y"]), new StringDataFrameColumn("found", ["a", "a", "b", "a"]));
        var columns = new DataFrame(new StringDataFrameColumn("x", ["a", "b"]), new StringDataFrameColumn("y", ["a", "a"]));
        Assert.Equal(Agreement.OfColumns(columns, "x", "y").Alpha().Value, Agreement.OfRows(rows, "unit", "who", "found").Alpha().Value);
        rows["who"][3] = "x";
        Assert.Contains("'u2'", Assert.Throws<ArgumentException>(() => Agreement.OfRows(rows, "unit", "who", "found")).Message, StringComparison.Ordinal);
        Assert.Contains("'found'", Assert.Throws<ArgumentException>(() => Agreement.OfRows(rows, "unit", "who", "fuond")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_no_table_of_two_coders_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Agreement.OfCrossTable(new[,] { { 1, 2, 3 } }));
        Assert.Throws<ArgumentException>(() => Agreement.OfCounts(new[,] { { 1, -2 } }));
        Assert.Throws<ArgumentException>(() => Agreement.OfCounts(new[,] { { 1, 2 } }, "only one"));
    }
}
