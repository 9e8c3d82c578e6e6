namespace ResearchKit;

/// <summary>What a notebook shows of a value: the same parts as HTML and as plain text.</summary>
/// <param name="Parts">The parts, in order.</param>
internal sealed record View(params IReadOnlyList<ViewPart> Parts);

/// <summary>A part of what a notebook shows.</summary>
internal abstract record ViewPart;

/// <summary>A heading.</summary>
internal sealed record Heading(string Text) : ViewPart;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(string Text) : ViewPart;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows; null where the parts around it say so.</param>
/// <param name="Heads">The heads of its columns; empty where each row has its own.</param>
/// <param name="Rows">Its rows; the first cell of each heads the row.</param>
internal sealed record Grid(string? Caption, IReadOnlyList<GridHead> Heads, IReadOnlyList<IReadOnlyList<GridCell>> Rows) : ViewPart;

/// <summary>The head of a column.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsNumber">Whether the column holds numbers, which stand to the right.</param>
internal sealed record GridHead(string Text, bool IsNumber = false);

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text; empty where a value is missing.</param>
/// <param name="Link">Where it leads; only web addresses become links.</param>
internal readonly record struct GridCell(string Text, string? Link = null)
{
    /// <summary>Where words within its text lead: from a claim's id to the page where it was read. Null for nowhere.</summary>
    public IReadOnlyDictionary<string, string>? Links { get; init; }

    /// <summary>A cell of a text that may be missing.</summary>
    public static implicit operator GridCell(string? text) => new(text ?? "");
}

/// <summary>A value that shows itself in a notebook.</summary>
internal interface IShown
{
    /// <summary>What to show.</summary>
    View View();
}
