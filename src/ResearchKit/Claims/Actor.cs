using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Who speaks or acts: a person, an office, a state, an organisation.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Actor>))]
public sealed record Actor : IShown
{
    /// <summary>Stable id, such as <c>rok_mnd</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in full, as a reader knows it.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of actor it is: person, office, agency, state, organisation, group.</summary>
    public required string Kind { get; init; }

    /// <summary>Country as ISO 3166-1 alpha-3; null for what belongs to none.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO actor code, where one exists.</summary>
    public string? Cameo { get; init; }

    /// <summary>Other names by which texts call it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Offices held, each with its dates.</summary>
    public IReadOnlyList<ActorRole> Roles { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;

    View IShown.View() => RecordView.Of(this);
}

/// <summary>An office that an actor holds, or that somebody holds in it.</summary>
/// <param name="Title">The office, and who holds it where the actor is an institution.</param>
/// <param name="Period">When.</param>
public sealed record ActorRole(string Title, EdtfDate Period)
{
    /// <summary>The role as a table writes it: <c>President of Ukraine @ 2019-05-20/..</c>.</summary>
    public override string ToString() => $"{Title} @ {Period}";
}
