using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Places of a study.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<PlaceTable>))]
public sealed partial class PlaceTable : StudyTable<PlaceTable, Place>
{
    internal PlaceTable(IReadOnlyList<Place> rows)
        : base(rows)
    {
    }

    /// <inheritdoc/>
    public override string Name => "places";

    /// <inheritdoc/>
    public override IReadOnlyList<Column<Place>> Columns { get; } =
    [
        new("place_id", typeof(string), p => p.Id),
        new("name", typeof(string), p => p.Name),
        new("country", typeof(string), p => p.Country),
        new("latitude", typeof(double), p => p.Latitude),
        new("longitude", typeof(double), p => p.Longitude),
        new("kind", typeof(string), p => p.Kind),
    ];

    /// <summary>The places in a country, or in several.</summary>
    /// <param name="countries">ISO 3166-1 alpha-3 codes.</param>
    /// <exception cref="ArgumentException">No place of the study is in that country.</exception>
    public PlaceTable In(params string[] countries)
    {
        var known = Known.Check("country of a place", countries, this.Select(p => p.Country));
        return Where(p => p.Country is { } country && known.Contains(country));
    }

    private protected override RowBinder<Place> Binder(CellSet cells, StudyTables study) => new PlaceBinder(cells);

    private protected override string IdOf(Place row) => row.Id;

    private protected override PlaceTable Over(IReadOnlyList<Place> rows) => new(rows);
}
