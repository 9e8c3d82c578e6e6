using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Scripting;

/// <summary>What a session consists of, and the way of a cell through it: taken apart, compiled, loaded, run.</summary>
internal sealed class SessionCore
{
    private readonly CSharpSessionOptions _options;
    private readonly SessionContext _context;
    private readonly CellParser _parser;
    private readonly DirectiveTable _directives;
    private readonly SubmissionPipeline _pipeline;

    public SessionCore(CSharpSessionOptions options, SessionContext context)
    {
        _options = options;
        _context = context;
        _pipeline = new SubmissionPipeline(options);
        _directives = new DirectiveTable(this);
        _parser = new CellParser(DirectiveTable.BeginsText);
        Packages = new PackageDirectives(options, _pipeline);
    }

    public CSharpSessionOptions Options => _options;

    public SessionContext Context => _context;

    public SessionVariables Variables => _pipeline.Variables;

    public PackageDirectives Packages { get; }

    /// <summary>Runs a cell or a file.</summary>
    public async Task<CellResult> RunAsync(Cell cell, CancellationToken interrupt)
    {
        var diagnostics = ImmutableArray<CellDiagnostic>.Empty;
        MimeBundle? value = null;
        foreach (var part in _parser.Parse(cell.Code))
        {
            Show(value);
            var result = await RunPartAsync(part, cell.Name!, interrupt).ConfigureAwait(false);
            diagnostics = diagnostics.AddRange(result.Diagnostics);
            if (result is not CellSucceeded succeeded)
            {
                return result with { Diagnostics = diagnostics };
            }

            value = succeeded.Value;
        }

        return new CellSucceeded(value) { Diagnostics = diagnostics };
    }

    // The value of a part that is not the cell's last is displayed where it stands.
    private void Show(MimeBundle? value)
    {
        if (value is not null)
        {
            _context.Display(value, []);
        }
    }

    private async Task<CellResult> RunPartAsync(CellPart part, string name, CancellationToken interrupt)
    {
        try
        {
            return part switch
            {
                CodePart code => await _pipeline.RunAsync(new SubmissionSource(code.Code, name), Limit, interrupt).ConfigureAwait(false),
                DirectivePart directive => await _directives.RunAsync(directive.Directive, "", interrupt).ConfigureAwait(false),
                TextPart text => await _directives.RunAsync(text.Directive, text.Text, interrupt).ConfigureAwait(false),
                _ => throw new NotSupportedException(part.GetType().Name),
            };
        }
        catch (DirectiveException wrong)
        {
            var line = part is DirectivePart { Directive: var directive } ? directive.Line : (part as TextPart)?.Directive.Line ?? 1;
            return new CellFailed(DirectiveReport.From(wrong, name, line));
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return new CellFailed(InterruptReport.Stopped);
        }
    }

    private MimeBundle Limit(object? value) =>
        RepresentationLimit.Apply(ValueFormatting.Format(value), _options.MaxRepresentationLength);
}
