using System.Globalization;

namespace ResearchKit.Cli.Kernel;

/// <summary>
/// Makes the process one that is nowhere in particular: the invariant culture and UTC, whatever the machine has, so that a
/// notebook writes 1234.5 and the same hour for a reviewer in Kolkata as for its author. A cell that wants a place of its own
/// sets <see cref="CultureInfo.CurrentCulture"/>, or names its time zone.
/// </summary>
internal static class NeutralPlace
{
    /// <summary>Sets it, for every thread that there will be. On Windows the system's time zone stays.</summary>
    public static void Enter()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Environment.SetEnvironmentVariable("TZ", "UTC");
        TimeZoneInfo.ClearCachedData();
    }
}
