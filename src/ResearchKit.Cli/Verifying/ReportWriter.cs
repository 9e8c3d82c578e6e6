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
            File.WriteAllText(target, text());
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"{file}: the report cannot be written: {e.Message}");
        }
    }
}
