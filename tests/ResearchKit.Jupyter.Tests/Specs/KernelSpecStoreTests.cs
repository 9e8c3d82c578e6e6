namespace ResearchKit.Jupyter.Tests.Specs;

public sealed class KernelSpecStoreTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("kernel-specs-");

    private string User => Path.Combine(root.FullName, "user");

    private string System => Path.Combine(root.FullName, "system");

    private KernelSpecStore Store => new(new(User, [User, System]));

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void What_was_installed_is_found_whole()
    {
        var spec = new KernelSpec(
            "my-kernel", "My Kernel", "C#", ["/opt/my kernel", "start", "{connection_file}"], InterruptMode.Message,
            new Dictionary<string, string> { ["A"] = "${B}" }, Metadata: new() { ["debugger"] = false });

        var directory = Store.Install(spec);
        var found = Store.Find("MY-Kernel")!;

        Assert.Equal(Path.Combine(User, "kernels", "my-kernel"), directory);
        Assert.Equal((spec.Name, spec.DisplayName, spec.Language, spec.InterruptMode, directory), (found.Name, found.DisplayName, found.Language, found.InterruptMode, found.Directory));
        Assert.Equal(spec.Argv, found.Argv);
        Assert.Equal(spec.Env, found.Env);
        Assert.Equal("""{"debugger":false}""", found.Metadata!.ToJsonString());
    }

    [Fact]
    public void A_spec_is_written_as_jupyter_writes_it()
    {
        var directory = Store.Install(new("echo", "Echo <1>", "C#", ["/opt/echo", "{connection_file}"], InterruptMode.Message));

        Assert.Equal(
            """
            {
              "argv": [
                "/opt/echo",
                "{connection_file}"
              ],
              "display_name": "Echo <1>",
              "language": "C#",
              "interrupt_mode": "message"
            }
            """,
            File.ReadAllText(Path.Combine(directory, "kernel.json")),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Its_resources_go_with_it_and_those_of_an_older_one_go()
    {
        var logos = root.CreateSubdirectory("logos").FullName;
        File.WriteAllText(Path.Combine(logos, "logo-svg.svg"), "<svg/>");
        File.WriteAllText(Path.Combine(logos, "kernel.json"), "not this one");
        Store.Install(Spec("echo"), logos);
        File.Move(Path.Combine(logos, "logo-svg.svg"), Path.Combine(logos, "kernel.js"));

        var directory = Store.Install(Spec("echo"), logos);

        Assert.Equal(["kernel.js", "kernel.json"], Directory.GetFiles(directory).Select(Path.GetFileName).Order());
        Assert.Equal("echo", Store.Find("echo")?.DisplayName);
    }

    [Fact]
    public void The_first_directory_wins()
    {
        Store.Install(Spec("echo"));
        Put(System, "echo", """{"argv":["system"],"display_name":"System","language":"x"}""");
        Put(System, "other", """{"argv":["system"],"display_name":"Other","language":"x"}""");

        Assert.Equal(["echo", "Other"], Store.List().Select(spec => spec.DisplayName));
        Assert.Equal(Path.Combine(User, "kernels", "echo"), Store.Remove("echo"));
        Assert.Equal(["Other", "System"], Store.List().Select(spec => spec.DisplayName).Order());
    }

    [Fact]
    public void What_is_no_spec_is_not_listed_and_says_why_when_asked_for()
    {
        Put(User, "broken", "{");
        Put(User, "empty", """{"argv":[]}""");
        Put(User, "not a name", """{"argv":["x"]}""");
        root.CreateSubdirectory(Path.Combine("user", "kernels", "no-file"));

        Assert.Empty(Store.List());
        Assert.Contains("kernel.json", Assert.Throws<InvalidDataException>(() => Store.Find("broken")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Store.Find("empty"));
        Assert.Null(Store.Find("no-file"));
        Assert.Null(Store.Find("not a name"));
    }

    [Fact]
    public void A_spec_may_leave_out_all_but_its_command_line()
    {
        Put(User, "least", """{"argv":["x"]}""");

        var spec = Store.Find("least")!;

        Assert.Equal(("least", "", InterruptMode.Signal), (spec.DisplayName, spec.Language, spec.InterruptMode));
    }

    [Fact]
    public void Nothing_is_there_where_nothing_was_installed()
    {
        Assert.Empty(Store.List());
        Assert.Null(Store.Find("echo"));
        Assert.Null(Store.Remove("echo"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("ä")]
    public void A_name_that_is_no_name_is_refused(string name) => Assert.Throws<ArgumentException>(() => Store.Install(Spec(name)));

    [Fact]
    public void Whoever_reads_while_a_spec_is_replaced_finds_one_whole()
    {
        Store.Install(Spec("echo"));

        Parallel.For(0, 50, number =>
        {
            if (number % 5 == 0)
            {
                Store.Install(Spec("echo"));
            }
            else
            {
                Assert.Equal("echo", Store.Find("echo")?.DisplayName);
            }
        });
    }

    private static KernelSpec Spec(string name) => new(name, name, "echo", ["/opt/echo", "{connection_file}"]);

    private static void Put(string data, string name, string json)
    {
        var directory = Directory.CreateDirectory(Path.Combine(data, "kernels", name));
        File.WriteAllText(Path.Combine(directory.FullName, "kernel.json"), json);
    }
}
