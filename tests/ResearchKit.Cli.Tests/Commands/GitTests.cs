using System.Diagnostics;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Notebooks in a real git repository.</summary>
public sealed class GitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("it's git").FullName;

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_change_shows_as_readable_text_and_goes_back_to_json_when_uninstalled()
    {
        await RepositoryAsync();
        await WriteAsync("1 + 1", count: 1, "2");
        await GitAsync("add", ".");
        await GitAsync("commit", "-qm", "one");
        Assert.Equal(0, (await Program.RunInAsync(_folder, "git", "install")).ExitCode);
        await WriteAsync("1 + 2", count: 7, "3");
        var diff = await GitAsync("diff");
        Assert.Contains("\n-1 + 1\n+1 + 2\n -- result text/plain\n-2\n+3\n", diff, StringComparison.Ordinal);
        Assert.DoesNotContain("execution_count", diff, StringComparison.Ordinal);
        Assert.Contains("-1 + 1", await GitAsync("-c", "core.pager=cat", "log", "-p", "-R"), StringComparison.Ordinal);

        Assert.Equal(0, (await Program.RunInAsync(_folder, "git", "uninstall")).ExitCode);
        Assert.Contains("execution_count", await GitAsync("diff"), StringComparison.Ordinal);
        Assert.DoesNotContain("researchkit", await GitAsync("config", "--local", "--list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_stay_out_of_commits_where_that_is_asked_for_and_in_the_working_copy()
    {
        await RepositoryAsync();
        Assert.Equal(0, (await Program.RunInAsync(_folder, "git", "install", "--strip")).ExitCode);
        await WriteAsync("1 + 1", count: 4, "2");
        var before = await File.ReadAllTextAsync(At("n.ipynb"), TestContext.Current.CancellationToken);
        await GitAsync("add", ".");
        await GitAsync("commit", "-qm", "one");
        var committed = await GitAsync("show", "--no-textconv", "HEAD:n.ipynb");
        Assert.Contains("\"outputs\":[]", committed, StringComparison.Ordinal);
        Assert.Contains("\"execution_count\":null", committed, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(At("n.ipynb"), TestContext.Current.CancellationToken));
        Assert.Empty(await GitAsync("status", "--porcelain"));
    }

    [Fact]
    public async Task That_stripped_notebooks_cannot_be_verified_and_how_to_go_back_is_said_only_where_they_are_stripped()
    {
        await RepositoryAsync();
        var (_, stripping) = await Program.RunInAsync(_folder, "git", "install", "--strip");
        Assert.Contains("'verify' nothing to compare with", stripping, StringComparison.Ordinal);
        Assert.Contains("'researchkit git uninstall' undoes it", stripping, StringComparison.Ordinal);
        Assert.DoesNotContain("verify", (await Program.RunInAsync(_folder, "git", "install")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_with_a_fault_is_committed_as_it_is()
    {
        await RepositoryAsync();
        await Program.RunInAsync(_folder, "git", "install", "--strip");
        await File.WriteAllTextAsync(At("n.ipynb"), "<<<<<<< no notebook\n", TestContext.Current.CancellationToken);
        await GitAsync("add", ".");
        await GitAsync("commit", "-qm", "one");
        Assert.Equal("<<<<<<< no notebook\n", await GitAsync("cat-file", "blob", "HEAD:n.ipynb"));
        Assert.Contains("+<<<<<<< no notebook", await GitAsync("show"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_repository_nothing_is_set_up()
    {
        var (exitCode, output) = await Program.RunInAsync(_folder, "git", "install");
        Assert.Equal(2, exitCode);
        Assert.Contains("not a git repository", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strip_takes_outputs_out_once_and_check_says_what_has_them()
    {
        await WriteAsync("1 + 1", count: 1, "2");
        var (exitCode, output) = await Program.RunInAsync(_folder, "strip", "n.ipynb", "--check");
        Assert.Equal(1, exitCode);
        Assert.Contains("1 notebook with outputs", output, StringComparison.Ordinal);
        Assert.Equal(0, (await Program.RunInAsync(_folder, "strip", "n.ipynb")).ExitCode);
        Assert.Contains("\"outputs\":[]", await File.ReadAllTextAsync(At("n.ipynb"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await Program.RunInAsync(_folder, "strip", ".", "--check")).ExitCode);
        Assert.Equal(2, (await Program.RunInAsync(_folder, "strip")).ExitCode);
    }

    private async Task RepositoryAsync()
    {
        await GitAsync("init", "-q", "-b", "main");
        await GitAsync("config", "user.email", "a@example.org");
        await GitAsync("config", "user.name", "A");
    }

    private Task WriteAsync(string source, int count, string result) => File.WriteAllTextAsync(
        At("n.ipynb"),
        NotebookText.Of([source])
            .Replace("\"execution_count\":null", $"\"execution_count\":{count}", StringComparison.Ordinal)
            .Replace("\"outputs\":[]", $$"""
                "outputs":[{"data":{"text/plain":["{{result}}"]},"execution_count":{{count}},"metadata":{},"output_type":"execute_result"}]
                """.Trim(), StringComparison.Ordinal),
        TestContext.Current.CancellationToken);

    private string At(string name) => Path.Combine(_folder, name);

    private async Task<string> GitAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var output = await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
