using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Compiles a submission on top of the earlier ones, loads it and runs it. One that fails leaves no trace.</summary>
internal sealed class SubmissionPipeline
{
    private readonly CSharpSessionOptions _options;
    private readonly SubmissionCompiler _compiler;
    private readonly NotebookLoadContext _loadContext = new() { Loaded = BuiltInFormatters.RegisterFor };
    private readonly SubmissionSlots _slots = new();
    private readonly SubmissionSources _sources = new();
    private readonly CellInterrupt _interrupt;
    private readonly ExceptionReport _exceptions;
    private readonly UnreachedVariables _unreached;
    private Task _ready;
    private NotebookReferences? _references;
    private CSharpCompilation? _last;
    private CompiledSubmission? _running;

    // Types that a cell declares show under it, so that it counts as .NET Interactive does: from 2, and what fails as well.
    private int _number = 1;

    public SubmissionPipeline(CSharpSessionOptions options)
    {
        _options = options;
        _compiler = new SubmissionCompiler(options.Usings);
        _interrupt = new CellInterrupt(options.TimeProvider);
        _exceptions = new ExceptionReport(new FrameDescriber(_sources.Find));
        Variables = new SessionVariables(_slots);
        _unreached = new UnreachedVariables(Variables);
        _ready = PrepareAsync();
    }

    public SessionVariables Variables { get; }

    /// <summary>Makes an assembly known to later submissions; <see cref="Settle"/> follows.</summary>
    /// <returns>Whether they see it, or one that serves as well; not where another of its name is loaded already.</returns>
    public async Task<bool> AddAssemblyAsync(AssemblyFile file)
    {
        await _ready.ConfigureAwait(false);
        StandOnRunning();
        if (!_references!.Lacks(file))
        {
            return true;
        }

        if (_loadContext.IsLoaded(file.Name))
        {
            if (file.Image is null || _loadContext.LoadedVersion(file.Name) is not { } loaded)
            {
                return false;
            }

            file = file with { Image = file.Image.Above(loaded) };
        }

        _last = _references.Add(file, _last);
        _loadContext.Offer(file);
        return true;
    }

    /// <summary>To be called when assemblies have been added, one or many: the next submission waits for what there is to be done.</summary>
    public void Settle()
    {
        StandOnRunning();
        _ready = SettleAsync(_ready);
    }

    /// <summary>What to say of something that a submission threw.</summary>
    public CellError ReportOf(Exception thrown) => _exceptions.From(thrown);

    /// <summary>Loads an assembly as a submission would.</summary>
    public Assembly Load(string name) => _loadContext.LoadFromAssemblyName(new AssemblyName(name));

    /// <summary>Whether a submission has used an assembly of this name.</summary>
    public bool IsLoaded(string assembly) => _loadContext.IsLoaded(assembly);

    /// <summary>A cell that is being typed, on top of those that ran.</summary>
    public async Task<CursorModel> LookAtAsync(string code, CancellationToken cancellation)
    {
        await _ready.ConfigureAwait(false);
        var tree = SubmissionCompiler.Parse(new SubmissionSource(code, ""), cancellation);
        return new CursorModel(_compiler.CreateCompilation(tree, _number + 1, _last, _references!.New));
    }

    public void AddNativeDirectory(string directory) => _loadContext.AddNativeDirectory(directory);

    /// <summary>Runs a submission.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="watcher">Is given the compiler's warnings and the value.</param>
    /// <param name="interrupt">Stops it.</param>
    public async Task<CellResult> RunAsync(SubmissionSource source, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        await _ready.ConfigureAwait(false);
        StandOnRunning();
        _number++;
        var compiled = Compile(source, interrupt);
        if (Refuses(compiled, "CS1109"))
        {
            compiled = Compile(source with { Code = ExtensionLifter.Lift(source.Code) }, interrupt);
        }

        if (HtmlTags.AreMissing(compiled)
            && Compile(source, _compiler.WithTags(), interrupt) is { Succeeded: true } withTags)
        {
            compiled = withTags;
        }

        if (Refuses(compiled, "CS7021"))
        {
            return await RunLibraryAsync(LibraryCell.OfTypes(source), watcher, interrupt).ConfigureAwait(false);
        }

        if (Refuses(compiled, "CS9283"))
        {
            return await RunLibraryAsync(LibraryCell.OfExtensions(source), watcher, interrupt).ConfigureAwait(false);
        }

        var diagnostics = CellDiagnostics.From(compiled.Diagnostics);
        if (!compiled.Succeeded)
        {
            return new CellFailed(CompilationReport.From(source, diagnostics, SpellingHints.Of(compiled))) { Diagnostics = diagnostics };
        }

        _sources.Add(source);
        var result = await RunAsync(compiled, watcher, interrupt).ConfigureAwait(false);
        watcher.Warn(diagnostics);
        return result with { Diagnostics = diagnostics };
    }

