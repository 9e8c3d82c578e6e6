using System.Text.Json;

namespace ResearchKit;

/// <summary>A value in a JSON file, with the path to it, that reports what is not as it should be.</summary>
internal sealed class JsonFact
{
    private readonly JsonElement _element;
    private readonly JsonFact? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly string _file;
    private readonly FaultList _faults;

    /// <summary>The root of a file.</summary>
    public JsonFact(JsonElement root, string file, FaultList faults) => (_element, _name, _file, _faults) = (root, "", file, faults);

    private JsonFact(JsonElement element, JsonFact parent, string name) =>
        (_element, _parent, _name, _file, _faults) = (element, parent, name, parent._file, parent._faults);

    private JsonFact(JsonElement element, JsonFact parent, int index) =>
        (_element, _parent, _index, _file, _faults) = (element, parent, index, parent._file, parent._faults);

    /// <summary>The path to it from the root, such as <c>resources[2].schema</c>.</summary>
    public string Path => (_parent?.Path ?? "", _name) switch
    {
        (var above, null) => FormattableString.Invariant($"{above}[{_index}]"),
        ("", var name) => name,
        var (above, name) => $"{above}.{name}",
    };

    /// <summary>Kind of value.</summary>
    public JsonValueKind Kind => _element.ValueKind;

    /// <summary>The value itself.</summary>
    public JsonElement Element => _element;

    /// <summary>The value as it stands in the file.</summary>
    public string Raw => _element.GetRawText();

    /// <summary>Reports a fault of this value.</summary>
    public void Fault(string reason)
    {
        var shown = _element.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Undefined or JsonValueKind.Null ? null : _element.ToString();
        _faults.Add(_file, 0, Path is { Length: > 0 } path ? path : null, shown, reason);
    }

    /// <summary>Whether there is a property of that name, JSON's null included.</summary>
    public bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    /// <summary>Whether this is an object that has no properties but these.</summary>
    public bool HasOnly(params ReadOnlySpan<string> names)
    {
        foreach (var property in _element.ValueKind == JsonValueKind.Object ? _element.EnumerateObject() : default)
        {
            var at = 0;
            while (at < names.Length && !property.NameEquals(names[at]))
            {
                at++;
            }

            if (at == names.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A property, or null where it is absent or JSON's null, which is reported.</summary>
    public JsonFact? Property(string name) => TryProperty(name, out var value) ? new JsonFact(value, this, name) : null;

    /// <summary>The properties of an object, by name.</summary>
    public IEnumerable<KeyValuePair<string, JsonFact>> Properties() => _element.ValueKind == JsonValueKind.Object
        ? _element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, new JsonFact(p.Value, this, p.Name)))
        : [];

    /// <summary>A text property, or null.</summary>
    public string? Text(string name) => TryProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : new JsonFact(value, this, name).AsText()
        : null;

    /// <summary>A property that is a text, a number or a truth value, as text; numbers and truth values as JSON writes them.</summary>
    public string? Literal(string name) => Property(name)?.AsLiteral();

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
            return otherwise;
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

        if (fact.Kind == JsonValueKind.Number && fact._element.TryGetInt64(out var number) && number >= 0)
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
        Kind == JsonValueKind.Array ? TextItems()
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

    /// <summary>The items of a list of objects; what is no object is reported and left out.</summary>
    public IEnumerable<JsonFact> Objects(string name) => List(name).Where(item => item.IsObject());

    /// <summary>Whether this is an object; reported where it is not.</summary>
    public bool IsObject()
    {
        if (Kind != JsonValueKind.Object)
        {
            Fault("must be an object");
        }

        return Kind == JsonValueKind.Object;
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonFact> Items() => _element.ValueKind == JsonValueKind.Array
        ? _element.EnumerateArray().Select((item, i) => new JsonFact(item, this, i))
        : [];

    /// <summary>This value, a text.</summary>
    public string? AsText()
    {
        if (Kind == JsonValueKind.String)
        {
            return _element.GetString();
        }

        Fault("must be a text");
        return null;
    }

    /// <summary>This value as text; numbers and truth values as JSON writes them.</summary>
    public string? AsLiteral()
    {
        if (Kind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
        {
            Fault("must be a text, a number, true or false");
            return null;
        }

        return Kind == JsonValueKind.String ? _element.GetString() : Raw;
    }

    private string[] TextItems()
    {
        var texts = new List<string>(_element.GetArrayLength());
        var at = 0;
        foreach (var item in _element.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!);
            }
            else
            {
                new JsonFact(item, this, at).Fault("must be a text");
            }

            at++;
        }

        return [.. texts];
    }

    private bool TryProperty(string name, out JsonElement value)
    {
        value = default;
        if (_element.ValueKind != JsonValueKind.Object || !_element.TryGetProperty(name, out value))
        {
            return false;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            new JsonFact(value, this, name).Fault("must not be null: leave it out where there is nothing to say");
        }

        return value.ValueKind != JsonValueKind.Null;
    }
}
