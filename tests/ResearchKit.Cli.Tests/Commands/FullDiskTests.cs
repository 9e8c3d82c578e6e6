using System.Diagnostics;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>Disks that are full and folders that cannot be written, as small file systems of the test's own.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disk").FullName;
    private bool _mounted;

    public void Dispose()
    {
        if (_mounted)
        {
            Start("umount", "-l", _folder);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_notebook_is_whole_as_it_was()
    {
        Mount("256k");
        var notebook = Write("new string('x', 2_000_000)");
        var before = await File.ReadAllBytesAsync(notebook, TestContext.Current.CancellationToken);
        var (exitCode, output) = await Program.RunAsync("run", notebook, "--in-place");
        Assert.True(exitCode == 4, output);
        Assert.Contains("cannot be written: No space left", output, StringComparison.Ordinal);
        Assert.Contains("not saved", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(notebook, TestContext.Current.CancellationToken));
        Assert.Equal([notebook], Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_before_a_cell_runs_and_can_be_verified()
    {
        Mount("1m");
        var notebook = Write("1 + 1");
        Assert.Equal(0, (await Program.RunAsync("run", notebook, "--in-place")).ExitCode);
        Assert.True(Start("mount", "-o", "remount,ro", _folder));
        var (exitCode, output) = await Program.RunAsync("run", notebook, "--in-place");
        Assert.True(exitCode == 4, output);
        Assert.Contains("cannot be written: Read-only file system", output, StringComparison.Ordinal);
        Assert.DoesNotContain("1/1", output, StringComparison.Ordinal);
        (exitCode, output) = await Program.RunInAsync(_folder, "verify", notebook);
        Assert.True(exitCode == 0, output);
        Assert.Equal([notebook], Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_and_the_verdict_is_seen_all_the_same()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        var notebook = Write("1 + 1");
        var (exitCode, output) = await Program.RunAsync("verify", notebook, "--json", "/dev/full");
        Assert.Equal(4, exitCode);
        Assert.Contains("/dev/full: the report cannot be written", output, StringComparison.Ordinal);
        Assert.Contains("0 of 1 notebook verified", output, StringComparison.Ordinal);
    }

    private string Write(string source)
    {
        File.WriteAllText(Path.Combine(_folder, "n.ipynb"), NotebookText.Of([source]));
        return Path.Combine(_folder, "n.ipynb");
    }

    private void Mount(string size)
    {
        _mounted = OperatingSystem.IsLinux() && Start("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", _folder);
        Assert.SkipUnless(_mounted, "Only root on Linux can make a file system for a test.");
    }

    private static bool Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
