using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// A C# notebook's session: runs cells one after the other, each seeing what the earlier ones declared. Any number of
/// sessions may live in a process, but <see cref="Console"/> and <see cref="Formatter"/> are the process's: the console goes
/// to the cell that started last, and what one session registers with the formatter holds for all.
/// </summary>
public sealed class CSharpSession : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SessionContext _context;
    private readonly SessionCore _core;
    private readonly CSharpSessionOptions _options;
    private int _cells;
    private bool _isDisposed;

    /// <summary>Starts a session. The compiler warms up in the background meanwhile.</summary>
    /// <param name="options">What it starts with.</param>
    public CSharpSession(CSharpSessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _context = new SessionContext(options.MaxRepresentationLength);
        _core = new SessionCore(options, _context);
    }

    /// <summary>Runs a cell, after those that were given before.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="output">Where its output goes.</param>
    /// <param name="interrupt">Stops the cell within a second; the session stays usable.</param>
    /// <returns>How it ended. The cell's own errors are results, not exceptions.</returns>
    public Task<CellResult> RunAsync(string code, ICellOutput output, CancellationToken interrupt = default) =>
        RunAsync(new Cell(code), output, interrupt);

    /// <inheritdoc cref="RunAsync(string, ICellOutput, CancellationToken)"/>
    /// <param name="cell">The cell.</param>
    /// <param name="output">Where its output goes.</param>
    /// <param name="interrupt">Stops the cell within a second; the session stays usable.</param>
    public async Task<CellResult> RunAsync(Cell cell, ICellOutput output, CancellationToken interrupt = default)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(output);
        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _context.Begin(new CellChannel(output, _options.TimeProvider));
            var name = cell.Name ?? FormattableString.Invariant($"cell {++_cells}");
            return await _core.RunAsync(cell with { Name = name }, interrupt).ConfigureAwait(false);
        }
        finally
        {
            _context.Flush();
            _turn.Release();
        }
    }

    /// <summary>The variables that cells declared at their top level, by name.</summary>
    public IReadOnlyList<SessionVariable> Variables => [.. _core.Variables.All()];

    /// <summary>Finds a variable.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The newest variable of that name, or <see langword="null"/>.</returns>
    public SessionVariable? FindVariable(string name) => _core.Variables.Find(name);

    /// <summary>Formats a value as a cell's result would be.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations; without any, those of its type.</param>
    /// <returns>The value, formatted.</returns>
    public MimeBundle Format(object? value, params string[] mimeTypes) =>
        RepresentationLimit.Apply(ValueFormatting.Format(value, mimeTypes), _options.MaxRepresentationLength);

    /// <summary>Ends the session: the console goes back to the process. Threads that cells left behind are not waited for.</summary>
    /// <returns>A task that ends when a running cell has.</returns>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        _isDisposed = true;
        _context.End();
        _turn.Release();
    }
}
