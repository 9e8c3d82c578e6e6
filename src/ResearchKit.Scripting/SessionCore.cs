using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;

namespace ResearchKit.Scripting;

/// <summary>What a session consists of, and the way of a cell through it: taken apart, compiled, loaded, run.</summary>
internal sealed class SessionCore
{
    private readonly CSharpSessionOptions _options;
    private readonly SessionContext _context;
    private readonly CellParser _parser;
    private readonly DirectiveTable _directives;
    private readonly SubmissionPipeline _pipeline;
    private long? _clockStart;

    public SessionCore(CSharpSessionOptions options, SessionContext context)
    {
        _options = options;
        _context = context;
        _pipeline = new SubmissionPipeline(options);
        _directives = new DirectiveTable(this);
        _parser = new CellParser(DirectiveTable.BeginsText);
        Packages = new PackageDirectives(this, _pipeline);
        Files = new FileReferences(this, _pipeline);
        context.Root = new CompositeKernel(this);
    }

    public CSharpSessionOptions Options => _options;

    public SessionContext Context => _context;

    public SessionVariables Variables => _pipeline.Variables;

    public PackageDirectives Packages { get; }

    /// <summary>What is not run here.</summary>
    public OtherLanguages Others { get; } = new();

    /// <summary>Takes a cell apart.</summary>
    public IReadOnlyList<CellPart> Parse(string code) => _parser.Parse(code);

    public FileReferences Files { get; }

    /// <summary>The directives and magics that there are.</summary>
    public IEnumerable<Magic> Magics => _directives.All;

    /// <summary>What could stand at a place in a cell that is being typed.</summary>
    public async Task<CompletionList> CompleteAsync(string code, int cursor, CancellationToken cancellation)
    {
        if (await new DirectiveCompletion(this).CompleteAsync(code, cursor, cancellation).ConfigureAwait(false) is { } directive)
        {
            return directive;
        }

        var cell = await _pipeline.LookAtAsync(CellParser.Blank(code), cancellation).ConfigureAwait(false);
        return CodeCompletion.Complete(cell, code, cursor);
    }

    /// <summary>What is known of the name at a place in a cell.</summary>
    public async Task<Inspection?> InspectAsync(string code, int cursor, CancellationToken cancellation)
    {
        var cell = await _pipeline.LookAtAsync(CellParser.Blank(code), cancellation).ConfigureAwait(false);
        return new CodeInspection(Variables).Inspect(cell, cursor);
    }

    /// <summary>What the compiler has to say of a cell that is being typed.</summary>
    public async Task<ImmutableArray<CellDiagnostic>> DiagnoseAsync(string code, CancellationToken cancellation)
    {
        var cell = await _pipeline.LookAtAsync(CellParser.Blank(code), cancellation).ConfigureAwait(false);
        return CellDiagnostics.From(QuietDiagnostics.Of(cell.Compilation, cancellation));
    }

    /// <summary>Whether the compiler's warnings are shown.</summary>
    public bool ShowsWarnings { get; set; } = true;

    /// <summary>Runs a cell, a file, or code that a cell sends.</summary>
    /// <param name="cell">What to run.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <param name="returned">Is given the value of the trailing expression, before it is formatted.</param>
    public async Task<CellResult> RunAsync(Cell cell, CancellationToken interrupt, Action<object?>? returned = null)
    {
        var outerClock = _clockStart;
        _clockStart = null;
        try
        {
            return await RunPartsAsync(cell, new SubmissionWatcher(Warn, value => Limit(value, returned)), interrupt).ConfigureAwait(false);
        }
        finally
        {
            _clockStart = outerClock;
        }
    }

    /// <summary>Has the cell tell how long it took from here.</summary>
    public Task StartClock()
    {
        _clockStart = _options.TimeProvider.GetTimestamp();
        return Task.CompletedTask;
    }

