namespace ResearchKit.Notebooks;

/// <summary>What a difference is in; the first tell a reader most.</summary>
internal enum DifferenceKind
{
    /// <summary>A text, a table, a value.</summary>
    Result,

    /// <summary>The words in a drawing of a chart.</summary>
    DrawnText,

    /// <summary>Where something stands in a drawing, and how it looks.</summary>
    Drawn,
}
