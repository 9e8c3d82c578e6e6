using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>A cell of prose.</summary>
public sealed class MarkdownCell : Cell
{
    /// <summary>A new cell with its source.</summary>
    public MarkdownCell(string source) : this(NewJson("markdown", source, []))
    {
    }

    internal MarkdownCell(JsonObject json) : base(json)
    {
    }
}
