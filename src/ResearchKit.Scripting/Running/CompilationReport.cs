using System.Collections.Immutable;
using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>Tells what the compiler refused: each error with cell, line and column, the line itself and a pointer.</summary>
internal static class CompilationReport
{
    /// <summary>How many errors are told in full.</summary>
    public const int MostErrors = 20;

    /// <summary>The error to show.</summary>
    /// <param name="source">The text that was refused.</param>
    /// <param name="diagnostics">What the compiler had to say.</param>
    /// <param name="hints">What there is to add, by the place of an error.</param>
    public static CellError From(
        SubmissionSource source, ImmutableArray<CellDiagnostic> diagnostics, IReadOnlyDictionary<(int Line, int Column), string>? hints = null)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == CellDiagnosticSeverity.Error).ToArray();
        var lines = source.Code.Split('\n');
        var traceback = errors.Take(MostErrors).SelectMany(error => Describe(source.Name, lines, error).Concat(Hint(error))).ToList();
        if (errors.Length > MostErrors)
        {
            traceback.Add(string.Create(CultureInfo.InvariantCulture, $"… and {errors.Length - MostErrors} more errors"));
        }

        IEnumerable<string> Hint(CellDiagnostic error) =>
            hints?.GetValueOrDefault((error.Span.StartLine, error.Span.StartColumn)) is { } hint ? ["    " + hint] : [];

        return new CellError(CellErrorKind.Compilation, "CompilationError", Headline(source.Name, errors[0]), [.. traceback]);
    }

    private static string Headline(string name, CellDiagnostic error) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}, line {error.Span.StartLine}, column {error.Span.StartColumn}: error {error.Id}: {error.Message}");

    private static IEnumerable<string> Describe(string name, string[] lines, CellDiagnostic error)
    {
        yield return Headline(name, error);
        if (error.Span.StartLine > lines.Length || string.IsNullOrWhiteSpace(lines[error.Span.StartLine - 1]))
        {
            yield break;
        }

        var line = lines[error.Span.StartLine - 1].TrimEnd('\r').Replace('\t', ' ');
        yield return "    " + line;
        yield return "    " + new string(' ', error.Span.StartColumn - 1) + new string('^', PointerLength(line, error.Span));
    }

    private static int PointerLength(string line, CellSpan span)
    {
        var end = span.EndLine == span.StartLine ? span.EndColumn : line.Length + 1;
        return Math.Max(1, end - span.StartColumn);
    }
}