    /// <summary>Gives a variable a value, as if a cell had declared it.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <param name="type">Its type; when left out, the value's.</param>
    /// <exception cref="DirectiveException">It cannot be a variable's name.</exception>
    public async Task SetAsync(string name, object? value, CancellationToken interrupt, Type? type = null)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            throw new DirectiveException($"“{name}” cannot be a variable's name.");
        }

        foreach (var expression in TypeExpression.Candidates(type ?? value?.GetType() ?? typeof(object)))
        {
            var declaration = new SubmissionSource($"{expression} {name} = default;", name);
            var declared = await _pipeline.RunAsync(declaration, new SubmissionWatcher(_ => { }, value => Limit(value)), interrupt).ConfigureAwait(false);
            if (declared is CellSucceeded && Variables.TrySet(name, value))
            {
                return;
            }
        }

        throw new DirectiveException($"“{name}” could not be given its value.");
    }

    /// <summary>What to say of something that the notebook's code threw.</summary>
    public CellError ReportOf(Exception thrown) => _pipeline.ReportOf(thrown);

    /// <summary>An assembly as the notebook's own code has it.</summary>
    public System.Reflection.Assembly LoadForNotebook(string name) => _pipeline.Load(name);

    /// <summary>The full path of a file that a directive names.</summary>
    public string PathOf(string file) => Path.GetFullPath(file, Directory);

    /// <summary>Where relative paths start.</summary>
    public string Directory => _options.WorkingDirectory ?? Environment.CurrentDirectory;

    private async Task<CellResult> RunPartsAsync(Cell cell, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        var diagnostics = ImmutableArray<CellDiagnostic>.Empty;
        MimeBundle? value = null;
        var parts = _parser.Parse(cell.Code);
        if (parts.Any(part => part is DirectivePart { Directive.Name: "#r" }) && !parts.Any(part => part is CodePart))
        {
            _pipeline.Count();
        }

        foreach (var part in parts)
        {
            Show(value);
            var result = await RunPartAsync(part, cell.Name!, watcher, interrupt).ConfigureAwait(false);
            diagnostics = diagnostics.AddRange(result.Diagnostics);
            if (result is not CellSucceeded succeeded)
            {
                return result with { Diagnostics = diagnostics };
            }

            value = succeeded.Value;
        }

        if (_clockStart is not null)
        {
            Show(value);
            value = null;
            ShowClock();
        }

        return new CellSucceeded(value) { Diagnostics = diagnostics };
    }

    private void ShowClock()
    {
        if (_clockStart is { } start)
        {
            var elapsed = _options.TimeProvider.GetElapsedTime(start).TotalMilliseconds;
            _context.Display(MimeBundle.OfText(string.Create(CultureInfo.InvariantCulture, $"Wall time: {elapsed:0.####}ms")), []);
        }
    }

    // The value of a part that is not the cell's last is shown where it stands.
    private void Show(MimeBundle? value)
    {
        if (value is not null)
        {
            _context.ShowResult(value);
        }
    }

    private async Task<CellResult> RunPartAsync(CellPart part, string name, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        try
        {
            return part switch
            {
                CodePart code => await RunCodeAsync(new SubmissionSource(code.Code, name), watcher, interrupt).ConfigureAwait(false),
                PackagesPart packages => await ReferenceAsync(packages, interrupt).ConfigureAwait(false),
                DirectivePart directive => await _directives.RunAsync(directive.Directive, "", interrupt).ConfigureAwait(false),
                TextPart text => await _directives.RunAsync(text.Directive, text.Text, interrupt).ConfigureAwait(false),
                _ => throw new NotSupportedException(part.GetType().Name),
            };
        }
        catch (FailedImportException import)
        {
            return import.Result;
        }
        catch (DirectiveException wrong)
        {
            return new CellFailed(DirectiveReport.From(wrong, name, wrong.Line > 0 ? wrong.Line : part.Line));
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return new CellFailed(InterruptReport.Stopped);
        }
    }

    private async Task<CellResult> RunCodeAsync(SubmissionSource source, SubmissionWatcher watcher, CancellationToken interrupt)
    {
        var result = await _pipeline.RunAsync(source, watcher, interrupt).ConfigureAwait(false);
        return result is not CellFailed { Error.Kind: CellErrorKind.Compilation } failed ? result
            : await Packages.SupplyAsync(CarriedPackages.MissingFrom(source.Code, result.Diagnostics), interrupt).ConfigureAwait(false)
                ? await _pipeline.RunAgainAsync(source, watcher, interrupt).ConfigureAwait(false)
                : PackageHint.AddTo(failed, Packages.NotInUse());
    }

    private async Task<CellResult> ReferenceAsync(PackagesPart packages, CancellationToken interrupt)
    {
        await Packages.ReferenceAsync(packages.Directives, tells: true, interrupt).ConfigureAwait(false);
        return new CellSucceeded(null);
    }

    private void Warn(ImmutableArray<CellDiagnostic> diagnostics)
    {
        var warnings = diagnostics.Where(diagnostic => ShowsWarnings && diagnostic.Severity == CellDiagnosticSeverity.Warning)
            .Select(warning => string.Create(
                CultureInfo.InvariantCulture, $"({warning.Span.StartLine},{warning.Span.StartColumn}): warning {warning.Id}: {warning.Message}"))
            .ToArray();
        if (warnings.Length > 0)
        {
            // Set apart by empty lines, as in .NET Interactive.
            _context.Channel.Write(OutputStream.Error, $"\n{string.Join("\n\n", warnings)}\n\n");
        }
    }

    private MimeBundle Limit(object? value, Action<object?>? returned = null)
    {
        returned?.Invoke(value);
        return RepresentationLimit.Apply(ValueFormatting.Format(value), _options.MaxRepresentationLength);
    }
}
