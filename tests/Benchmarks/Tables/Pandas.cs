using System.Diagnostics;

namespace ResearchKit.Benchmarks.Tables;

/// <summary>pandas, run by the system's Python.</summary>
internal static class Pandas
{
    /// <summary>The script that reads the claims of a folder.</summary>
    public static string Script => Path.Combine(AppContext.BaseDirectory, "Tables", "load_pandas.py");

    /// <summary>Whether it is installed.</summary>
    public static bool IsThere
    {
        get
        {
            if (!File.Exists("/usr/bin/python3"))
            {
                return false;
            }

            using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", "import pandas"]) { RedirectStandardError = true })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
    }
}
