namespace ResearchKit.Jupyter.Tests.Wire;

public sealed class ConnectionFileTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("connection-file-");

    private string File => Path.Combine(directory.FullName, "kernel.json");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public void What_was_written_is_read()
    {
        var connection = new ConnectionInfo(1, 2, 3, 4, 5, "secret", KernelName: "echo");
        ConnectionFile.Write(File, connection);

        Assert.Equal(connection, ConnectionFile.Read(File));
    }

    [Fact]
    public void A_file_of_jupyter_client_is_read()
    {
        System.IO.File.WriteAllText(File, """
            {"shell_port": 51017, "iopub_port": 48191, "stdin_port": 41457, "control_port": 53185, "hb_port": 40285,
             "ip": "127.0.0.1", "key": "5a1b-2c", "transport": "tcp", "signature_scheme": "hmac-sha256", "kernel_name": "", "jupyter_session": "x"}
            """);

        Assert.Equal(new ConnectionInfo(51017, 48191, 41457, 53185, 40285, "5a1b-2c", KernelName: ""), ConnectionFile.Read(File));
    }

    [Fact]
    public void What_a_file_leaves_out_is_the_usual()
    {
        System.IO.File.WriteAllText(File, """{"shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5}""");

        var connection = ConnectionFile.Read(File);

        Assert.Equal(("127.0.0.1", "tcp", "hmac-sha256", ""), (connection.Ip, connection.Transport, connection.SignatureScheme, connection.Key));
    }

    [Fact]
    public void Only_the_owner_can_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        ConnectionFile.Write(File, new(1, 2, 3, 4, 5, "secret"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void An_existing_file_is_not_written_over()
    {
        System.IO.File.WriteAllText(File, "mine");

        Assert.Throws<IOException>(() => ConnectionFile.Write(File, new(1, 2, 3, 4, 5)));
        Assert.Equal("mine", System.IO.File.ReadAllText(File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"shell_port":1}""")]
    [InlineData("""{"shell_port":"x","iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5}""")]
    public void What_is_no_connection_file_is_refused_by_name(string text)
    {
        System.IO.File.WriteAllText(File, text);

        Assert.Contains(File, Assert.Throws<InvalidDataException>(() => ConnectionFile.Read(File)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost", true)]
    [InlineData("::1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("*", false)]
    [InlineData("192.168.1.2", false)]
    public void It_is_known_whether_other_machines_can_reach_an_address(string ip, bool isLoopback) =>
        Assert.Equal(isLoopback, new ConnectionInfo(1, 2, 3, 4, 5, Ip: ip).IsLoopback);

    [Fact]
    public void The_key_is_not_printed() =>
        Assert.DoesNotContain("secret", new ConnectionInfo(1, 2, 3, 4, 5, "secret").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Another_transport_than_tcp_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new ConnectionInfo(1, 2, 3, 4, 5, Transport: "ipc").Endpoint(1));
}
