using ResearchKit.Jupyter;
using ResearchKit.Notebooks.Tests.Documents;

namespace ResearchKit.Notebooks.Tests.Runner;

public sealed class NotebookBatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static CodeCell Code(Notebook notebook, int index) => (CodeCell)notebook.Cells[index];

    [Fact]
    public async Task A_notebook_is_run_from_the_top_and_saved_with_its_outputs()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(
            new MarkdownCell("# Title"), new CodeCell("echo one\n= two") { ExecutionCount = 99 }, new RawCell("raw"), new CodeCell("= three")));
        var result = await Echo.RunAsync(path);
        Assert.Equal((NotebookOutcome.Succeeded, 2, 2, null), (result.Outcome, result.CellsRun, result.CellsToRun, result.Failure));
        var saved = Notebook.Load(path);
        Assert.Equal([1, 2], saved.Cells.OfType<CodeCell>().Select(cell => cell.ExecutionCount ?? 0));
        Assert.Equal(new StreamOutput("stdout", "one\n"), Code(saved, 1).Outputs[0]);
        Assert.Equal(1, Assert.IsType<ExecuteResultOutput>(Code(saved, 1).Outputs[1]).ExecutionCount);
        Assert.Equal("raw", saved.Cells[2].Source);
        Assert.Equal(["a.ipynb"], _folder.Files);
    }

    [Fact]
    public async Task A_second_run_gives_the_same_bytes()
    {
        var path = _folder.Notebook("a.ipynb", "show x\nerr y", "named 1", "rename 2");
        await Echo.RunAsync(path);
        var first = File.ReadAllBytes(path);
        await Echo.RunAsync(path);
        Assert.Equal(first, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task What_is_no_output_is_left_as_it_was()
    {
        File.Copy(Fixtures.PathOf("polyglot-no-final-newline.ipynb"), _folder["a.ipynb"]);
        var before = Notebook.Load(_folder["a.ipynb"]);
        await Echo.RunAsync(_folder["a.ipynb"]);
        var after = Notebook.Load(_folder["a.ipynb"]);
        Assert.NotEqual(before.ToBytes(), after.ToBytes());
        foreach (var notebook in new[] { before, after })
            notebook.Cells.OfType<CodeCell>().ToList().ForEach(cell => cell.ClearOutputs());
        Assert.Equal(before.ToBytes(), after.ToBytes());
    }

    [Fact]
    public async Task An_update_reaches_a_display_of_an_earlier_cell()
    {
        var path = _folder.Notebook("a.ipynb", "named old", "rename new");
        await Echo.RunAsync(path);
        var display = Assert.IsType<DisplayOutput>(Assert.Single(Code(Notebook.Load(path), 0).Outputs));
        Assert.Equal("new", (string)display.Data["text/plain"]!);
    }

    [Fact]
    public async Task Blank_cells_are_not_run_and_skipped_cells_stay_as_they_are()
    {
        var skipped = new CodeCell("fail never run", "skip-execution") { ExecutionCount = 5 };
        skipped.SetOutputs([new StreamOutput("stdout", "old")]);
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell(" \n") { ExecutionCount = 4 }, skipped, new CodeCell("= 1")));
        var result = await Echo.RunAsync(path);
        var saved = Notebook.Load(path);
        Assert.Equal((1, 1), (result.CellsRun, result.CellsToRun));
        Assert.Equal([null, 5, 1], saved.Cells.OfType<CodeCell>().Select(cell => cell.ExecutionCount));
        Assert.Equal("old", Assert.IsType<StreamOutput>(Code(saved, 1).Outputs[0]).Text);
    }

    [Fact]
    public async Task The_first_failing_cell_ends_the_run_and_is_told_with_its_place_source_and_error()
    {
        var stale = new CodeCell("= after") { ExecutionCount = 8 };
        stale.SetOutputs([new StreamOutput("stdout", "old")]);
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new MarkdownCell("x"), new CodeCell("echo before\nfail it went wrong"), stale));
        var result = await Echo.RunAsync(path);
        Assert.Equal((NotebookOutcome.Failed, 1, 2), (result.Outcome, result.CellsRun, result.CellsToRun));
        var saved = Notebook.Load(path);
        var failure = Assert.IsType<CellFailedException>(result.Failure);
        Assert.Equal((path, 1, 1, saved.Cells[1].Id), (failure.Notebook, failure.CellIndex, failure.CellNumber, failure.CellId));
        Assert.Equal("echo before\nfail it went wrong", failure.Source);
        Assert.Equal($"{path}: cell 1 failed: EchoError: it went wrong", failure.Message);
        Assert.Equal(["line 1", "it went wrong"], failure.Error.Traceback);
        Assert.Equal("EchoError", Assert.IsType<ErrorOutput>(Code(saved, 1).Outputs[1]).Name);
        Assert.Equal((null, 0), (Code(saved, 2).ExecutionCount, Code(saved, 2).Outputs.Count));
    }

    [Fact]
    public async Task A_cell_tagged_as_failing_does_not_end_the_run()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell("fail as expected", "raises-exception"), new CodeCell("= after")));
        var result = await Echo.RunAsync(path);
        Assert.Equal((NotebookOutcome.Succeeded, 2, 0), (result.Outcome, result.CellsRun, result.AllowedErrors));
        Assert.IsType<ErrorOutput>(Code(Notebook.Load(path), 0).Outputs[0]);
    }

    [Fact]
    public async Task Errors_that_are_allowed_do_not_end_the_run_but_are_counted()
    {
        var path = _folder.Notebook("a.ipynb", "fail one", "= two", "throw three");
        var result = await Echo.RunAsync(path, Echo.Batch with { Run = new() { AllowErrors = true } });
        Assert.Equal((NotebookOutcome.Succeeded, 3, 2), (result.Outcome, result.CellsRun, result.AllowedErrors));
    }

    [Fact]
    public async Task A_cell_that_takes_too_long_is_interrupted_and_says_so()
    {
        var path = _folder.Notebook("a.ipynb", "echo begun\nwait", "= after");
        var result = await Echo.RunAsync(path, Echo.Batch with { Run = new() { CellTimeout = TimeSpan.FromSeconds(0.25) } });
        Assert.Equal((NotebookOutcome.TimedOut, 1), (result.Outcome, result.CellsRun));
        Assert.False(Assert.IsType<CellTimeoutException>(result.Failure).KernelKilled);
        var outputs = Code(Notebook.Load(path), 0).Outputs;
        Assert.Equal(new StreamOutput("stdout", "begun\n"), outputs[0]);
        var error = Assert.IsType<ErrorOutput>(outputs[^1]);
        Assert.Equal(("CellTimeout", "The cell ran for longer than 0.25 s and was interrupted."), (error.Name, error.Message));
    }

    [Fact]
    public async Task A_cell_that_does_not_stop_when_interrupted_loses_its_kernel()
    {
        var path = _folder.Notebook("a.ipynb", "echo begun\nstuck", "= after");
        var options = new RunOptions { CellTimeout = TimeSpan.FromSeconds(0.25), InterruptGrace = TimeSpan.FromSeconds(0.25), AllowErrors = true };
        var result = await Echo.RunAsync(path, Echo.Batch with { Run = options });
        Assert.Equal((NotebookOutcome.TimedOut, 1), (result.Outcome, result.CellsRun));
        Assert.True(Assert.IsType<CellTimeoutException>(result.Failure).KernelKilled);
        var outputs = Code(Notebook.Load(path), 0).Outputs;
        Assert.Equal(new StreamOutput("stdout", "begun\n"), outputs[0]);
        Assert.EndsWith("its kernel was killed.", Assert.IsType<ErrorOutput>(outputs[^1]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_timeout_the_run_goes_on_if_errors_are_allowed_and_the_kernel_lives()
    {
        var path = _folder.Notebook("a.ipynb", "wait", "= after");
        var options = new RunOptions { CellTimeout = TimeSpan.FromSeconds(0.25), AllowErrors = true };
        var result = await Echo.RunAsync(path, Echo.Batch with { Run = options });
        Assert.Equal((NotebookOutcome.Succeeded, 2, 1), (result.Outcome, result.CellsRun, result.AllowedErrors));
    }

    [Fact]
    public async Task A_cell_that_ends_its_kernel_is_told_and_the_rest_is_saved()
    {
        var path = _folder.Notebook("a.ipynb", "= one", "complain last words\nexit 7", "= three");
        var result = await Echo.RunAsync(path, Echo.Batch with { Run = new() { AllowErrors = true } });
        Assert.Equal((NotebookOutcome.KernelDied, 2), (result.Outcome, result.CellsRun));
        var failure = Assert.IsType<CellKilledKernelException>(result.Failure);
        Assert.Equal((1, 7), (failure.CellIndex, failure.ExitCode));
        Assert.Contains("last words", failure.LastErrorLines);
        var saved = Notebook.Load(path);
        Assert.IsType<ExecuteResultOutput>(Code(saved, 0).Outputs[0]);
        var error = Assert.IsType<ErrorOutput>(Code(saved, 1).Outputs[^1]);
        Assert.Equal(("KernelDied", "The kernel ended with exit code 7 while it ran this cell."), (error.Name, error.Message));
        Assert.DoesNotContain("last words", File.ReadAllText(path).Replace("complain last words", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Null(Code(saved, 2).ExecutionCount);
    }

    [Fact]
    public async Task A_run_that_is_stopped_saves_what_is_there_and_leaves_no_kernel()
    {
        var first = _folder.Notebook("a.ipynb", "= one", "echo begun\nstuck", "= three");
        var second = _folder.Notebook("b.ipynb", "= never");
        using var stop = new CancellationTokenSource();
        var progress = new ProgressLog { OnCell = cell => { if (cell.Source.Contains("stuck", StringComparison.Ordinal)) stop.CancelAfter(200); } };
        var results = await new NotebookBatch(Echo.Batch, progress).RunAsync([new(first, first), new(second, second)], stop.Token);
        Assert.Equal([NotebookOutcome.Interrupted, NotebookOutcome.NotRun], results.Select(result => result.Outcome));
        var saved = Notebook.Load(first);
        Assert.IsType<ExecuteResultOutput>(Code(saved, 0).Outputs[0]);
        Assert.Equal("RunInterrupted", Assert.IsType<ErrorOutput>(Code(saved, 1).Outputs[^1]).Name);
        Assert.Empty(Code(Notebook.Load(second), 0).Outputs);
        Assert.Equal(["a.ipynb", "b.ipynb"], _folder.Files);
    }

    [Fact]
    public async Task Several_notebooks_give_their_results_in_order_and_one_that_fails_stops_no_other()
    {
        var paths = new[] { _folder.Notebook("a.ipynb", "= a"), _folder.Notebook("b.ipynb", "fail b"), _folder["missing.ipynb"], _folder.Notebook("d.ipynb", "= d") };
        var results = await new NotebookBatch(Echo.Batch with { Jobs = 2 }, new ProgressLog())
            .RunAsync([.. paths.Select(path => new NotebookJob(path, path))], TestContext.Current.CancellationToken);
        Assert.Equal(paths, results.Select(result => result.Job.Source));
        Assert.Equal(
            [NotebookOutcome.Succeeded, NotebookOutcome.Failed, NotebookOutcome.Invalid, NotebookOutcome.Succeeded],
            results.Select(result => result.Outcome));
    }

    [Fact]
    public async Task No_more_notebooks_run_side_by_side_than_there_are_jobs()
    {
        var paths = Enumerable.Range(0, 5).Select(i => _folder.Notebook($"{i}.ipynb", "= 1")).ToList();
        var progress = new ProgressLog();
        await new NotebookBatch(Echo.Batch with { Jobs = 1 }, progress)
            .RunAsync([.. paths.Select(path => new NotebookJob(path, path))], TestContext.Current.CancellationToken);
        var steps = progress.Lines.Where(line => line.Contains("cell", StringComparison.Ordinal)).Select(line => line[0]);
        Assert.Equal("0011223344", string.Concat(steps));
    }

    [Fact]
    public async Task The_kernel_starts_in_the_notebooks_folder_and_its_copy_goes_elsewhere()
    {
        Directory.CreateDirectory(_folder["in"]);
        var path = _folder.Notebook("in/a.ipynb", "= 1");
        var before = File.ReadAllBytes(path);
        var job = new NotebookJob(path, _folder["out/deep/a.ipynb"]);
        await new NotebookBatch(Echo.Batch, new ProgressLog()).RunAsync([job], TestContext.Current.CancellationToken);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(1, Code(Notebook.Load(job.Target!), 0).ExecutionCount);
    }

    [Fact]
    public async Task A_kernel_that_does_not_start_is_told_and_the_notebook_left_alone()
    {
        var path = _folder.Notebook("a.ipynb", "= 1");
        var before = File.ReadAllBytes(path);
        var result = await Echo.RunAsync(path, new() { ChooseKernel = (_, _) => Echo.Spec with { Argv = ["no-such-program"] } });
        Assert.Equal(NotebookOutcome.KernelUnavailable, result.Outcome);
        Assert.Contains("no-such-program", result.Failure!.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task A_kernel_that_ends_at_once_is_told_with_its_last_words()
    {
        var path = _folder.Notebook("a.ipynb", "= 1");
        var result = await Echo.RunAsync(path, new() { ChooseKernel = (_, _) => Echo.Spec with { Argv = [Echo.Spec.Argv[0], "--die"] } });
        Assert.Equal(NotebookOutcome.KernelUnavailable, result.Outcome);
        Assert.Contains("I would rather not", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_another_run_is_writing_is_left_to_it()
    {
        var path = _folder.Notebook("a.ipynb", "= 1");
        var before = File.ReadAllBytes(path);
        using (NotebookFile.Claim(path))
        {
            var result = await Echo.RunAsync(path);
            Assert.Equal(NotebookOutcome.NotSaved, result.Outcome);
            Assert.IsType<NotebookBusyException>(result.Failure);
        }

        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task Parameters_in_a_language_that_has_none_are_refused_before_anything_runs()
    {
        var path = _folder.Notebook("a.ipynb", "= 1");
        var result = await Echo.RunAsync(path, Echo.Batch with { Parameters = new Dictionary<string, string> { ["a"] = "1" } });
        Assert.Equal(NotebookOutcome.Invalid, result.Outcome);
        Assert.IsType<ParameterException>(result.Failure);
    }

    [Fact]
    public async Task Much_output_is_saved_whole_and_in_order()
    {
        var path = _folder.Notebook("a.ipynb", "lines 20000\nbytes 10000000");
        await Echo.RunAsync(path);
        var text = Assert.IsType<StreamOutput>(Assert.Single(Code(Notebook.Load(path), 0).Outputs)).Text;
        var lines = text.Split('\n');
        Assert.Equal(Enumerable.Range(0, 20000).Select(i => $"line {i}"), lines[..20000]);
        Assert.Equal(10_000_000, lines[20000].Length);
    }

    [Fact]
    public async Task A_run_tells_what_it_is_at()
    {
        var progress = new ProgressLog();
        await Echo.RunAsync(_folder.Notebook("a.ipynb", "= 1", "show 2\nshow 3"), progress: progress);
        Assert.Equal(
            ["a.ipynb: started with 2", "a.ipynb: cell 1", "a.ipynb: cell 1 done, 1 outputs", "a.ipynb: cell 2", "a.ipynb: cell 2 done, 2 outputs", "a.ipynb: Succeeded"],
            progress.Lines);
    }
}
