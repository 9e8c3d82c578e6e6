using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Where something happened.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Place>))]
public sealed record Place : IShown
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Country as ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Latitude in degrees north, WGS 84.</summary>
    public required double Latitude { get; init; }

    /// <summary>Longitude in degrees east, WGS 84.</summary>
    public required double Longitude { get; init; }

    /// <summary>What kind of place it is, and what the point stands for.</summary>
    public string? Kind { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    View IShown.View() => RecordView.Of(this);
}
