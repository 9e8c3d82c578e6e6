namespace ResearchKit.Notebooks;

/// <summary>How much a finding weighs.</summary>
public enum FindingKind
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>A reason to look again; the notebook is verified all the same.</summary>
    Warning,

    /// <summary>The notebook is not what it claims to be, whatever its outputs are.</summary>
    Fault,
}

/// <summary>Something that is said about a notebook besides the comparison of its outputs.</summary>
/// <param name="Kind">How much it weighs.</param>
/// <param name="Check">What was looked at, in a word or two: <c>counts</c>, <c>data</c>, <c>clock</c>.</param>
/// <param name="Message">What was found, without a full stop at the end.</param>
/// <param name="Cell">The number of the cell, from 1 among those that are run; null where it is about the whole notebook.</param>
/// <param name="Line">The line in the cell's source, from 1; null where it is about the whole cell.</param>
public sealed record Finding(FindingKind Kind, string Check, string Message, int? Cell = null, int? Line = null)
{
    /// <summary>Where it is, in words: <c>cell 3, line 2</c>; empty for the whole notebook.</summary>
    public string Where => (Cell, Line) switch
    {
        ({ } cell, { } line) => FormattableString.Invariant($"cell {cell}, line {line}"),
        ({ } cell, null) => FormattableString.Invariant($"cell {cell}"),
        _ => "",
    };
}
