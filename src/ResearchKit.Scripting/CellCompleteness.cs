namespace ResearchKit.Scripting;

/// <summary>Whether a text can be run as a cell.</summary>
public enum CellCompleteness
{
    /// <summary>It is a whole cell.</summary>
    Complete,

    /// <summary>It is the beginning of one.</summary>
    Incomplete,

    /// <summary>It is wrong, and nothing typed after it makes it right.</summary>
    Invalid,
}
