namespace ResearchKit;

/// <summary>The fields of one article's front matter, and the faults found in them.</summary>
internal sealed class ArticleSheet(string file, IReadOnlyList<FrontMatterField> fields, Action<RowError> report)
{
    /// <summary>Whether a fault was reported.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>The value of a field that must be there; empty where it is not, which is reported.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="check">Says why a value cannot be; null where it can.</param>
    public string Required(string name, Func<string, string?> check)
    {
        var value = Optional(name, check);
        if (value is null && !HasFault(name))
        {
            Report(Line(name), name, null, $"its front matter has no '{name}', which every article must have");
        }

        return value ?? "";
    }

    /// <summary>The value of a field; null where it is absent, or cannot be, which is reported.</summary>
    public string? Optional(string name, Func<string, string?> check)
    {
        var field = fields.FirstOrDefault(field => field.Name == name);
        if (string.IsNullOrWhiteSpace(field?.Value))
        {
            return null;
        }

        if (check(field.Value) is not { } reason)
        {
            return field.Value;
        }

        Report(field.Line, name, field.Value, reason);
        _faulty.Add(name);
        return null;
    }

    /// <summary>Reports fields that no article has: most are slips of the pen, and their values would be lost.</summary>
    public void CheckNames(IReadOnlyList<string> known)
    {
        foreach (var field in fields.Where(field => !known.Contains(field.Name)))
        {
            Report(field.Line, field.Name, field.Value, $"is no field of an article; the fields are {string.Join(", ", known)}");
        }
    }

    /// <summary>Reports a fault.</summary>
    public void Report(int line, string? column, string? value, string reason)
    {
        HasFaults = true;
        report(new(file, line, column, value, reason));
    }

    private readonly HashSet<string> _faulty = [];

    private bool HasFault(string name) => _faulty.Contains(name);

    private int Line(string name) => fields.FirstOrDefault(field => field.Name == name)?.Line ?? 1;
}
