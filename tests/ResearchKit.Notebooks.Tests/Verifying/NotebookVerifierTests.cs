using ResearchKit.Jupyter;
using ResearchKit.Notebooks.Tests.Documents;
using ResearchKit.Notebooks.Tests.Runner;

namespace ResearchKit.Notebooks.Tests.Verifying;

public sealed class NotebookVerifierTests : IDisposable
{
    private static readonly string[] Cells = ["echo one\nshow 1.5", "= two"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_notebook_that_gives_the_same_is_the_same_and_its_file_is_left_alone()
    {
        var path = await RunAsync("a.ipynb", Cells);
        var before = File.ReadAllBytes(path);
        var verdict = await VerifyAsync(path);
        Assert.Equal((Verdict.Same, true, "echo"), (verdict.Verdict, verdict.IsWell, verdict.Kernel));
        Assert.Equal([Verdict.Same, Verdict.Same], verdict.Cells.Select(cell => cell.Verdict));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(["a.ipynb"], _folder.Files);
    }

    [Fact]
    public async Task What_changed_is_told_by_cell_and_value()
    {
        var path = await RunAsync("a.ipynb", Cells);
        Edit(path, text => text.Replace("\"text\": \"1.5\"", "\"text\": \"1.6\"", StringComparison.Ordinal));
        var verdict = await VerifyAsync(path);
        Assert.Equal([Verdict.Changed, Verdict.Same], verdict.Cells.Select(cell => cell.Verdict));
        var difference = Assert.Single(verdict.Cells[0].Differences);
        Assert.Equal(("application/json", "text", "1.6", "1.5"), (difference.Form, difference.Place, difference.Was, difference.Now));
    }

    [Fact]
    public async Task A_cell_that_fails_ends_the_rerun_and_those_after_it_are_not_run()
    {
        var path = await RunAsync("a.ipynb", "= one", "= two", "= three");
        Edit(path, text => text.Replace("\"= two\"", "\"fail now\"", StringComparison.Ordinal));
        var verdict = await VerifyAsync(path);
        Assert.Equal(Verdict.Failed, verdict.Verdict);
        Assert.Equal([Verdict.Same, Verdict.Failed, Verdict.NotRun], verdict.Cells.Select(cell => cell.Verdict));
        Assert.Equal("now", verdict.Cells[1].Error!.Message);
        Assert.IsType<CellFailedException>(verdict.Failure);
    }

    [Fact]
    public async Task A_kernel_that_dies_in_the_seventh_cell_is_told_there()
    {
        var path = await RunAsync("a.ipynb", [.. Enumerable.Range(1, 9).Select(i => $"= {i}")]);
        Edit(path, text => text.Replace("\"= 7\"", "\"exit 3\"", StringComparison.Ordinal));
        var verdict = await VerifyAsync(path);
        Assert.Equal([.. Enumerable.Repeat(Verdict.Same, 6), Verdict.Failed, Verdict.NotRun, Verdict.NotRun], verdict.Cells.Select(cell => cell.Verdict));
        Assert.Equal(("KernelDied", 3), (verdict.Cells[6].Error!.Name, Assert.IsType<CellKilledKernelException>(verdict.Failure).ExitCode));
    }

    [Fact]
    public async Task Tags_let_a_cell_change_be_skipped_or_fail()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(
            new CodeCell("process", "verify-ignore-output"), new CodeCell("process", "nbval-ignore-output"), new CodeCell("= kept", "verify-skip"), new CodeCell("fail as said", "raises-exception"), new CodeCell("= end")));
        await Echo.RunAsync(path);
        Edit(path, text => text.Replace("\"= kept\"", "\"exit 1\"", StringComparison.Ordinal));
        var verdict = await VerifyAsync(path);
        Assert.Equal([Verdict.Same, Verdict.Same, Verdict.NotRun, Verdict.Same, Verdict.Same], verdict.Cells.Select(cell => cell.Verdict));
        Assert.Equal((Verdict.Same, true), (verdict.Verdict, verdict.IsWell));
        Assert.Equal("changed, as its tag lets it", verdict.Cells[0].Note);
    }

    [Fact]
    public async Task A_cell_that_is_to_fail_and_does_not_has_changed()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell("fail once", "nbval-raises-exception")));
        await Echo.RunAsync(path);
        Edit(path, text => text.Replace("\"fail once\"", "\"= fine\"", StringComparison.Ordinal));
        Assert.Equal(Verdict.Changed, (await VerifyAsync(path)).Verdict);
        await Echo.RunAsync(path);
        Assert.Contains("did not come", Assert.Single((await VerifyAsync(path)).Cells[0].Differences).Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_sets_the_tolerance_of_its_cell()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell("= 1.00", "tolerance:0.1"), new CodeCell("= 1.00"), new CodeCell("= 1.00", "tolerance:wide")));
        await Echo.RunAsync(path);
        Edit(path, text => text.Replace("\"1.00\"", "\"1.05\"", StringComparison.Ordinal));
        var verdict = await VerifyAsync(path);
        Assert.Equal([Verdict.Same, Verdict.Changed, Verdict.Changed], verdict.Cells.Select(cell => cell.Verdict));
        Assert.Equal(1, verdict.Cells[0].Tolerated);
        Assert.Contains(verdict.Findings, finding => finding is { Check: "tags", Cell: 3 });
    }

    [Fact]
    public async Task Counts_that_are_not_those_of_a_clean_run_are_a_fault()
    {
        var path = await RunAsync("a.ipynb", "= one", "= two", "= three");
        Edit(path, text => text.Replace("\"execution_count\": 2", "\"execution_count\": 7", StringComparison.Ordinal));
        var verdict = await VerifyAsync(path);
        var fault = Assert.Single(verdict.Findings);
        Assert.Equal(("counts", 2, FindingKind.Fault), (fault.Check, fault.Cell, fault.Kind));
        Assert.Equal((Verdict.Same, false), (verdict.Verdict, verdict.IsWell));
    }

    [Fact]
    public async Task A_notebook_that_was_never_run_has_nothing_to_compare_with()
    {
        var verdict = await VerifyAsync(_folder.Notebook("a.ipynb", Cells));
        Assert.Equal(Verdict.Changed, verdict.Verdict);
        Assert.Contains(verdict.Findings, finding => finding.Message.StartsWith("no cell has been run", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_id_for_two_cells_and_outputs_without_a_form_are_told_and_verified()
    {
        var path = await RunAsync("a.ipynb", "= one", "= two");
        Edit(path, text =>
        {
            var ids = Notebook.Load(path).Cells.Select(cell => cell.Id!).ToArray();
            return text.Replace(ids[1], ids[0], StringComparison.Ordinal);
        });
        var empty = _folder.Notebook("b.ipynb", "= one");
        await Echo.RunAsync(empty);
        var notebook = Notebook.Load(empty);
        ((CodeCell)notebook.Cells[0]).SetOutputs([new DisplayOutput([], [])]);
        _folder.Notebook("b.ipynb", notebook);
        var verdicts = await VerifyAsync([path, empty], new() { Batch = Echo.Batch });
        Assert.Equal([Verdict.Same, Verdict.Changed], verdicts.Select(verdict => verdict.Verdict));
        Assert.Contains("2 cells have the id", Assert.Single(verdicts[0].Findings).Message, StringComparison.Ordinal);
        Assert.Contains("without any MIME type", Assert.Single(verdicts[1].Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_keeps_no_other_from_being_verified()
    {
        var path = await RunAsync("a.ipynb", Cells);
        var verdicts = await VerifyAsync([Fixtures.PathOf("faulty/format-3.ipynb"), path, _folder["none.ipynb"]], new() { Batch = Echo.Batch });
        Assert.Equal([Verdict.NotRun, Verdict.Same, Verdict.NotRun], verdicts.Select(verdict => verdict.Verdict));
        Assert.Contains("format 3", verdicts[0].Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_megabytes_of_output_are_verified()
    {
        var cell = new CodeCell("bytes 50000000") { ExecutionCount = 1 };
        cell.SetOutputs([new StreamOutput("stdout", new string('x', 50_000_000))]);
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(cell));
        Assert.Equal(Verdict.Same, (await VerifyAsync(path)).Verdict);
    }

    [Fact]
    public async Task On_another_kernel_it_is_said_which_differences_are_the_kernels()
    {
        var path = await RunAsync("a.ipynb", "variable OF_THE_KERNEL", "= same", "= old");
        Edit(path, text => text.Replace("\"= old\"", "\"= new\"", StringComparison.Ordinal));
        var other = Echo.Spec with { Name = "other-echo", Env = new Dictionary<string, string> { ["OF_THE_KERNEL"] = "other" } };
        var verdict = Assert.Single(await VerifyAsync([path], new() { Batch = Echo.Batch, OtherKernel = Echo.Batch with { ChooseKernel = (_, _) => other } }));
        Assert.Equal("other-echo", verdict.Kernel);
        Assert.Equal([true, null, false], verdict.Cells.Select(cell => cell.FromKernel));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_verdicts_for_all_and_no_kernel()
    {
        var paths = new[] { await RunAsync("a.ipynb", "= one", "= two"), await RunAsync("b.ipynb", "= one") };
        Edit(paths[0], text => text.Replace("\"= two\"", "\"stuck\"", StringComparison.Ordinal));
        using var stop = new CancellationTokenSource();
        var progress = new ProgressLog { OnCell = cell => { if (cell.Source == "stuck") stop.CancelAfter(100); } };
        var verdicts = await new NotebookVerifier(new() { Batch = Echo.Batch }, progress).RunAsync(paths, stop.Token);
        Assert.Equal([Verdict.NotRun, Verdict.NotRun], verdicts.Select(verdict => verdict.Verdict));
        Assert.Equal(Verdict.Same, verdicts[0].Cells[0].Verdict);
    }

    private static async Task<NotebookVerdict> VerifyAsync(string path) => Assert.Single(await VerifyAsync([path], new() { Batch = Echo.Batch }));

    private static Task<IReadOnlyList<NotebookVerdict>> VerifyAsync(IReadOnlyList<string> paths, VerifyOptions options) =>
        new NotebookVerifier(options, new ProgressLog()).RunAsync(paths, TestContext.Current.CancellationToken);

    private static void Edit(string path, Func<string, string> edit)
    {
        var before = File.ReadAllText(path);
        var after = edit(before);
        Assert.NotEqual(before, after);
        File.WriteAllText(path, after);
    }

    private async Task<string> RunAsync(string name, params string[] sources)
    {
        var path = _folder.Notebook(name, sources);
        await Echo.RunAsync(path);
        return path;
    }
}
