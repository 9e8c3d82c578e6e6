namespace ResearchKit.Notebooks.Tests.Comparing;

public class HtmlComparisonTests
{
    private const string Table =
        "<table><thead><tr><th>actor</th><th>killed</th></tr></thead><tbody>"
        + "<tr><td>NIS</td><td>100</td></tr><tr><td>KCNA</td><td>9</td></tr></tbody></table>";

    [Fact]
    public void A_cell_of_a_table_is_named_by_its_row_and_column() =>
        Assert.Equal(["row 2 “KCNA”, column “killed”: 9 → 10 (+1 (+11.11%))"], Html(Table, Table.Replace(">9<", ">10<", StringComparison.Ordinal)));

    [Fact]
    public void A_header_that_changed_is_no_row() =>
        Assert.Equal(["header “actor”, column “wounded”: killed → wounded"], Html(Table, Table.Replace("killed", "wounded", StringComparison.Ordinal)));

    [Fact]
    public void A_row_that_is_new_does_not_make_the_rows_below_it_differ() => Assert.Equal(
        ["row 2 is new, 3 rows before, 4 now: ∅ → GUR | 4"],
        Html(Table, Table.Replace("<tr><td>KCNA", "<tr><td>GUR</td><td>4</td></tr><tr><td>KCNA", StringComparison.Ordinal)));

    [Fact]
    public void A_row_that_is_missing_is_told_with_its_cells() => Assert.Equal(
        ["a row is missing, 3 rows before, 2 now: NIS | 100 → ∅"],
        Html(Table, Table.Replace("<tr><td>NIS</td><td>100</td></tr>", "", StringComparison.Ordinal)));

    [Fact]
    public void A_column_that_is_new_is_told_once_a_row() => Assert.Equal(
        ["header “actor”, 2 cells before, 3 now: actor | killed → actor | killed | day", "row 1 “NIS”, 2 cells before, 3 now: NIS | 100 → NIS | 100 | 1", "row 2 “KCNA”, 2 cells before, 3 now: KCNA | 9 → KCNA | 9 | 1"],
        Html(Table, Table.Replace("</th></tr>", "</th><th>day</th></tr>", StringComparison.Ordinal).Replace("</td></tr>", "</td><td>1</td></tr>", StringComparison.Ordinal)));

    [Fact]
    public void White_space_between_elements_is_no_difference() =>
        Assert.Empty(Html(Table, Table.Replace("</tr>", "</tr>\n   ", StringComparison.Ordinal).Replace("<td>NIS", "<td> NIS ", StringComparison.Ordinal)));

    [Fact]
    public void Numbers_in_cells_may_differ_within_the_tolerance()
    {
        var was = Table.Replace(">9<", ">0.1<", StringComparison.Ordinal);
        var now = Table.Replace(">9<", ">0.10000000000000001<", StringComparison.Ordinal);
        Assert.Equal(1, Compared.Form("text/html", was, now).Tolerated);
    }

    [Fact]
    public void A_link_that_points_elsewhere_is_a_difference() =>
        Assert.Contains("column “killed”, markup", Assert.Single(Html(
            Table.Replace(">9<", "><a href='a'>9</a><", StringComparison.Ordinal), Table.Replace(">9<", "><a href='b'>9</a><", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Outside_tables_elements_texts_and_attributes_are_compared()
    {
        Assert.Equal(["div/p[2], text: two → zwei"], Html("<div><p>one</p><p>two</p></div>", "<div><p>one</p><p>zwei</p></div>"));
        Assert.Equal(["p, class: a → b"], Html("<p class='a'>x</p>", "<p class='b'>x</p>"));
        Assert.Equal(["p, title: ∅ → t"], Html("<p>x</p>", "<p title='t'>x</p>"));
        Assert.Equal([": x → x y"], Html("<b>x</b>", "<b>x</b> <i>y</i>"));
    }

    [Fact]
    public void A_style_sheet_is_no_result() => Assert.Empty(Html(
        "<div><pre>420</pre></div>", "<div><pre>420</pre></div><style>.dni-plaintext pre { color: red }</style>"));

    [Fact]
    public void A_table_beside_others_is_named_by_its_number() =>
        Assert.StartsWith("table[2], row 2", Assert.Single(Html(Table + Table, Table + Table.Replace(">9<", ">8<", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Hostile_html_is_text_and_ends()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 400));
        Assert.NotEmpty(Html(deep + "a", deep + "b"));
        Assert.NotEmpty(Html("<script>alert(1)</script>", "<script>alert(2)</script>"));
        Assert.NotEmpty(Html("<table><tr><td>", "<<<>&#xFFFFFF;"));
    }

    private static string[] Html(string was, string now) => Compared.Form("text/html", was, now).Lines();
}
