namespace ResearchKit;

/// <summary>A stance matrix to be drawn, whatever its columns stand for.</summary>
internal sealed record MatrixGrid
{
    internal required string Title { get; init; }

    internal required string Summary { get; init; }

    internal required IReadOnlyList<RowName> Rows { get; init; }

    internal required IReadOnlyList<MatrixColumn> Columns { get; init; }

    internal required IReadOnlyList<MatrixCell> Cells { get; init; }

    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What several stances in one cell mean where they are held at once; null where they are steps from the first to the last.</summary>
    internal string? Several { get; init; }

    /// <summary>Whether the stances of a cell are held at once, and no steps.</summary>
    internal bool AtOnce => Several is not null;
}

/// <summary>A column: its name, what it says when pointed at, and whether a new part of the matrix starts with it.</summary>
internal sealed record MatrixColumn(string Label, string Hover, bool StartsPart);

/// <summary>A cell that is not silent.</summary>
/// <param name="Row">Row, from 0.</param>
/// <param name="Column">Column, from 0.</param>
/// <param name="Stances">Stances taken there, from the first to the last.</param>
/// <param name="Carried">Whether it only carries on what was said before.</param>
/// <param name="Hover">What it says when pointed at, in lines.</param>
internal sealed record MatrixCell(int Row, int Column, IReadOnlyList<Stance> Stances, bool Carried, IReadOnlyList<string> Hover)
{
    /// <summary>The claims that it stands for.</summary>
    internal required IReadOnlyList<Claim> Claims { get; init; }

    internal Stance Last => Stances[^1];
}
