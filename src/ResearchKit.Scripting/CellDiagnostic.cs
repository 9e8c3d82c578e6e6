namespace ResearchKit.Scripting;

/// <summary>One message of the compiler about a cell.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Id">The compiler's code, for example <c>CS0103</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Span">Where it is wrong.</param>
public sealed record CellDiagnostic(CellDiagnosticSeverity Severity, string Id, string Message, CellSpan Span);

/// <summary>A stretch of a cell's text. Lines and columns count from 1; columns are UTF-16 units; the end is exclusive.</summary>
/// <param name="StartLine">Line of the first character.</param>
/// <param name="StartColumn">Column of the first character.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column of the end.</param>
public sealed record CellSpan(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>How grave a <see cref="CellDiagnostic"/> is.</summary>
public enum CellDiagnosticSeverity
{
    /// <summary>For editors only.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Suspicious; the cell runs.</summary>
    Warning,

    /// <summary>The cell cannot run.</summary>
    Error,
}
