using System.Reflection;

namespace ResearchKit.Cli;

/// <summary>The version of the kit that is running.</summary>
internal static class KitVersion
{
    public static string Text { get; } =
        typeof(KitVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
