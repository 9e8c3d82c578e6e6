using Markdig;

namespace ResearchKit.Scripting;

/// <summary>Markdown as HTML, for front ends that show only that.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static string ToHtml(string text) => Markdown.ToHtml(text, Pipeline);
}
