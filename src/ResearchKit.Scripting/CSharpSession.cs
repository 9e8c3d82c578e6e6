using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// A C# notebook's session: runs cells one after the other, each seeing what the earlier ones declared. Any number of
/// sessions may live in a process, but <see cref="Console"/> and <see cref="Formatter"/> are the process's: the console goes
/// to the cell that started last, and what one session registers with the formatter holds for all.
/// </summary>
public sealed class CSharpSession : IAsyncDisposable
{
    /// <summary>The version of C# that cells are written in: the newest that the compiler knows, its previews included.</summary>
    /// <remarks>Written down, since whoever asks a kernel for it asks before the compiler is loaded.</remarks>
    public const string LanguageVersion = "15.0";

    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _end = new();
    private readonly SessionContext _context;
    private readonly SessionCore _core;
    private readonly CSharpSessionOptions _options;
    private int _cells;

    /// <summary>Starts a session. The compiler warms up in the background meanwhile.</summary>
    /// <param name="options">What it starts with.</param>
    public CSharpSession(CSharpSessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _context = new SessionContext(options.MaxRepresentationLength);
        _core = new SessionCore(options, _context);
    }

    /// <summary>
    /// Begins to load the compiler, which otherwise the first session does: a program that will have one saves the time that it
    /// takes to get so far.
    /// </summary>
    public static void Prepare() => _ = WarmUp.Begin();

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
            ObjectDisposedException.ThrowIf(_end.IsCancellationRequested, this);
            _context.Begin(new CellChannel(output, _options.TimeProvider));
            var name = cell.Name ?? FormattableString.Invariant($"cell {++_cells}");
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt, _end.Token);
            return await new CellSubmission(_core, _context).RunAsync(cell with { Name = name }, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            _context.Flush();
            _turn.Release();
        }
    }

    /// <summary>
    /// Resolves the packages that cells ask for with <c>#r "nuget: …"</c>, and those of the files that they import, without running
    /// the cells.
    /// </summary>
    /// <param name="cells">The cells' texts, in order.</param>
    /// <param name="output">Where progress goes.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The packages with all that they stand on.</returns>
    /// <exception cref="InvalidOperationException">Something is not to be had; the message is NuGet's.</exception>
    public async Task<PackageLock> ResolvePackagesAsync(IEnumerable<string> cells, ICellOutput output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cells);
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _context.Begin(new CellChannel(output, _options.TimeProvider));
            var scan = new PackageScan(_core);
            foreach (var cell in cells)
            {
                await scan.TakeAsync(cell, cancellation).ConfigureAwait(false);
            }

            return new PackageLock([.. _core.Packages.InUse().OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase)]);
        }
        catch (DirectiveException wrong)
        {
            throw new InvalidOperationException(wrong.Message, wrong);
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

    /// <summary>Proposes what could stand at the cursor: names, keywords, magics, packages, paths.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="cursor">The cursor's place in UTF-16 units.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The proposals.</returns>
    public Task<CompletionList> CompleteAsync(string code, int cursor, CancellationToken cancellation = default) =>
        _core.CompleteAsync(code, Math.Clamp(cursor, 0, code.Length), cancellation);

    /// <summary>Tells of the name at the cursor how it is declared, what its documentation says and what it holds.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="cursor">The cursor's place in UTF-16 units.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What is known; <see langword="null"/> when nothing is.</returns>
    public Task<Inspection?> InspectAsync(string code, int cursor, CancellationToken cancellation = default) =>
        _core.InspectAsync(code, Math.Clamp(cursor, 0, code.Length), cancellation);

    /// <summary>What the compiler has to say of a cell, without running it.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Its warnings and errors.</returns>
    public Task<System.Collections.Immutable.ImmutableArray<CellDiagnostic>> DiagnoseAsync(string code, CancellationToken cancellation = default) =>
        _core.DiagnoseAsync(code, cancellation);

    /// <summary>Whether a text is a whole cell, for consoles that run one at the press of Enter.</summary>
    /// <param name="code">The text.</param>
    /// <returns>Whether more must or may be typed.</returns>
    public static CellCompleteness IsComplete(string code) => CellCompletenessCheck.Of(code);

    /// <summary>
    /// Ends the session: interrupts a running cell and gives the console back to the process. Threads that cells left
    /// behind are not waited for.
    /// </summary>
    /// <returns>A task that ends when a running cell has, after a second at the most.</returns>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        _context.End();
        _turn.Release();
    }
}
