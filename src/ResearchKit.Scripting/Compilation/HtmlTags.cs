using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>Tells a cell that the compiler refused for want of the tags of HTML, as in <c>div(b("x"))</c>.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Names = typeof(PocketViewTags).GetProperties().Select(property => property.Name).ToFrozenSet();

    /// <summary>Whether names are missing that are tags.</summary>
    public static bool AreMissing(CompiledSubmission compiled) =>
        !compiled.Succeeded && compiled.Diagnostics.Any(diagnostic => diagnostic.Id == "CS0103" && Names.Contains(Text(diagnostic)));

    private static string Text(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
}
