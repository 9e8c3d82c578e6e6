namespace ResearchKit;

/// <summary>What a CAMEO code is in PLOVER.</summary>
public sealed record PloverMapping
{
    /// <summary>The CAMEO code that was asked for.</summary>
    public required string Cameo { get; init; }

    /// <summary>The code of the table by which it was found: itself, or the one above it.</summary>
    public required string Matched { get; init; }

    /// <summary>The PLOVER type; null where PLOVER has none, or the root is split between two, and <see cref="Note"/> says so.</summary>
    public EventType? Type { get; init; }

    /// <summary>PLOVER's mode, such as <c>heavy-weapons</c>; null where it has none.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER's contexts, such as <c>military</c>.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>What is lost or left open; null where nothing is.</summary>
    public string? Note { get; init; }

    /// <summary>The mapping on one line.</summary>
    public override string ToString() =>
        $"{Cameo} → {(Type is { } type ? EnumWords<EventType>.Upper[type] : "no type")}{(Mode is null ? "" : $", {Mode}")}{(Contexts.Count == 0 ? "" : $" ({string.Join("; ", Contexts)})")}{(Note is null ? "" : $": {Note}")}";
}
