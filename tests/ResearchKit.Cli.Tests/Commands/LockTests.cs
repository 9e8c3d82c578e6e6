using System.Text.RegularExpressions;
using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Notebooks that are locked to their packages, as the runner runs them.</summary>
public sealed class LockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lock").FullName;

    private string Notebook => Path.Combine(_folder, "n.ipynb");

    private string Lock => Path.Combine(_folder, "n.lock.json");

    public LockTests() => File.WriteAllText(Notebook, NotebookText.Of(["#r \"nuget: NodaTime\"", "NodaTime.Period.FromDays(1)"]));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_locked_notebook_runs_and_is_as_locked()
    {
        Assert.Equal(0, (await Program.RunAsync("lock", Notebook)).ExitCode);
        Assert.Contains("\"sha512\"", await File.ReadAllTextAsync(Lock, Stop), StringComparison.Ordinal);
        var (exitCode, output) = await Program.RunAsync("run", Notebook, "-o", Path.Combine(_folder, "out"));
        Assert.True(exitCode == 0, output);
        Assert.Contains("as locked", (await Program.RunAsync("lock", "--check", Notebook)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_whose_packages_are_not_those_of_its_lock_fails_with_the_difference()
    {
        await Program.RunAsync("lock", Notebook);
        await File.WriteAllTextAsync(Lock, (await File.ReadAllTextAsync(Lock, Stop)).Replace("\"version\": \"", "\"version\": \"9", StringComparison.Ordinal), Stop);
        var (exitCode, output) = await Program.RunAsync("run", Notebook, "-o", Path.Combine(_folder, "out"));
        Assert.Equal(1, exitCode);
        Assert.Contains("NodaTime is locked in version 9", output, StringComparison.Ordinal);
        var check = await Program.RunAsync("lock", "--check", Notebook);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("not as locked", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_kit_or_NET_stands_for_needs_no_lock_and_verifying_asks_for_none()
    {
        await File.WriteAllTextAsync(Notebook, NotebookText.Of(["#r \"nuget: Plotly.NET.Interactive\"\n#r \"nuget: Microsoft.DotNet.Interactive, *-*\"\n#r \"nuget: System.Text.Json, 8.0.0\"", "1"]), Stop);
        Assert.Equal(0, (await Program.RunAsync("lock", Notebook)).ExitCode);
        await Program.RunAsync("run", Notebook, "--in-place");
        var (exitCode, output) = await Program.RunAsync("verify", Notebook);
        Assert.DoesNotContain("is not locked", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_lock_that_is_none_keeps_the_kernel_from_starting_and_is_named()
    {
        await File.WriteAllTextAsync(Lock, "{", Stop);
        var (exitCode, output) = await Program.RunAsync("run", Notebook, "-o", Path.Combine(_folder, "out"));
        Assert.Equal(3, exitCode);
        Assert.Contains("n.lock.json", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_asks_for_no_package_has_no_lock()
    {
        await File.WriteAllTextAsync(Notebook, NotebookText.Of(["1"]), Stop);
        await File.WriteAllTextAsync(Lock, "old", Stop);
        Assert.Equal(0, (await Program.RunAsync("lock", Notebook)).ExitCode);
        Assert.False(File.Exists(Lock));
    }

    [Fact]
    public async Task A_notebook_that_is_not_locked_yet_is_told_so_in_a_line()
    {
        var (exitCode, output) = await Program.RunAsync("lock", "--check", Notebook);
        Assert.Equal(1, exitCode);
        Assert.Equal($"{Notebook}: not locked yet, and asks for 1 package: run researchkit lock\n", output);
    }

    [Fact]
    public async Task Verifying_holds_the_lock_against_what_is_asked_for_and_what_is_there()
    {
        await Program.RunAsync("run", "--in-place", Notebook);
        Assert.Contains("warning (lock) asks for packages and is not locked to any", (await Program.RunAsync("verify", Notebook)).Output, StringComparison.Ordinal);
        await Program.RunAsync("lock", Notebook);
        var (exitCode, output) = await Program.RunAsync("verify", Notebook);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("(lock)", output, StringComparison.Ordinal);

        var locked = await File.ReadAllTextAsync(Lock, Stop);
        foreach (var (text, fault) in new[]
        {
            (locked.Replace("\"sha512\": \"", "\"sha512\": \"x", StringComparison.Ordinal), "is not the package that was locked: its hash is"),
            (locked.Replace("NodaTime", "OtherTime", StringComparison.Ordinal), "NodaTime is asked for and is not locked"),
            ("{", "n.lock.json is no lock file"),
        })
        {
            await File.WriteAllTextAsync(Lock, text, Stop);
            (exitCode, output) = await Program.RunAsync("verify", Notebook);
            Assert.NotEqual(0, exitCode);
            Assert.Matches($"fault \\(lock\\) .*{fault}", output);
        }
    }

    /// <summary>CsCheck is on the disk, since the tests are restored with it, and the kit does not bring it along.</summary>
    [Fact]
    public async Task What_is_locked_is_taken_from_the_disk_where_there_is_no_network()
    {
        var props = await File.ReadAllTextAsync(Checkout.PathOf("Directory.Packages.props"), Stop);
        var version = Regex.Match(props, "Include=\"CsCheck\" Version=\"([^\"]+)\"").Groups[1].Value;
        await File.WriteAllTextAsync(Notebook, NotebookText.Of([$"#r \"nuget: CsCheck, {version}\"", "typeof(CsCheck.Gen).Namespace"]), Stop);
        var nowhere = new Dictionary<string, string> { ["HTTPS_PROXY"] = "http://127.0.0.1:9", ["HTTP_PROXY"] = "http://127.0.0.1:9" };
        foreach (var arguments in new string[][] { ["lock"], ["run", "--in-place"], ["verify"] })
        {
            var (exitCode, output) = await Program.RunInAsync(_folder, nowhere, [.. arguments, Notebook]);
            Assert.True(exitCode == 0, output);
            Assert.DoesNotContain("(lock)", output, StringComparison.Ordinal);
        }

        Assert.Contains("\"CsCheck\"", await File.ReadAllTextAsync(Lock, Stop), StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
