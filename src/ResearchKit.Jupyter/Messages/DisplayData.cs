using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// Something to show, in every form that the kernel has for it.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#display-data">Display data</see>.
/// </summary>
/// <param name="Data">The forms by MIME type.</param>
/// <param name="Metadata">Metadata of the data.</param>
/// <param name="Transient">What is not kept in documents: an id by which to update it.</param>
public sealed record DisplayData(MimeBundle Data, JsonObject? Metadata = null, TransientInfo? Transient = null)
    : IOPubMessage("display_data");
