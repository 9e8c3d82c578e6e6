namespace ResearchKit.Notebooks;

/// <summary>A name that a cell uses, and the line of the cell, from 1, where it first does.</summary>
internal readonly record struct NameUse(string Name, int Line);

/// <summary>Something that makes a cell's outputs depend on more than its code and data.</summary>
/// <param name="Kind">What kind: see <see cref="HazardKinds"/>.</param>
/// <param name="Code">The piece of code.</param>
/// <param name="Line">Its line in the cell, from 1.</param>
internal readonly record struct Hazard(string Kind, string Code, int Line);

/// <summary>What the code of one cell says of its state.</summary>
/// <param name="Index">The cell's place among all cells, from 0.</param>
internal sealed record CellReading(int Index)
{
    /// <summary>Variables, methods and types that the cell defines.</summary>
    public IReadOnlyList<NameUse> Defines { get; init; } = [];

    /// <summary>Names that are used and not the cell's own; those of the language and of libraries are among them.</summary>
    public IReadOnlyList<NameUse> Reads { get; init; } = [];

    /// <summary>Names, not the cell's own, that are assigned to, or on which a method is called for its effect.</summary>
    public IReadOnlyList<NameUse> Changes { get; init; } = [];

    /// <summary>What depends on the clock, on chance, on the network, on the machine.</summary>
    public IReadOnlyList<Hazard> Hazards { get; init; } = [];

    /// <summary>Whether the cell changes what later code means (usings, packages, magics), so that it must stay before it.</summary>
    public bool IsSetup { get; init; }

    /// <summary>Types through which the cell changes what all later code runs in: the culture, the environment, files.</summary>
    public IReadOnlyCollection<string> Outside { get; init; } = [];

    /// <summary>Whether the cell's code cannot be read (another language, a syntax error), so that it must stay in its place.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>What the cell writes: what it defines and what it changes.</summary>
    public IEnumerable<string> Writes => Defines.Concat(Changes).Select(use => use.Name).Distinct(StringComparer.Ordinal);
}
