using System.Diagnostics;
using System.Globalization;
using ResearchKit.Notebooks.Tests.Documents;
using ResearchKit.Notebooks.Tests.Runner;

namespace ResearchKit.Notebooks.Tests.Caching;

/// <summary>Cells tagged <c>cache</c> on a kernel whose answers tell in which process they were made.</summary>
public sealed class CellCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private string _library = "1.0";
    private string _packages = "A 1.0";
    private bool _reuses = true;

    public void Dispose() => _folder.Dispose();

    private string Memory => _folder[".memory"];

    [Fact]
    public async Task A_cell_that_nothing_below_needs_keeps_its_outputs_while_all_under_it_is_the_same()
    {
        var path = Write();
        Assert.Equal("not run before", (await RunAsync(path)).WhyRun);
        var first = File.ReadAllBytes(path);
        var again = await RunAsync(path);
        Assert.True(again.IsKept);
        Assert.Equal("cell 3 (made)", again.Words);
        Assert.Equal(first, File.ReadAllBytes(path));
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(Memory, ".gitignore")));
    }

    [Fact]
    public async Task It_is_run_again_and_the_reason_said_when_anything_under_it_has_changed()
    {
        await RunAsync(Write());
        await ChangesAsync("code changed", () => Write(cached: "process\necho more"));
        await ChangesAsync("code above changed", () => Write(above: "= \"rows.csv\" other"));
        await ChangesAsync("parameters changed", () => Write(parameter: "= 2"));
        await ChangesAsync("data changed", () => File.WriteAllText(_folder["rows.csv"], "2"));
        await ChangesAsync("packages changed", () => _packages = "A 1.1");
        await ChangesAsync("library changed", () => _library = "1.1");
        await ChangesAsync("data and library changed", () =>
        {
            File.WriteAllText(_folder["rows.csv"], "3");
            _library = "1.2";
        });
        Assert.True((await RunAsync(Write(parameter: "= 2"))).IsKept);
    }

    [Fact]
    public async Task What_is_kept_is_not_used_where_that_is_asked_for_and_is_kept_anew()
    {
        var path = Write();
        await RunAsync(path);
        var first = File.ReadAllBytes(path);
        _reuses = false;
        Assert.Equal("as asked", (await RunAsync(path)).WhyRun);
        var second = File.ReadAllBytes(path);
        Assert.NotEqual(first, second);
        _reuses = true;
        Assert.True((await RunAsync(path)).IsKept);
        Assert.Equal(second, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task Going_back_to_what_was_finds_it_kept()
    {
        var path = Write();
        await RunAsync(path);
        await RunAsync(Write(parameter: "= 2"));
        Assert.True((await RunAsync(Write())).IsKept);
    }

    [Fact]
    public async Task Of_a_cell_that_was_run_in_very_many_ways_the_oldest_is_forgotten()
    {
        var path = Write();
        await RunAsync(path);
        var first = Assert.Single(Directory.EnumerateFiles(Memory, "*.json", SearchOption.AllDirectories));
        File.SetLastWriteTimeUtc(first, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        for (var i = 1; i < CellCache.MostKept; i++)
            File.Copy(first, Path.Combine(Path.GetDirectoryName(first)!, FormattableString.Invariant($"{i}.json")));
        File.SetLastWriteTimeUtc(first, new(2019, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await RunAsync(Write(parameter: "= 2"));
        Assert.False(File.Exists(first));
        Assert.Equal(CellCache.MostKept, Directory.GetFiles(Path.GetDirectoryName(first)!, "*.json").Length);
    }

    [Fact]
    public async Task A_cell_below_that_fails_takes_nothing_from_it()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(Cached("process"), new CodeCell("fail below")));
        Assert.Equal("not run before", (await RunAsync(path)).WhyRun);
        Assert.Equal("cell 2 may need what it leaves behind", (await RunAsync(path)).WhyRun);
    }

    [Fact]
    public async Task A_cell_that_failed_is_not_kept()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell("fail now", "cache", "raises-exception")));
        Assert.Empty(await RunAllAsync(path));
        Assert.Empty(await RunAllAsync(path));
        Assert.False(Directory.Exists(Memory));
    }

    [Fact]
    public async Task It_is_run_where_a_file_that_it_rests_on_cannot_be_read()
    {
        var path = Write();
        await RunAsync(path);
        using (new FileStream(_folder["rows.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal("a file that it rests on cannot be read", (await RunAsync(path)).WhyRun);
        Assert.True((await RunAsync(path)).IsKept);
    }

    [Fact]
    public async Task A_kernel_that_has_died_before_a_kept_cell_is_told_of_as_that()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell("process"), Cached("= 1")));
        await RunAsync(path);
        var options = new BatchOptions { ChooseKernel = (_, _) => Echo.Spec with { Language = "C#" }, Run = new() { Cache = Cache() } };
        var result = await Echo.RunAsync(path, options, new ProgressLog { OnDone = KernelKilled });
        Assert.Equal(NotebookOutcome.KernelDied, result.Outcome);
        Assert.True(Assert.Single(result.Cached).IsKept);
    }

    [Fact]
    public async Task What_a_cell_gives_below_one_whose_failure_was_let_pass_is_not_kept()
    {
        var path = _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell("fail now"), Cached("process")));
        var options = Echo.Batch with { Run = new() { Cache = Cache(), AllowErrors = true } };
        Assert.False(Assert.Single((await Echo.RunAsync(path, options)).Cached).IsKept);
        Assert.False(Directory.Exists(Memory));
    }

    [Fact]
    public async Task Verifying_goes_on_where_a_file_that_a_cell_rests_on_cannot_be_read()
    {
        var path = Write();
        await RunAsync(path);
        using var held = new FileStream(_folder["rows.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var verdict = await VerifyAsync(path, reuse: false, new(_folder[".verified"], (_, _) => { }) { SkipsUnchanged = true });
        Assert.Equal(FindingKind.Warning, Assert.Single(verdict.Findings, finding => finding.Check == "cache").Kind);
        Assert.Equal(Verdict.Changed, verdict.Verdict);
    }

    [Fact]
    public async Task What_is_spoilt_is_not_there_and_a_folder_that_cannot_be_written_keeps_nothing()
    {
        var path = Write();
        await RunAsync(path);
        foreach (var file in Directory.EnumerateFiles(Memory, "*.json", SearchOption.AllDirectories))
            File.WriteAllText(file, "{ spoilt");
        Assert.Equal("not run before", (await RunAsync(path)).WhyRun);
        Assert.True((await RunAsync(path)).IsKept);
        Directory.Delete(Memory, recursive: true);
        File.WriteAllText(Memory, "a file in the folder's place");
        Assert.Equal("not run before", (await RunAsync(path)).WhyRun);
        Assert.Equal("not run before", (await RunAsync(path)).WhyRun);
    }

    [Fact]
    public async Task Verifying_reruns_it_and_warns_where_what_it_was_kept_of_is_no_longer_here()
    {
        var path = Write();
        await RunAsync(path);
        var verdict = await VerifyAsync(path, reuse: false);
        Assert.Equal([Verdict.Same, Verdict.Same, Verdict.Changed], verdict.Cells.Select(cell => cell.Verdict));
        Assert.DoesNotContain(verdict.Findings, finding => finding.Check == "cache");

        File.WriteAllText(_folder["rows.csv"], "2");
        verdict = await VerifyAsync(path, reuse: false);
        var finding = Assert.Single(verdict.Findings, finding => finding.Check == "cache");
        Assert.Equal((FindingKind.Warning, 3), (finding.Kind, finding.Cell));
    }

    [Fact]
    public async Task Verifying_takes_what_is_kept_where_that_is_asked_for_and_says_so()
    {
        var path = Write();
        await RunAsync(path);
        var verdict = await VerifyAsync(path, reuse: true);
        Assert.Equal(Verdict.Same, verdict.Verdict);
        Assert.Contains(verdict.Findings, finding => finding is { Kind: FindingKind.Note, Check: "cache", Cell: 3 });
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"text\": [", "\"text\": [\"edited\",", StringComparison.Ordinal));
        Assert.Equal(Verdict.Changed, (await VerifyAsync(path, reuse: true)).Verdict);
    }

    [Fact]
    public async Task Stripping_takes_the_note_of_what_the_outputs_rested_on()
    {
        var path = Write();
        await RunAsync(path);
        Assert.Contains("\"researchkit\"", File.ReadAllText(path), StringComparison.Ordinal);
        var notebook = Notebook.Load(path);
        Assert.True(NotebookStrip.Apply(notebook));
        Assert.Equal(["tags"], notebook.Cells[2].Metadata.Select(member => member.Key));
    }

    private static void KernelKilled(CodeCell cell)
    {
        using var kernel = Process.GetProcessById(int.Parse(Assert.IsType<StreamOutput>(Assert.Single(cell.Outputs)).Text, CultureInfo.InvariantCulture));
        kernel.Kill();
        kernel.WaitForExit();
    }

    private static CodeCell Cached(string source) => new(source, "cache");

    private string Write(string parameter = "= 1", string above = "= \"rows.csv\"", string cached = "process")
    {
        if (!File.Exists(_folder["rows.csv"]))
            File.WriteAllText(_folder["rows.csv"], "1");
        var cell = Cached(cached);
        cell.Json["id"] = "made";
        return _folder.Notebook("a.ipynb", NewNotebook.Of(new CodeCell(parameter, "parameters"), new CodeCell(above), cell));
    }

    private async Task ChangesAsync(string why, Action change)
    {
        var path = _folder["a.ipynb"];
        var before = File.ReadAllBytes(path);
        change();
        Assert.Equal(why, (await RunAsync(path)).WhyRun);
        Assert.NotEqual(before, File.ReadAllBytes(path));
    }

    private CellCache Cache() => new(Memory, (_, print) =>
    {
        print.Add("library", _library);
        print.Add("packages", _packages);
    }) { Reuses = _reuses };

    private static BatchOptions Batch(CellCache? cache) => Echo.Batch with { Run = new() { Cache = cache } };

    private async Task<IReadOnlyList<CachedCell>> RunAllAsync(string path) => (await Echo.RunAsync(path, Batch(Cache()))).Cached;

    private async Task<CachedCell> RunAsync(string path) => Assert.Single(await RunAllAsync(path));

    private async Task<NotebookVerdict> VerifyAsync(string path, bool reuse, VerifyMemory? memory = null)
    {
        var options = new VerifyOptions { Batch = Batch(reuse ? Cache() : null), PreChecks = [new CacheCheck(Cache())], Memory = memory };
        return Assert.Single(await new NotebookVerifier(options, new ProgressLog()).RunAsync([path], TestContext.Current.CancellationToken));
    }
}
