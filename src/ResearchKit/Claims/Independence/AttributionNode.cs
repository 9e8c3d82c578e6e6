namespace ResearchKit;

/// <summary>Somebody through whose hands a claim went.</summary>
/// <param name="Id">Id: the kind and the actor's id, or the publisher's or agency's name, or the title of a page whose publisher is not known: <c>actor:nis</c>.</param>
/// <param name="Name">Name as a reader knows it.</param>
/// <param name="Kind">In which part it stands.</param>
public sealed record AttributionNode(string Id, string Name, AttributionKind Kind);

/// <summary>In which part somebody stands in an attribution.</summary>
public enum AttributionKind
{
    /// <summary>Published it.</summary>
    Publisher,

    /// <summary>The agency whose report the publisher carries.</summary>
    Agency,

    /// <summary>Passes on what another claims, and is no origin itself.</summary>
    Actor,

    /// <summary>Is an origin: claims come from it in the end.</summary>
    Informant,
}
