namespace ResearchKit;

/// <summary>What a matrix says of the rows and columns that had no room.</summary>
internal static class CutNotes
{
    /// <summary>A sentence for the rows and one for the columns; none for what is whole.</summary>
    /// <param name="row">What a row is called.</param>
    /// <param name="rows">How many rows are left out though they have something in the columns that are shown.</param>
    /// <param name="columns">How many propositions are left out.</param>
    /// <param name="silent">How many rows have something only there.</param>
    /// <param name="weight">What is counted to choose: claims, positions.</param>
    internal static IEnumerable<string> Notes(string row, int rows, int columns, int silent, string weight)
    {
        if (rows > 0)
        {
            yield return $"Left out: the {Some(rows, row)} with fewest {weight}; the option MaxRows shows more.";
        }

        if (columns > 0)
        {
            var only = silent == 0 ? "" : $", and the {Some(silent, row)} with {weight} on {(columns == 1 ? "it" : "them")} alone";
            yield return $"Left out: the {Some(columns, "proposition")} with fewest {weight}{only}; a selection by topic or a greater Width shows {(columns + silent == 1 ? "it" : "them")}.";
        }
    }

    private static string Some(int count, string noun) => count == 1 ? noun : Words.Count(count, noun);
}
