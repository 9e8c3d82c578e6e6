namespace ResearchKit.Jupyter;

/// <summary>
/// What goes with a display but is not kept in documents.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#display-data">Display data</see>.
/// </summary>
/// <param name="DisplayId">The id by which the display can be updated.</param>
public sealed record TransientInfo(string? DisplayId = null);
