namespace ResearchKit.Jupyter;

/// <summary>
/// Where Jupyter keeps its data, by system, user and environment variables.
/// See <see href="https://docs.jupyter.org/en/latest/use/jupyter-directories.html#data-files">Data files</see>.
/// </summary>
/// <param name="User">The directory of the present user, where kernels are installed unless told otherwise.</param>
/// <param name="Data">All directories, the most specific first.</param>
public sealed record JupyterDirectories(string User, IReadOnlyList<string> Data)
{
    /// <summary>Where kernelspecs are looked for, the most specific first.</summary>
    public IReadOnlyList<string> Kernels => [.. Data.Select(directory => Path.Combine(directory, "kernels"))];

    /// <summary>
    /// The directories of this machine and user: <c>JUPYTER_PATH</c>, the active Python environment's, then
    /// <c>JUPYTER_DATA_DIR</c> or the user's own, then the system's.
    /// </summary>
    public static JupyterDirectories FromEnvironment() => For(
        Environment.GetEnvironmentVariable,
        OperatingSystem.IsWindows() ? OSPlatformFamily.Windows
            : OperatingSystem.IsMacOS() ? OSPlatformFamily.MacOS : OSPlatformFamily.Linux,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    /// <summary>
    /// The directories of an installation under a prefix such as <c>/usr/local</c> or a virtual environment, and no
    /// others.
    /// </summary>
    public static JupyterDirectories ForPrefix(string prefix)
    {
        var data = Path.Combine(prefix, "share", "jupyter");
        return new(data, [data]);
    }

    internal static JupyterDirectories For(Func<string, string?> variable, OSPlatformFamily system, string home)
    {
        var user = NotEmpty(variable("JUPYTER_DATA_DIR")) ?? UserDirectory(variable, system, home);
        var first = (variable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return new(user, [.. first, .. ActiveEnvironments(variable), user, .. SystemDirectories(variable, system)]);
    }

    private static string UserDirectory(Func<string, string?> variable, OSPlatformFamily system, string home) => system switch
    {
        OSPlatformFamily.Windows => Path.Combine(
            NotEmpty(variable("APPDATA")) ?? Path.Combine(home, "AppData", "Roaming"), "jupyter"),
        OSPlatformFamily.MacOS => Path.Combine(home, "Library", "Jupyter"),
        _ => Path.Combine(NotEmpty(variable("XDG_DATA_HOME")) ?? Path.Combine(home, ".local", "share"), "jupyter"),
    };

    private static IEnumerable<string> ActiveEnvironments(Func<string, string?> variable) =>
        new[] { variable("VIRTUAL_ENV"), variable("CONDA_PREFIX") }
            .Select(NotEmpty).OfType<string>().Select(prefix => Path.Combine(prefix, "share", "jupyter"));

    private static IEnumerable<string> SystemDirectories(Func<string, string?> variable, OSPlatformFamily system) => system switch
    {
        OSPlatformFamily.Windows => [Path.Combine(NotEmpty(variable("PROGRAMDATA")) ?? @"C:\ProgramData", "jupyter")],
        _ => ["/usr/local/share/jupyter", "/usr/share/jupyter"],
    };

    private static string? NotEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
