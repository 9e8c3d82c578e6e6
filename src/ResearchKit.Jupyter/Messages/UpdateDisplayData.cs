using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// New content for what was shown before under the same id.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#update-display-data">Update display data</see>.
/// </summary>
/// <param name="Data">The forms by MIME type.</param>
/// <param name="Metadata">Metadata of the data.</param>
/// <param name="Transient">The id of what to update.</param>
public sealed record UpdateDisplayData(MimeBundle Data, JsonObject? Metadata = null, TransientInfo? Transient = null)
    : IOPubMessage("update_display_data");
