namespace ResearchKit.Scripting.Tests.Sql;

public sealed class SqlTests : SessionTest
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sql").FullName;

    private async Task UseFolderAsync()
    {
        await WriteAsync("NuGet.Config", "<configuration><packageSources><clear /></packageSources></configuration>");
        await RestartAsync(NotebookPackages.Options with { WorkingDirectory = _folder });
    }

    private async Task WriteAsync(string name, string text) =>
        await File.WriteAllTextAsync(Path.Combine(_folder, name), text, TestContext.Current.CancellationToken);

    private async Task<string> AskAsync(string cell)
    {
        Output.Displays.Clear();
        await RunAsync(cell);
        return Assert.Single(Output.Displays).Value["text/plain"]!;
    }

    [Fact]
    public async Task A_table_that_makes_a_frame_of_itself_is_asked_by_the_columns_of_the_frame()
    {
        await UseFolderAsync();
        await RunAsync("#r \"nuget: Microsoft.Data.Analysis\"");
        await RunAsync("using Microsoft.Data.Analysis;\nclass Table : List<Version> { public DataFrame ToDataFrame() => new(new StringDataFrameColumn(\"stance\", new[] { \"denies\", \"asserts\" })); }\nvar claims = new Table();");
        Assert.Contains("denies", await AskAsync("#!sql\nselect stance from claims where stance = 'denies'"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!SQL")]
    [InlineData("#!Sql")]
    public async Task The_statement_is_taken_however_the_magic_is_spelt(string magic) =>
        Assert.Contains("42", await AskAsync($"{magic}\nselect 42 as answer"), StringComparison.Ordinal);

    [Theory]
    [InlineData("claims", "var study = new { Claims = new[] { 1 } };", "#!sql asks variables by their names: write var claims = study.Claims; in a cell before.")]
    [InlineData("clams", "var claims = new[] { new { A = 1 } };", "Did you mean “claims”?")]
    [InlineData("claims", "var claims = 5;", "The variable “claims” is there, but holds no frame or sequence of rows.")]
    [InlineData("claims", "var events = new[] { 1 }; var name = \"x\";", "#!sql asks variables that hold frames or sequences, by their names, and files: from 'rows.csv'. There is events.")]
    public async Task A_table_that_is_not_known_is_told_with_how_it_gets_known(string table, string cell, string hint)
    {
        await UseFolderAsync();
        await RunAsync(cell);
        var message = (await ErrorOfAsync($"#!sql\nselect * from {table}")).Message;
        Assert.Contains($"Table with name {table} does not exist!\n{hint}\n\nLINE 1:", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_asked_and_the_answer_is_a_table_with_types()
    {
        await UseFolderAsync();
        await RunAsync("record Claim(string Actor, int? Killed, DateTime Day); var claims = new[] { new Claim(\"A\", 3, new(2024, 10, 1)), new Claim(\"B\", null, new(2024, 11, 2)), new Claim(\"A\", 4, new(2025, 1, 3)) };");
        var answer = await AskAsync("#!sql\nselect Actor, sum(Killed) as killed, max(Day) as last\nfrom claims group by Actor order by Actor");
        Assert.Equal(
            """
            Actor     killed  last
            VARCHAR  HUGEINT  TIMESTAMP
            A              7  2025-01-03
            B        missing  2024-11-02
            2 rows × 3 columns
            """.ReplaceLineEndings("\n"),
            answer);
        Assert.Contains("<th", Output.Displays[0].Value["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_frame_is_asked_and_the_answer_is_one_again()
    {
        await UseFolderAsync();
        await RunAsync("#r \"nuget: Microsoft.Data.Analysis\"\nusing Microsoft.Data.Analysis;");
        await RunAsync("var data = new DataFrame(new StringDataFrameColumn(\"who\", [\"a\", \"b\", null]), new DoubleDataFrameColumn(\"x\", [1.5, null, 2.5]));");
        await AskAsync("#!sql --name result\nselect count(*) as n, sum(x) as total, max(who) as who, date '2024-10-01' as day, x is null as missing from data group by all order by total");
        Assert.Equal("Int64DataFrameColumn DoubleDataFrameColumn StringDataFrameColumn DateTimeDataFrameColumn BooleanDataFrameColumn", await TextOfAsync("string.Join(\" \", result.Columns.Select(c => c.GetType().Name))"));
        Assert.Equal("4", await TextOfAsync("result[\"total\"].Sum()"));
        Assert.Contains("     2\n1 rows", await AskAsync("#!sql\nselect count(*) as rows from result"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_is_a_data_frame_where_the_notebook_has_asked_for_none()
    {
        await UseFolderAsync();
        await AskAsync("#!sql --as numbers\nselect range as n from range(5)");
        Assert.Equal("5", await TextOfAsync("numbers.Rows.Count"));
    }

    [Fact]
    public async Task A_deedle_frame_is_asked_with_the_keys_of_its_rows()
    {
        await UseFolderAsync();
        await RunAsync("#r \"nuget: Deedle\"\nusing Deedle;");
        await RunAsync("var prices = new FrameBuilder.Columns<string, string> { { \"x\", new SeriesBuilder<string, double> { { \"a\", 1.5 }, { \"b\", 2.5 } }.Series } }.Frame;");
        Assert.Contains("b           2.5", await AskAsync("#!sql\nselect key, x from prices where x > 2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_asked_where_the_notebook_is()
    {
        await UseFolderAsync();
        await WriteAsync("data.csv", "who,n\na,1\nb,2\n");
        await WriteAsync("data.json", "[{\"who\":\"c\",\"n\":3}]");
        await RunAsync("#!sql\ncopy (select 4 as n) to '" + Path.Combine(_folder, "data.parquet") + "' (format parquet)");
        Assert.Contains("    10", await AskAsync("#!sql\nselect sum(n) as total from (select n from 'data.csv' union all select n from 'data.json' union all select n from 'data.parquet')"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_is_a_value_and_never_sql()
    {
        await UseFolderAsync();
        await RunAsync("var who = \"x'; drop table t; --\"; var least = 2.5m; DateOnly day = new(2024, 1, 2); string nothing = null;");
        var answer = await AskAsync("#!sql\nselect $who as who, $least + 1 as more, $day as day, $nothing is null as missing, '$who' as text");
        Assert.Contains("x'; drop table t; --", answer, StringComparison.Ordinal);
        Assert.Contains("3.5", answer, StringComparison.Ordinal);
        Assert.Contains("2024-01-02", answer, StringComparison.Ordinal);
        Assert.EndsWith("$who\n1 rows × 5 columns", answer, StringComparison.Ordinal);
        Assert.Equal("There is no variable “nobody” for $nobody.", (await ErrorOfAsync("#!sql\nselect $nobody")).Message);
    }

    [Fact]
    public async Task An_error_names_the_line_of_the_cell_and_the_session_goes_on()
    {
        await UseFolderAsync();
        var error = await ErrorOfAsync("var a = 1;\n#!sql\nselect 1 as one,\n       nope\nfrom range(3)");
        Assert.StartsWith("cell 1, line 4: ", error.Traceback[0], StringComparison.Ordinal);
        Assert.Contains("nope", error.Message, StringComparison.Ordinal);
        Assert.Contains("42", await AskAsync("#!sql\nselect 6 * 7"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_type_of_value_arrives()
    {
        await UseFolderAsync();
        await RunAsync("enum Kind { Said } record Row(bool A, sbyte B, short C, int D, long E, byte F, ushort G, uint H, ulong I, float J, double K, decimal L, char M, string N, DateTime O, DateTimeOffset P, DateOnly Q, TimeOnly R, TimeSpan S, Guid T, byte[] U, Kind V, int[] W, int? X);");
        await RunAsync("var rows = new[] { new Row(true, -1, -2, -3, -4, 1, 2, 3, 4, 1.5f, 2.5, 3.12345m, 'x', \"y\", new(2024, 1, 2, 3, 4, 5), DateTimeOffset.UnixEpoch, new(2024, 1, 2), new(3, 4), TimeSpan.FromHours(1), Guid.Empty, [1, 2], Kind.Said, [1, 2], null), null };");
        var answer = await AskAsync("#!sql\nselect * from rows where A");
        Assert.Contains("3.12345", answer, StringComparison.Ordinal);
        Assert.Contains("24 columns", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_question_can_be_interrupted()
    {
        await UseFolderAsync();
        await RunAsync("#!sql\nselect 1");
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = Session.RunAsync("#!sql\nselect count(*) from range(100000000) a, range(100000000) b where (a.range * b.range) % 7 = 3", Output, interrupt.Token);
        await interrupt.CancelAsync();
        Assert.Equal(CellErrorKind.Interrupted, Assert.IsType<CellFailed>(await running).Error.Kind);
        Assert.Contains("42", await AskAsync("#!sql\nselect 6 * 7"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_in_environment_md_is_answered()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "environment.md")))
        {
            root = root.Parent!;
        }

        var text = await File.ReadAllTextAsync(Path.Combine(root.FullName, "environment.md"), TestContext.Current.CancellationToken);
        var cell = text.Split("```\n").Single(block => block.StartsWith("#!sql", StringComparison.Ordinal));
        await UseFolderAsync();
        await RunAsync("record Claim(string Actor, string Stance, DateOnly Claim_date); var claims = new List<Claim> { new(\"A\", \"denies\", new(2024, 10, 1)), new(\"B\", \"asserts\", new(2024, 11, 2)) }; var stance = \"asserts\";");
        Assert.Contains("B             1  2024-11-02", await AskAsync(cell), StringComparison.Ordinal);
        Assert.Equal("1", await TextOfAsync("byActor.Rows.Count"));
    }

    [Fact]
    public async Task The_driver_is_not_the_notebooks()
    {
        await UseFolderAsync();
        await RunAsync("#!sql\nselect 1");
        Assert.Equal("CompilationError", (await ErrorOfAsync("new DuckDB.NET.Data.DuckDBConnection()")).Name);
    }
}
