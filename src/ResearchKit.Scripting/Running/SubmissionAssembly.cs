using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>The names of the assemblies that a session compiles: told apart from every other assembly's.</summary>
internal static class SubmissionAssembly
{
    private const string Prefix = "\u211B*";

    private static int _count;

    /// <summary>A name that no other submission of the process has.</summary>
    public static string NextName() =>
        Prefix + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);

    public static bool IsOne(string assemblyName) => assemblyName.StartsWith(Prefix, StringComparison.Ordinal);
}
