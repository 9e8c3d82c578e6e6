using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>What is done with a submission's warnings and its value.</summary>
/// <param name="Warn">Is given what the compiler has to say, when the submission has run.</param>
/// <param name="Format">Makes its value ready to show, within the submission's own time.</param>
internal sealed record SubmissionWatcher(Action<ImmutableArray<CellDiagnostic>> Warn, Func<object?, MimeBundle> Format);
