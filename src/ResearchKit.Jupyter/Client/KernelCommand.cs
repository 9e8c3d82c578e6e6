using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit.Jupyter;

/// <summary>
/// The command line and the environment of a kernel.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs">Kernel specs</see>.
/// </summary>
internal static partial class KernelCommand
{
    /// <summary>By this variable kernels know whose end they must not survive.</summary>
    public const string ParentVariable = "JPY_PARENT_PID";

    /// <summary>
    /// Tells our own kernels that their standard input ends with their parent. Its value is the kernel's connection
    /// file, since
    /// whatever the kernel starts inherits the variable.
    /// </summary>
    public const string ParentHoldsStdinVariable = "JPY_PARENT_HOLDS_STDIN";

    public static ProcessStartInfo For(KernelSpec spec, string connectionFile, KernelStartOptions options)
    {
        var start = new ProcessStartInfo(Fill(spec.Argv[0], spec, connectionFile))
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = options.WorkingDirectory ?? "",
        };
        foreach (var argument in spec.Argv.Skip(1))
        {
            start.ArgumentList.Add(Fill(argument, spec, connectionFile));
        }

        SetEnvironment(start.Environment, spec, options);
        start.Environment[ParentHoldsStdinVariable] = connectionFile;
        return start;
    }

    private static string Fill(string argument, KernelSpec spec, string connectionFile) => argument
        .Replace("{connection_file}", connectionFile, StringComparison.Ordinal)
        .Replace("{resource_dir}", spec.Directory ?? "", StringComparison.Ordinal);

    private static void SetEnvironment(IDictionary<string, string?> environment, KernelSpec spec, KernelStartOptions options)
    {
        foreach (var (name, value) in spec.Env ?? new Dictionary<string, string>())
        {
            environment[name] = Variable().Replace(
                value, match => environment.TryGetValue(match.Groups[1].Value, out var known) ? known ?? "" : "");
        }

        foreach (var (name, value) in options.Environment)
        {
            environment[name] = value;
        }

        if (!OperatingSystem.IsWindows())
        {
            environment[ParentVariable] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        }
    }

    [GeneratedRegex(@"\$\{(\w+)\}")]
    private static partial Regex Variable();
}
