namespace ResearchKit.Scripting.Tests.Running;

public sealed class FailureTests : SessionTest
{
    [Fact]
    public async Task A_compile_error_names_cell_line_and_column()
    {
        var error = await ErrorOfAsync("var a = 1;\nvar b = nope;");
        Assert.Equal(CellErrorKind.Compilation, error.Kind);
        Assert.StartsWith("cell 1, line 2, column 9: error CS0103", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compile_error_points_at_the_place()
    {
        var error = await ErrorOfAsync("var b = nope;");
        Assert.Equal(["    var b = nope;", "            ^^^^"], error.Traceback.Skip(1));
    }

    [Fact]
    public async Task Of_a_text_that_is_no_csharp_nothing_else_is_said()
    {
        var result = await TryAsync("var a = nope;\nint b = 1; ref int c = ref b;");
        Assert.Equal(["CS1003", "CS1001", "CS1001", "CS1026"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Single((await TryAsync("using var stream = new MemoryStream();")).Diagnostics, diagnostic => diagnostic.Id == "CS1002");
    }

    [Fact]
    public async Task A_compile_error_leaves_the_state_as_it_was()
    {
        await RunAsync("var x = 1;");
        await ErrorOfAsync("var x = \"text\"; nope();");
        Assert.Equal("2", await TextOfAsync("x + 1"));
    }

    [Fact]
    public async Task Diagnostics_have_their_place_in_the_cell()
    {
        var result = await TryAsync("int a = \"text\";");
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(new CellSpan(1, 9, 1, 15), diagnostic.Span);
    }

    [Fact]
    public async Task An_exception_tells_its_full_type_and_message()
    {
        var error = await ErrorOfAsync("throw new InvalidOperationException(\"no\");");
        Assert.Equal(("System.InvalidOperationException", "no"), (error.Name, error.Message));
    }

    [Fact]
    public async Task A_traceback_names_cell_and_line_of_each_of_the_users_frames()
    {
        await RunAsync("int Divide(int a, int b)\n{\n    return a / b;\n}");
        var error = await ErrorOfAsync("var n = 0;\nDivide(1, n)");
        Assert.Equal(
            [
                "System.DivideByZeroException: Attempted to divide by zero.",
                "   at Divide(Int32 a, Int32 b) in cell 1, line 3: return a / b;",
                "   at cell 2, line 2: Divide(1, n)",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task A_traceback_survives_an_await()
    {
        var error = await ErrorOfAsync("async Task F()\n{\n    await Task.Delay(1);\n    throw new Exception(\"late\");\n}\nawait F();");
        Assert.Contains("   at F() in cell 1, line 4: throw new Exception(\"late\");", error.Traceback);
    }

    [Fact]
    public async Task Inner_exceptions_are_shown()
    {
        var error = await ErrorOfAsync("throw new Exception(\"outer\", new FormatException(\"inner\"));");
        Assert.Contains(" ---> System.FormatException: inner", error.Traceback);
    }

    [Fact]
    public async Task An_aggregate_is_named_and_what_it_holds_is_shown()
    {
        var error = await ErrorOfAsync("Task.Run(() => throw new FormatException(\"one\")).Wait();");
        Assert.Equal(("System.AggregateException", "One or more errors occurred. (one)"), (error.Name, error.Message));
        Assert.Contains(" ---> System.FormatException: one", error.Traceback);
    }

    [Fact]
    public async Task A_formatter_is_not_seen_in_what_a_value_throws()
    {
        var error = await ErrorOfAsync("Enumerable.Range(0, 2).Select(i => 1 / i)");
        Assert.Equal("System.DivideByZeroException", error.Name);
    }

    [Theory]
    [InlineData("throw new OperationCanceledException(\"given up\");", "System.OperationCanceledException", "given up")]
    [InlineData("throw new TaskCanceledException(\"given up\");", "System.Threading.Tasks.TaskCanceledException", "given up")]
    [InlineData("await Task.FromCanceled(new CancellationToken(true));", "System.Threading.Tasks.TaskCanceledException", "A task was canceled.")]
    public async Task A_cancellation_keeps_its_name_and_message(string cell, string name, string message)
    {
        var error = await ErrorOfAsync(cell);
        Assert.Equal((name, message), (error.Name, error.Message));
    }

    [Fact]
    public async Task The_users_own_exception_has_the_users_name()
    {
        var error = await ErrorOfAsync("class Odd : Exception { } throw new Odd();");
        Assert.Equal("Odd", error.Name);
    }

    [Fact]
    public async Task What_a_cell_declared_before_it_threw_is_kept()
    {
        await ErrorOfAsync("class Account { public int Balance = 5; } var account = new Account(); int Twice(int n) => 2 * n; throw new Exception();");
        Assert.Equal("10", await TextOfAsync("Twice(new Account().Balance)"));
        Assert.Equal("5", await TextOfAsync("account.Balance"));
    }

    [Fact]
    public async Task A_variable_that_a_throwing_cell_had_not_got_to_keeps_its_earlier_value()
    {
        await RunAsync("var x = 1; int? y = 2; var z = \"three\";");
        await ErrorOfAsync("var x = int.Parse(\"no number\"); int? y = null; var z = \"\";");
        Assert.Equal("1 2 three", await TextOfAsync("$\"{x} {y} {z}\""));
    }

    [Fact]
    public async Task What_a_cell_declared_before_it_threw_can_be_dropped()
    {
        await RestartAsync(NotebookPackages.Options with { FailedCells = FailedCells.LeaveNoTrace });
        await RunAsync("var x = 1;");
        await ErrorOfAsync("var x = 2; throw new Exception();");
        Assert.Equal("1", await TextOfAsync("x"));
    }

    [Fact]
    public async Task A_warning_or_error_after_a_loop_has_its_place_in_the_text_as_written()
    {
        var error = await ErrorOfAsync("foreach (var c in \"ab\") { nope(); }");
        Assert.StartsWith("cell 1, line 1, column 27: error CS0103", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_recursion_is_an_error_and_the_session_lives()
    {
        await RunAsync("var kept = 1; int Down(int n) => Down(n + 1) + 1;");
        Assert.Equal("System.InsufficientExecutionStackException", (await ErrorOfAsync("Down(0)")).Name);
        Assert.Equal("1", await TextOfAsync("kept"));
    }

    [Fact]
    public async Task A_cell_can_be_given_its_name()
    {
        var result = await Session.RunAsync(new Cell("nope", "[7]"), Output, TestContext.Current.CancellationToken);
        Assert.StartsWith("[7], line 1", Assert.IsType<CellFailed>(result).Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_whose_cell_failed_before_it_had_a_value_is_named_where_code_stumbles_over_it()
    {
        await ErrorOfAsync("string text = System.IO.File.ReadAllText(\"/none\"); string upper = text.ToUpper();");
        Assert.Equal("“upper” has no value: cell 1 failed before it got one. Run that again first.", (await ErrorOfAsync("upper.Length")).Traceback[^1]);
        await RunAsync("upper = \"A\"; string other = null;");
        Assert.DoesNotContain((await ErrorOfAsync("other.Length + upper.Length")).Traceback, line => line.Contains("has no value", StringComparison.Ordinal));
    }
}
