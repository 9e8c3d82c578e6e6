namespace ResearchKit.Jupyter.Tests.Specs;

public sealed class JupyterDirectoriesTests
{
    [Fact]
    public void On_linux() => Assert.Equal(
        ["/home/ada/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"], Slashes(For(OSPlatformFamily.Linux)));

    [Fact]
    public void On_a_mac() => Assert.Equal(
        ["/home/ada/Library/Jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"], Slashes(For(OSPlatformFamily.MacOS)));

    [Fact]
    public void On_windows() => Assert.Equal(
        ["C:/Roaming/jupyter", "C:/All/jupyter"], Slashes(For(OSPlatformFamily.Windows, ("APPDATA", "C:/Roaming"), ("PROGRAMDATA", "C:/All"))));

    [Fact]
    public void As_the_environment_says()
    {
        var path = string.Join(Path.PathSeparator, "/first", "/second");
        var directories = For(
            OSPlatformFamily.Linux, ("JUPYTER_PATH", path), ("JUPYTER_DATA_DIR", "/mine"), ("XDG_DATA_HOME", "/not-asked"), ("VIRTUAL_ENV", "/venv"));

        Assert.Equal("/mine", directories.User);
        Assert.Equal(["/first", "/second", "/venv/share/jupyter", "/mine", "/usr/local/share/jupyter", "/usr/share/jupyter"], Slashes(directories));
    }

    [Fact]
    public void The_users_data_may_be_elsewhere() =>
        Assert.Equal("/data/jupyter", For(OSPlatformFamily.Linux, ("XDG_DATA_HOME", "/data")).User.Replace('\\', '/'));

    [Fact]
    public void Under_a_prefix() => Assert.Equal(["/opt/x/share/jupyter/kernels"], JupyterDirectories.ForPrefix("/opt/x").Kernels.Select(path => path.Replace('\\', '/')));

    private static JupyterDirectories For(OSPlatformFamily system, params (string Name, string Value)[] variables) =>
        JupyterDirectories.For(name => variables.FirstOrDefault(variable => variable.Name == name).Value, system, "/home/ada");

    private static IEnumerable<string> Slashes(JupyterDirectories directories) => directories.Data.Select(path => path.Replace('\\', '/'));
}
