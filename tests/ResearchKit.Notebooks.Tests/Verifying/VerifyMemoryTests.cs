using ResearchKit.Notebooks.Tests.Runner;

namespace ResearchKit.Notebooks.Tests.Verifying;

public sealed class VerifyMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private string _library = "1.0";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_the_same_is_run_again_only_when_something_under_it_has_changed()
    {
        File.WriteAllText(_folder["rows.csv"], "1");
        var path = _folder.Notebook("a.ipynb", "= \"rows.csv\"");
        await Echo.RunAsync(path);
        Assert.Equal((false, "not known to be the same"), await WhyRunAsync(path));
        Assert.Equal((true, null), await WhyRunAsync(path));

        File.WriteAllText(_folder["rows.csv"], "2");
        Assert.Equal((false, "data changed"), await WhyRunAsync(path));
        _library = "1.1";
        Assert.Equal((false, "library changed"), await WhyRunAsync(path));
        File.AppendAllText(path, "\n");
        Assert.Equal((false, "code changed"), await WhyRunAsync(path));
        Assert.Equal((true, null), await WhyRunAsync(path));
    }

    [Fact]
    public async Task What_changed_is_not_remembered_as_the_same()
    {
        var path = _folder.Notebook("a.ipynb", "process");
        await Echo.RunAsync(path);
        await WhyRunAsync(path);
        Assert.Equal((false, "not known to be the same"), await WhyRunAsync(path));
    }

    [Fact]
    public async Task A_run_of_all_is_remembered_for_another_time_and_git_ignores_the_memory()
    {
        var path = _folder.Notebook("a.ipynb", "= 1");
        await Echo.RunAsync(path);
        Assert.Equal((false, null), await WhyRunAsync(path, skipsUnchanged: false));
        Assert.Equal((true, null), await WhyRunAsync(path));
        Assert.Equal("*\n", File.ReadAllText(_folder[".memory/.gitignore"]));
    }

    [Fact]
    public async Task A_memory_that_is_spoilt_or_cannot_be_written_is_an_empty_one()
    {
        var path = _folder.Notebook("a.ipynb", "= 1");
        await Echo.RunAsync(path);
        Directory.CreateDirectory(_folder[".memory"]);
        File.WriteAllText(_folder[".memory/verified.json"], "{ spoilt");
        Assert.Equal((false, "not known to be the same"), await WhyRunAsync(path));
        Directory.Delete(_folder[".memory"], recursive: true);
        File.WriteAllText(_folder[".memory"], "a file in the folder's place");
        Assert.Equal((false, "not known to be the same"), await WhyRunAsync(path));
    }

    private async Task<(bool IsRemembered, string? WhyRun)> WhyRunAsync(string path, bool skipsUnchanged = true)
    {
        var memory = new VerifyMemory(_folder[".memory"], (_, print) => print.Add("library", _library)) { SkipsUnchanged = skipsUnchanged };
        var options = new VerifyOptions { Batch = Echo.Batch, Memory = memory };
        var verdict = Assert.Single(await new NotebookVerifier(options, new ProgressLog()).RunAsync([path], TestContext.Current.CancellationToken));
        return (verdict.IsRemembered, verdict.WhyRun);
    }
}
