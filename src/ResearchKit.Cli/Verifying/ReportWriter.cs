using System.Text;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Verifying;

/// <summary>Writes the reports that were asked for.</summary>
/// <param name="context">The world outside.</param>
/// <param name="files">Where to.</param>
internal sealed class ReportWriter(CliContext context, ReportFiles files)
{
    /// <summary>Writes them.</summary>
    /// <returns>The files that were written, as the user named them.</returns>
    /// <exception cref="CliException">One cannot be written.</exception>
    public IReadOnlyList<string> Write(VerifyReport report) =>
        [.. new[] { Write(files.Json, report.ToJson), Write(files.JUnit, report.ToJUnit), Write(files.Html, report.ToHtml) }.OfType<string>()];

    private string? Write(string? file, Func<string> text)
    {
        if (file is null)
            return null;
        try
        {
            var target = context.FullPath(file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            WriteTo(target, Encoding.UTF8.GetBytes(text()));
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"{file}: the report cannot be written: {e.Message}");
        }
    }

    /// <summary>Puts a report in a file's place whole; a device, such as <c>/dev/stdout</c>, has none.</summary>
    private static void WriteTo(string target, byte[] bytes)
    {
        if (OperatingSystem.IsWindows() || !target.StartsWith("/dev/", StringComparison.Ordinal) || !File.Exists(target))
        {
            WholeFile.Write(target, bytes);
            return;
        }

        using var stream = new FileStream(target, FileMode.Open, FileAccess.Write);
        stream.Write(bytes);
    }
}
