namespace ResearchKit.Jupyter.Tests.Client;

public sealed class StartTests
{
    private static readonly string Echo = EchoProcess.Spec.Argv[0];

    [Fact]
    public async Task A_program_that_is_not_there_is_named()
    {
        var e = await Assert.ThrowsAsync<KernelStartException>(() => StartAsync(["/no/such/program", "{connection_file}"]));

        Assert.Contains("/no/such/program", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_ends_before_it_answers_is_told_with_its_last_words()
    {
        var e = await Assert.ThrowsAsync<KernelDiedException>(() => StartAsync([Echo, "--die", "{connection_file}"]));

        Assert.Equal((3, "I would rather not"), (e.ExitCode, Assert.Single(e.LastErrorLines)));
    }

    [Fact]
    public async Task A_program_that_does_not_answer_is_not_waited_for_for_ever()
    {
        var e = await Assert.ThrowsAsync<KernelStartException>(
            () => StartAsync([Echo, "--sulk"], new() { StartupTimeout = TimeSpan.FromMilliseconds(200) }));

        Assert.Contains("0.2 s", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lose-a-port-once")]
    [InlineData("--find-a-port-in-use-once")]
    public async Task When_a_port_was_taken_others_are_chosen(string misfortune)
    {
        var tries = Directory.CreateTempSubdirectory("tries-");
        await using var kernel = await EchoProcess.StartAsync(spec: EchoProcess.Spec with { Argv = [Echo, misfortune, tries.FullName, "{connection_file}"] });

        Assert.Equal("echo", kernel.Info.Implementation);
        Assert.Single(tries.GetFiles());
        tries.Delete(recursive: true);
    }

    [Fact]
    public async Task Environment_and_directory_are_the_kernels_own()
    {
        var directory = Directory.CreateTempSubdirectory("kernel-cwd-");
        var spec = EchoProcess.Spec with { Env = new Dictionary<string, string> { ["ECHO_A"] = "${ECHO_B}-${NOT_THERE}-a", ["ECHO_C"] = "spec" } };
        var options = new KernelStartOptions
        {
            WorkingDirectory = directory.FullName,
            Environment = new Dictionary<string, string?> { ["ECHO_C"] = "options", ["PATH"] = null },
        };
        var text = "";

        await using (var kernel = await EchoProcess.StartAsync(options, spec))
        {
            await kernel.ExecuteAsync(
                new("directory\nvariable ECHO_A\nvariable ECHO_C\nvariable PATH"), output => text += (output as StreamMessage)?.Text, TestContext.Current.CancellationToken);
        }

        directory.Delete();
        Assert.Equal($"{directory.FullName}\n--a\noptions\n\n", text);
    }

    [Fact]
    public async Task A_spec_without_a_command_line_is_refused() =>
        await Assert.ThrowsAsync<KernelStartException>(() => StartAsync([]));

    private static async Task StartAsync(string[] argv, KernelStartOptions? options = null)
    {
        await using var kernel = await EchoProcess.StartAsync(options, EchoProcess.Spec with { Argv = argv });
    }
}
