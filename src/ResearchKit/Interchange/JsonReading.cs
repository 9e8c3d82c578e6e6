using System.Text.Json;

namespace ResearchKit;

/// <summary>Reads JSON that others wrote; every fault has its line or its path.</summary>
internal static class JsonReading
{
    /// <summary>What a reader makes of a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What to call it in faults.</param>
    /// <param name="read">Reads the root.</param>
    /// <exception cref="InvalidInterchangeException">There are faults; the exception has all of them.</exception>
    public static IReadOnlyList<T> Of<T>(string json, string name, Func<JsonFact, FaultList, IReadOnlyList<T>> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        var faults = new FaultList();
        IReadOnlyList<T> found = [];
        try
        {
            using var document = JsonDocument.Parse(json);
            found = read(new JsonFact(document.RootElement, name, faults), faults);
        }
        catch (JsonException e)
        {
            faults.Add(name, (int)(e.LineNumber ?? 0) + 1, null, null, $"is no JSON: at byte {e.BytePositionInLine} of this line it breaks off or goes wrong");
        }

        return faults.IsEmpty ? found : throw new InvalidInterchangeException(name, faults.ToList());
    }

    /// <summary>The items of a document: of a list, of a property that is one, or the document itself.</summary>
    public static IEnumerable<JsonFact> Items(JsonFact root, string property) =>
        root.Kind == JsonValueKind.Array ? root.Items()
        : root.Property(property) is { Kind: JsonValueKind.Array } list ? list.Items()
        : [root];
}

/// <summary>A document of another format that cannot be taken as it is.</summary>
public sealed class InvalidInterchangeException : RowErrorException
{
    internal InvalidInterchangeException(string format, IReadOnlyList<RowError> errors)
        : base($"The {format} cannot be read: it has", errors, "Nothing of it was taken.")
    {
    }
}
