namespace ResearchKit;

/// <summary>Makes places of the rows of <c>places</c>.</summary>
internal sealed class PlaceBinder(CellSet cells) : RowBinder<Place>
{
    private readonly Cell<string> _id = cells.Text("place_id");
    private readonly Cell<string> _name = cells.Text("name");
    private readonly Cell<string> _country = cells.Interned("country");
    private readonly Cell<double?> _latitude = cells.Number("latitude", required: true);
    private readonly Cell<double?> _longitude = cells.Number("longitude", required: true);
    private readonly Cell<string> _kind = cells.Interned("kind");

    /// <inheritdoc/>
    public override Place Build(CellSet cells)
    {
        Limit(cells, _latitude, 90);
        Limit(cells, _longitude, 180);
        return new Place
        {
            Id = _id.Value!,
            Name = _name.Value!,
            Country = _country.Value,
            Latitude = _latitude.Value!.Value,
            Longitude = _longitude.Value!.Value,
            Kind = _kind.Value,
        };
    }

    private static void Limit(CellSet cells, Cell<double?> degrees, int most)
    {
        if (!(Math.Abs(degrees.Value!.Value) <= most))
        {
            cells.Fault(degrees, FormattableString.Invariant($"must lie between -{most} and {most} degrees"));
        }
    }
}
