using System.Globalization;
using System.Runtime.InteropServices;

namespace ResearchKit.Cli.Verifying;

/// <summary>What notebooks are verified on, for the report.</summary>
internal static class VerifyEnvironment
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(CliContext context) =>
    [
        new("ResearchKit", KitVersion.Text),
        new("kernel", $"{context.OwnKernel.DisplayName}, {context.OwnKernel.Name}"),
        new("runtime", RuntimeInformation.FrameworkDescription),
        new("SDK", SdkCheck.Installed(context.DotnetRoot) is { Count: > 0 } all ? all[^1].ToString() : "none"),
        new("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"),
        new("culture here", CultureInfo.CurrentCulture.Name is { Length: > 0 } name ? name : "invariant"),
        new("time zone here", TimeZoneInfo.Local.Id),
    ];
}
