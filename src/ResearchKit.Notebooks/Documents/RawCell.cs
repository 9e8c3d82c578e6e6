using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>A cell that is neither run nor rendered.</summary>
public sealed class RawCell : Cell
{
    /// <summary>A new cell with its source.</summary>
    public RawCell(string source) : this(NewJson("raw", source, []))
    {
    }

    internal RawCell(JsonObject json) : base(json)
    {
    }
}
