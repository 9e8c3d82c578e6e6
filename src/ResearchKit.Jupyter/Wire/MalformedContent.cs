using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>Stands for the content of a genuine message whose content does not fit its type.</summary>
internal sealed record MalformedContent(string MessageType, [property: JsonIgnore] string Reason) : MessageContent(MessageType);
