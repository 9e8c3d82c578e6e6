using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ResearchKit.Scripting;

/// <summary>
/// Compiles submissions straight on Roslyn's script compilations (not its scripting API), so that references, loading,
/// cancellation and failed submissions are the session's own.
/// </summary>
internal sealed class SubmissionCompiler
{
    private static readonly EmitOptions Emission = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly CSharpCompilationOptions _options;

    public SubmissionCompiler(ImmutableArray<string> usings) =>
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: usings,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            specificDiagnosticOptions: QuietDiagnostics.Options);

    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>Compiles one submission on top of another.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="assemblyName">A name that no other submission has.</param>
    /// <param name="previous">The submission that it stands on.</param>
    /// <param name="references">What it can see; what <paramref name="previous"/> sees it sees as well.</param>
    /// <param name="cancellation">Stops the compiler.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CompiledSubmission Compile(
        SubmissionSource source,
        string assemblyName,
        CSharpCompilation? previous,
        IEnumerable<MetadataReference> references,
        CancellationToken cancellation)
    {
        var tree = Parse(source, cancellation);
        return Emit(CreateCompilation(tree, assemblyName, previous, references), cancellation);
    }

    /// <summary>A submission that is only looked at, not emitted.</summary>
    public CSharpCompilation CreateCompilation(
        SyntaxTree tree, string assemblyName, CSharpCompilation? previous, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.CreateScriptCompilation(
            assemblyName, tree, references, _options.WithScriptClassName(ClassName(previous)), previous, typeof(object));

    public static SyntaxTree Parse(SubmissionSource source, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(
            SourceText.From(source.Code, Encoding.UTF8), ParseOptions, source.Name, cancellation);

    private static string ClassName(CSharpCompilation? previous)
    {
        var last = previous?.Options.ScriptClassName?[SubmissionNames.ClassPrefix.Length..] ?? "-1";
        return SubmissionNames.ClassPrefix + (int.Parse(last, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static CompiledSubmission Emit(CSharpCompilation compilation, CancellationToken cancellation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, options: Emission, cancellationToken: cancellation);
        var succeeded = result.Success || result.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        return new CompiledSubmission(
            compilation,
            succeeded,
            result.Success ? image.ToArray() : [],
            result.Success ? symbols.ToArray() : [],
            result.Diagnostics);
    }
}
