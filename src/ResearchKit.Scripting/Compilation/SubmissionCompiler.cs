using System.Collections.Immutable;
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
    private static readonly EmitOptions Emission = new(
        debugInformationFormat: DebugInformationFormat.PortablePdb,
        instrumentationKinds: [InstrumentationKind.StackOverflowProbing]);

    private CSharpCompilationOptions _options;

    public SubmissionCompiler(ImmutableArray<string> usings) =>
        _options = NewerReferences.Win(new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: usings,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            specificDiagnosticOptions: QuietDiagnostics.Options));

    /// <summary>The same compiler, whose submissions see the tags of HTML.</summary>
    public SubmissionCompiler WithTags()
    {
        var compiler = (SubmissionCompiler)MemberwiseClone();
        compiler._options = _options.WithUsings(_options.Usings.Add(DefaultUsings.Tags));
        return compiler;
    }

    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Preview, DocumentationMode.Parse, SourceCodeKind.Script);

    /// <summary>Compiles one submission on top of another.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="number">Its number, by which its class is called.</param>
    /// <param name="previous">The submission that it stands on.</param>
    /// <param name="references">What it can see; what <paramref name="previous"/> sees it sees as well.</param>
    /// <param name="cancellation">Stops the compiler.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CompiledSubmission Compile(
        SubmissionSource source,
        int number,
        CSharpCompilation? previous,
        IEnumerable<MetadataReference> references,
        CancellationToken cancellation)
    {
        var tree = Parse(source, cancellation);
        var asWritten = CreateCompilation(tree, number, previous, references);
        var stoppable = CheckpointRewriter.Rewrite(asWritten, tree, cancellation);
        var compiled = Emit(asWritten.ReplaceSyntaxTree(tree, stoppable), cancellation);

        // Checkpoints move columns, and with probes compiled in no initializer counts as an assignment: what there is to say is
        // said of the text itself, by a compilation that was not emitted. What is no C# is all that is said of a text that is
        // none: the rest is guesswork.
        return compiled.Diagnostics.IsEmpty ? compiled
            : tree.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray() is { IsEmpty: false } slips
                ? compiled with { Diagnostics = slips }
            : compiled with
            {
                Diagnostics = QuietDiagnostics.Of(ReferenceEquals(tree, stoppable) ? asWritten.Clone() : asWritten, cancellation),
                Compilation = compiled.Succeeded ? compiled.Compilation : asWritten,
            };
    }

    /// <summary>Compiles namespaces and types as a library, apart from the chain of submissions.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="assemblyName">A name that no other assembly of the session has.</param>
    /// <param name="previous">The submission whose usings, and those before it, the library sees.</param>
    /// <param name="references">What it can see.</param>
    /// <param name="cancellation">Stops the compiler.</param>
    public CompiledSubmission CompileLibrary(
        SubmissionSource source, string assemblyName, CSharpCompilation? previous, IEnumerable<MetadataReference> references, CancellationToken cancellation)
    {
        var options = ParseOptions.WithKind(SourceCodeKind.Regular);
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(source.Code, Encoding.UTF8), options, source.Name, cancellation);
        var compilation = CSharpCompilation.Create(
            assemblyName, [tree, GlobalUsings(EarlierUsings.Of(previous))], references, _options.WithUsings());

        // In a library those usings stand beside the text's own and can make a name ambiguous: it then goes by its own.
        var clear = compilation.GetDiagnostics(cancellation).Any(diagnostic => diagnostic.Id == "CS0104")
            ? compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[1])
            : compilation;
        var stoppable = CheckpointRewriter.Rewrite(clear, tree, cancellation);
        var compiled = Emit(clear.ReplaceSyntaxTree(tree, PublicTypes.Rewrite(stoppable, cancellation)), cancellation);
        return compiled.Diagnostics.IsEmpty ? compiled : compiled with { Diagnostics = clear.GetDiagnostics(cancellation) };
    }

    /// <summary>A submission that is only looked at, not emitted.</summary>
    public CSharpCompilation CreateCompilation(
        SyntaxTree tree, int number, CSharpCompilation? previous, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.CreateScriptCompilation(
            SubmissionAssembly.NextName(), tree, references, _options.WithScriptClassName(SubmissionNames.Class(number)), previous, typeof(object));

    /// <summary>An empty submission for the first to stand on, from which all inherit their references.</summary>
    public CSharpCompilation CreateBase(IEnumerable<MetadataReference> references) =>
        CreateCompilation(Parse(new SubmissionSource("", ""), CancellationToken.None), 1, null, references);

    public static SyntaxTree Parse(SubmissionSource source, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(
            SourceText.From(source.Code, Encoding.UTF8), ParseOptions, source.Name, cancellation);

    private SyntaxTree GlobalUsings(IEnumerable<string> earlier)
    {
        var all = _options.Usings.Select(name => DefaultUsings.IsStatic(name) ? $"static {name}" : name).Union(earlier);
        return CSharpSyntaxTree.ParseText(
            string.Concat(all.Select(name => $"global using {name};")), ParseOptions.WithKind(SourceCodeKind.Regular));
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
