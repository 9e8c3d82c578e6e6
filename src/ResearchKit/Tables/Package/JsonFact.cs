using System.Text.Json;

namespace ResearchKit;

/// <summary>A value in a JSON file, with the path to it, that reports what is not as it should be.</summary>
internal readonly struct JsonFact(JsonElement element, string path, string file, FaultList faults)
{
    /// <summary>The path to it from the root, such as <c>resources[2].schema</c>.</summary>
    public string Path => path;

    /// <summary>Kind of value.</summary>
    public JsonValueKind Kind => element.ValueKind;

    /// <summary>Reports a fault of this value.</summary>
    public void Fault(string reason)
    {
        var shown = element.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Undefined ? null : element.ToString();
        faults.Add(file, 0, path.Length == 0 ? null : path, shown, reason);
    }

    /// <summary>A property, or null where it is absent or JSON's null.</summary>
    public JsonFact? Property(string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return new JsonFact(value, path.Length == 0 ? name : $"{path}.{name}", file, faults);
    }

    /// <summary>The properties of an object, by name.</summary>
    public IEnumerable<KeyValuePair<string, JsonFact>> Properties()
    {
        var (at, inFile, to) = (path, file, faults);
        return element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, new JsonFact(p.Value, $"{at}.{p.Name}", inFile, to)))
            : [];
    }

    /// <summary>A text property, or null.</summary>
    public string? Text(string name) => Property(name)?.AsText();

    /// <summary>A true-or-false property.</summary>
    public bool Flag(string name, bool otherwise = false)
    {
        if (Property(name) is not { } fact)
        {
            return otherwise;
        }

        if (fact.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            fact.Fault("must be true or false");
        }

        return fact.Kind == JsonValueKind.True;
    }

    /// <summary>A property that is a whole number and not negative.</summary>
    public long? Whole(string name)
    {
        if (Property(name) is not { } fact)
        {
            return null;
        }

        if (fact.TryWhole(out var number) && number >= 0)
        {
            return number;
        }

        fact.Fault("must be a whole number that is not negative");
        return null;
    }

    /// <summary>A property that is a text or a list of texts.</summary>
    public IReadOnlyList<string> Texts(string name) => Property(name)?.AsTexts() ?? [];

    /// <summary>This value, a text or a list of texts.</summary>
    public IReadOnlyList<string> AsTexts() =>
        Kind == JsonValueKind.Array ? [.. Items().Select(i => i.AsText()).OfType<string>()]
        : AsText() is { } one ? [one] : [];

    /// <summary>The items of a list property.</summary>
    public IEnumerable<JsonFact> List(string name)
    {
        if (Property(name) is not { } fact)
        {
            return [];
        }

        if (fact.Kind != JsonValueKind.Array)
        {
            fact.Fault("must be a list");
        }

        return fact.Items();
    }

    /// <summary>This value as text; numbers and truth values as JSON writes them.</summary>
    public string? AsText()
    {
        if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Fault("must be a text");
            return null;
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
    }

    private bool TryWhole(out long number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out number);
    }

    private IEnumerable<JsonFact> Items()
    {
        var (at, inFile, to) = (path, file, faults);
        return element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Select((item, i) => new JsonFact(item, FormattableString.Invariant($"{at}[{i}]"), inFile, to))
            : [];
    }
}
