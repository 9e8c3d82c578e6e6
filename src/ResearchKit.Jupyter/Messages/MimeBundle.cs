using System.Collections;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// One thing in several forms: an ordered map from MIME type to content, text as JSON strings, JSON types as JSON.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#display-data">Display data</see>.
/// </summary>
/// <remarks>Filled by its collection initialiser or by <see cref="Add"/>, and then left alone.</remarks>
[JsonConverter(typeof(MimeBundleConverter))]
public sealed class MimeBundle : IReadOnlyDictionary<string, JsonNode?>
{
    private readonly OrderedDictionary<string, JsonNode?> forms = new(StringComparer.Ordinal);

    /// <summary>The content of a MIME type, or null when the bundle has none.</summary>
    public JsonNode? this[string mimeType] => forms.GetValueOrDefault(mimeType);

    /// <inheritdoc/>
    public int Count => forms.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => forms.Keys;

    /// <inheritdoc/>
    public IEnumerable<JsonNode?> Values => forms.Values;

    /// <summary>A bundle of plain text alone.</summary>
    public static MimeBundle Text(string text) => new() { { "text/plain", text } };

    /// <summary>Adds a form, or replaces the one of the same MIME type where it stands.</summary>
    public void Add(string mimeType, JsonNode? content) => forms[mimeType] = content;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => forms.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out JsonNode? value) => forms.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonNode?>> GetEnumerator() => forms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
