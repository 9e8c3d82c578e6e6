using System.Security.Cryptography;
using System.Text;

namespace ResearchKit.Notebooks;

/// <summary>
/// Ids for cells that have none: derived from what the cell says, so that the same notebook gets the same ids anywhere.
/// See https://jupyter.org/enhancement-proposals/62-cell-id/cell-id.html.
/// </summary>
internal static class CellIds
{
    public static void AddMissing(IEnumerable<Cell> cells)
    {
        var all = cells.ToList();
        var taken = all.Select(cell => cell.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var cell in all.Where(cell => cell.Id is null))
            cell.Id = Next(cell, taken);
    }

    /// <summary>The first of the cell's possible ids that no other cell has.</summary>
    private static string Next(Cell cell, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{attempt}\n{cell.GetType().Name}\n{cell.Source}"));
            var id = Convert.ToHexStringLower(hash)[..8];
            if (taken.Add(id))
                return id;
        }
    }
}
