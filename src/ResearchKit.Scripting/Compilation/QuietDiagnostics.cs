using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Scripting;

/// <summary>Messages of the compiler that say nothing in a notebook.</summary>
internal static class QuietDiagnostics
{
    public static readonly ImmutableDictionary<string, ReportDiagnostic> Options = new[]
    {
        "CS1701", // an assembly of another version is meant: the notebook's load context takes care
        "CS1702", // the same
        "CS0649", // a field never assigned: initializers are not counted where stack probes are compiled in
        "CS0169", // a field never used: the same
        "CS8632", // `string?` without `#nullable enable`: the annotation is welcome, the context optional
        "CS7022", // an entry point of its own within the cell is just another method
    }.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress);
}
