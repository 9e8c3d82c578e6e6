using NodaTime;

namespace ResearchKit;

/// <summary>Orders dates by their first day, then by their last; those without either come first.</summary>
internal sealed class ByDay : IComparer<EdtfDate>
{
    internal static readonly ByDay Instance = new();

    public int Compare(EdtfDate? x, EdtfDate? y)
    {
        var byFirst = Nullable.Compare(First(x), First(y));
        return byFirst != 0 ? byFirst : Nullable.Compare(x?.Latest ?? First(x), y?.Latest ?? First(y));
    }

    /// <summary>A day to place a date by; null where it has none.</summary>
    internal static LocalDate? First(EdtfDate? date) => date?.Earliest ?? date?.Latest;
}
