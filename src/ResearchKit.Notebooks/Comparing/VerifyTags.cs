namespace ResearchKit.Notebooks;

/// <summary>The tags by which a cell says how it is to be verified; nbval's words for the same are understood as well.</summary>
public static class VerifyTags
{
    /// <summary>The cell runs, and its outputs may change.</summary>
    public const string AllowChange = "verify-ignore-output";

    /// <summary>The cell is not run when its notebook is verified.</summary>
    public const string Skip = "verify-skip";

    /// <summary>The cell is to fail, with the error that is committed.</summary>
    public const string RaisesException = CellTags.RaisesException;

    /// <summary>Begins the tag that sets a cell's tolerance, as in <c>tolerance:1e-6</c>: see <see cref="Notebooks.Tolerance.Parse"/>.</summary>
    public const string Tolerance = "tolerance:";

    /// <summary>SVG images of the cell must be the same byte for byte.</summary>
    public const string SvgBytes = "svg:bytes";

    /// <summary>SVG images of the cell must have the same structure.</summary>
    public const string SvgStructure = "svg:structure";

    /// <summary>Whether a cell's outputs may change.</summary>
    public static bool AllowsChange(Cell cell) => Has(cell, AllowChange, "nbval-ignore-output");

    /// <summary>Whether a cell is left out when its notebook is verified.</summary>
    public static bool Skips(Cell cell) => Has(cell, Skip, "nbval-skip");

    /// <summary>Whether a cell is to fail.</summary>
    public static bool ExpectsException(Cell cell) => Has(cell, RaisesException, "nbval-raises-exception");

    /// <summary>The tags of a cell that look like ours and say nothing that is understood.</summary>
    public static IEnumerable<string> Unknown(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Tags.Where(tag => IsOurs(tag) && !IsUnderstood(tag));
    }

    private static bool IsOurs(string tag) =>
        tag.StartsWith("verify-", StringComparison.Ordinal) || tag.StartsWith("svg:", StringComparison.Ordinal) || tag.StartsWith(Tolerance, StringComparison.Ordinal);

    private static bool IsUnderstood(string tag) =>
        tag is AllowChange or Skip or SvgBytes or SvgStructure
        || (tag.StartsWith(Tolerance, StringComparison.Ordinal) && Notebooks.Tolerance.Parse(tag[Tolerance.Length..]) is not null);

    private static bool Has(Cell cell, string tag, string nbval)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.HasTag(tag) || cell.HasTag(nbval);
    }
}
