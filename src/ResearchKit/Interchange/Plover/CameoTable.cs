namespace ResearchKit;

/// <summary>The rows of <c>cameo-plover.txt</c>, and what follows of them for codes that it does not have.</summary>
internal static class CameoTable
{
    private static readonly Lazy<IReadOnlyList<PloverMapping>> Rows = new(Read);
    private static readonly Lazy<Dictionary<string, PloverMapping>> ByCode = new(() => Rows.Value.ToDictionary(row => row.Cameo));

    public static IReadOnlyList<PloverMapping> All => Rows.Value;

    public static PloverMapping? Find(string? code, out string? reason)
    {
        reason = code is null ? "it is missing" : Fault(code);
        if (reason is not null)
        {
            return null;
        }

        for (var matched = code!; matched.Length > 2; matched = matched[..^1])
        {
            if (ByCode.Value.TryGetValue(matched, out var row))
            {
                return row with { Cameo = code!, Note = matched == code ? row.Note : $"the table has no {code}, and this is its {matched}" };
            }
        }

        return Root(code!);
    }

    private static string? Fault(string code) =>
        code.Length is < 2 or > 4 || !code.All(char.IsAsciiDigit) ? "a code has two to four digits"
        : string.CompareOrdinal(code, 0, "01", 0, 2) >= 0 && string.CompareOrdinal(code, 0, "20", 0, 2) <= 0 ? null
        : code.Length < 4 && string.CompareOrdinal("0" + code, 0, "20", 0, 2) <= 0 ? $"roots go from 01 to 20; perhaps a zero before it was lost, and 0{code} is meant"
        : "roots go from 01 to 20";

    // A root, or a code that only its root is known of.
    private static PloverMapping Root(string code)
    {
        var root = code[..2];
        var types = All.Where(row => row.Cameo.StartsWith(root, StringComparison.Ordinal)).Select(row => row.Type).OfType<EventType>()
            .GroupBy(type => type).OrderByDescending(group => group.Count()).Select(group => group.Key).ToList();
        var mapping = new PloverMapping { Cameo = code, Matched = root };
        return root is "01" or "02" ? mapping with { Note = root == "01" ? "PLOVER leaves out public statements" : "PLOVER has no type for appeals" }
            : root == "08" ? mapping with { Note = "root 08 is split: CONCEDE where the yielding is political, RETREAT where it is material; three digits tell which" }
            : mapping with { Type = types[0], Note = Note(code, root, types) };
    }

    private static string? Note(string code, string root, IReadOnlyList<EventType> types)
    {
        var unknown = code == root ? "" : $"the table has no {code}, and this is its root {root}";
        var mixed = types.Count == 1 ? "" : $"some codes of root {root} are {string.Join(", ", types.Skip(1).Select(type => EnumWords<EventType>.Upper[type]))}";
        return string.Join("; ", new[] { unknown, mixed }.Where(text => text.Length > 0)) is { Length: > 0 } note ? note : null;
    }

    private static List<PloverMapping> Read()
    {
        using var reader = new StreamReader(typeof(CameoTable).Assembly.GetManifestResourceStream("ResearchKit.Interchange.Plover.cameo-plover.txt")!);
        var rows = new List<PloverMapping>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(',') is [var code, var type, var mode, var contexts])
            {
                rows.Add(new()
                {
                    Cameo = code,
                    Matched = code,
                    Type = (EventType)EnumWords<EventType>.Upper.Read(type).Value!,
                    Mode = mode.Length > 0 ? mode : null,
                    Contexts = contexts.Split(';', StringSplitOptions.RemoveEmptyEntries),
                });
            }
        }

        return rows;
    }
}
