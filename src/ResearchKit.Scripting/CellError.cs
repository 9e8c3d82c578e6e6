using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>Why a cell failed, in the parts of a Jupyter <c>error</c> message.</summary>
/// <param name="Kind">What sort of failure it is.</param>
/// <param name="Name">The exception's full type name; <c>CompilationError</c> when the cell did not compile.</param>
/// <param name="Message">The exception's message, or the first error of the compiler.</param>
/// <param name="Traceback">Lines to show, the innermost call first; each of the user's own frames names its cell and line.</param>
public sealed record CellError(CellErrorKind Kind, string Name, string Message, ImmutableArray<string> Traceback);