    /// <summary>Counts what .NET Interactive counts as a submission and is none here.</summary>
    public void Count() => _number++;

    /// <summary>Runs a submission that the compiler has refused just now, in its place.</summary>
    public Task<CellResult> RunAgainAsync(SubmissionSource source, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        _number--;
        return RunAsync(source, watcher, interrupt);
    }

    private CompiledSubmission Compile(SubmissionSource source, CancellationToken interrupt) => Compile(source, _compiler, interrupt);

    private CompiledSubmission Compile(SubmissionSource source, SubmissionCompiler compiler, CancellationToken interrupt) =>
        compiler.Compile(source, _number, _last, _references!.New, interrupt);

    private static bool Refuses(CompiledSubmission compiled, string error) =>
        !compiled.Succeeded && compiled.Diagnostics.Any(diagnostic => diagnostic.Id == error);

    private async Task<CellResult> RunLibraryAsync(LibraryCell cell, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        var library = _compiler.CompileLibrary(cell.Library, SubmissionAssembly.NextName(), _last, _references!.All, interrupt);
        if (!library.Succeeded)
        {
            var diagnostics = CellDiagnostics.From(library.Diagnostics);
            return new CellFailed(CompilationReport.From(cell.Library, diagnostics)) { Diagnostics = diagnostics };
        }

        _loadContext.LoadSubmission(library);
        _last = _references.Replace(library, _last);
        return await RunAgainAsync(cell.Script, watcher, interrupt).ConfigureAwait(false);
    }

    private async Task<CellResult> RunAsync(CompiledSubmission compiled, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        if (!compiled.HasCode)
        {
            Advance(compiled);
            return new CellSucceeded(null);
        }

        MimeBundle? bundle = null;
        var hasValue = compiled.HasValue;
        var slots = _slots.Prepare();
        _running = compiled;
        var cell = CellThread.Start(async () =>
        {
            var value = await Load(compiled)(slots).ConfigureAwait(false);
            bundle = (hasValue || value is not null) && value is not DisplayedValue ? watcher.Format(value) : null;
            return value;
        });
        switch (await _interrupt.WaitAsync(cell, interrupt).ConfigureAwait(false))
        {
            case CellInterrupt.Ending.Done when cell.Outcome.IsCompletedSuccessfully:
                Keep(compiled);
                return new CellSucceeded(bundle);
            case CellInterrupt.Ending.Done:
                var error = _unreached.Explain(_exceptions.From(Thrown(cell.Outcome)), compiled.Compilation.SyntaxTrees[0]);
                Fail(compiled);
                return new CellFailed(error);
            case CellInterrupt.Ending.Stopped:
                Fail(compiled);
                return new CellFailed(InterruptReport.Stopped);
            default:
                Fail(compiled);
                return new CellFailed(InterruptReport.StillRunning);
        }
    }

    private Func<object?[], Task<object?>> Load(CompiledSubmission compiled)
    {
        var (type, method) = compiled.EntryPoint;
        var factory = _loadContext.LoadSubmission(compiled).GetType(type)!
            .GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        return slots =>
        {
            using (_loadContext.EnterContextualReflection())
            {
                return factory(slots);
            }
        };
    }

    // A cell that runs may send another submission, which sees what the cell has declared and stands on it.
    private void StandOnRunning()
    {
        if (_running is { } running)
        {
            _running = null;
            Advance(running);
        }
    }

    private void Keep(CompiledSubmission compiled)
    {
        if (_running == compiled)
        {
            _running = null;
            Advance(compiled);
        }
    }

    private void Advance(CompiledSubmission compiled)
    {
        if (!compiled.LeavesSomething)
        {
            _slots.Forget();
            return;
        }

        _slots.Keep();
        _last = compiled.Compilation;
        _references!.MarkInherited();
    }

    private void Fail(CompiledSubmission compiled)
    {
        if (_options.FailedCells == FailedCells.KeepDeclarations)
        {
            _unreached.Add(_slots.RestoreUnreached(), compiled.Compilation.SyntaxTrees[0].FilePath);
            Keep(compiled);
        }
        else if (_running == compiled)
        {
            _running = null;
            _slots.Forget();
        }
    }

    // What a cancelled task was cancelled by, it tells only those who wait for it.
    private static Exception Thrown(Task task)
    {
        if (task.Exception?.InnerException is { } thrown)
        {
            return thrown;
        }

        try
        {
            task.GetAwaiter().GetResult();
            return new TaskCanceledException(task);
        }
        catch (OperationCanceledException cancelled)
        {
            return cancelled;
        }
    }

    private async Task SettleAsync(Task before)
    {
        await before.ConfigureAwait(false);
        _last = await Task.Run(() => _references!.Agree(_last)).ConfigureAwait(false);
    }

    private async Task PrepareAsync()
    {
        await WarmUp.Begin().ConfigureAwait(false);
        _references = new NotebookReferences();
        _last = _compiler.CreateBase(_references.New);
        _references.MarkInherited();
    }
}
