using System.Globalization;
using System.Runtime.InteropServices;

namespace ResearchKit.Cli.Provenance;

/// <summary>The machine that a run was made on: what of it could make a difference, and nothing that names it.</summary>
/// <param name="System">The operating system.</param>
/// <param name="Architecture">The processor's architecture.</param>
/// <param name="Processors">How many processors there were.</param>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="Culture">The culture that numbers and dates are written in; empty for the invariant one.</param>
/// <param name="TimeZone">The local time zone.</param>
internal sealed record MachineRecord(string System, string Architecture, int Processors, string Runtime, string Culture, string TimeZone)
{
    /// <summary>This machine.</summary>
    public static MachineRecord Here(TimeProvider clock) => new(
        RuntimeInformation.OSDescription,
        RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        RuntimeInformation.FrameworkDescription,
        CultureInfo.CurrentCulture.Name,
        clock.LocalTimeZone.Id);
}
