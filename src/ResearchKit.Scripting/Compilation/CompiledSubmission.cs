using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Scripting;

/// <summary>What the compiler made of a submission.</summary>
/// <param name="Compilation">The compilation, on which later submissions stand.</param>
/// <param name="Succeeded">Whether the compiler accepted it.</param>
/// <param name="Image">The assembly; empty when the compiler refused, or found nothing to run.</param>
/// <param name="Symbols">Its portable PDB; empty when there is no assembly.</param>
/// <param name="Diagnostics">All that the compiler had to say.</param>
internal sealed record CompiledSubmission(
    CSharpCompilation Compilation, bool Succeeded, byte[] Image, byte[] Symbols, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is anything to run.</summary>
    public bool HasCode => Image.Length > 0;

    /// <summary>The type and the method that run the submission.</summary>
    public (string Type, string Method) EntryPoint
    {
        get
        {
            var method = Compilation.GetEntryPoint(CancellationToken.None)!;
            return (method.ContainingType.MetadataName, method.MetadataName);
        }
    }

    /// <summary>
    /// Whether later submissions could see anything of it: a variable, a method, a type, a using. The chain does without one
    /// that leaves nothing, so that it stays short.
    /// </summary>
    public bool LeavesSomething =>
        Compilation.ScriptClass!.GetMembers().Any(member => !member.IsImplicitlyDeclared)
        || Compilation.SyntaxTrees.Select(tree => (CompilationUnitSyntax)tree.GetRoot()).Any(unit => unit.Usings.Count + unit.Externs.Count > 0);

    /// <summary>Whether the submission ends in an expression whose value is to be shown.</summary>
    public bool HasValue => TrailingExpression.HasValue(Compilation);
}
