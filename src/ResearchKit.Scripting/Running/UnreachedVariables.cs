using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>
/// The variables that a failed cell declared and did not get to give a value: code that stumbles over one later is told why.
/// </summary>
internal sealed class UnreachedVariables(SessionVariables variables)
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    /// <summary>Notes variables.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="cell">The cell that failed.</param>
    public void Add(IEnumerable<string> names, string cell)
    {
        foreach (var name in names)
        {
            _cells[name] = cell;
        }
    }

    /// <summary>The error, with a line for each such variable that the code uses and that has no value still, where that may be why.</summary>
    /// <param name="error">What the code threw.</param>
    /// <param name="code">The code.</param>
    public CellError Explain(CellError error, SyntaxTree code) => error.Name is not ("System.NullReferenceException" or "System.ArgumentNullException") ? error : error with
    {
        Traceback =
        [
            .. error.Traceback,
            .. code.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText).Distinct()
                .Where(name => _cells.ContainsKey(name) && variables.Find(name) is { Value: null })
                .Select(name => $"“{name}” has no value: {_cells[name]} failed before it got one. Run that again first."),
        ],
    };
}
