namespace ResearchKit;

/// <summary>The parts of a matrix that do not depend on what its columns stand for.</summary>
internal static class MatrixRows
{
    /// <summary>Who, on what, and each position with its date and the claims behind it.</summary>
    internal static IReadOnlyList<string> Hover(PositionHistory history, IEnumerable<Position> positions) =>
    [
        history.Actor.Name,
        history.Proposition.Text,
        .. positions.Select(p => $"{DateText.Of(p.Date)}: {p} ({string.Join(", ", p.Claims.Select(c => c.Id))})"),
    ];
}
