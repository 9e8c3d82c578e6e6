namespace ResearchKit;

/// <summary>The four classes of PLOVER event types: cooperation or conflict, in words or in deeds.</summary>
/// <remarks>The classes as the PLOVER reference groups its types (http://eventdata.parusanalytics.com/data.dir/plover_reference.html).</remarks>
internal sealed record EventClass(string Name, Glyph Glyph, string Colour)
{
    internal static IReadOnlyList<EventClass> All { get; } =
    [
        new("cooperation in words", Glyph.Circle, Palette.Blue),
        new("cooperation in deeds", Glyph.Square, Palette.Green),
        new("conflict in words", Glyph.Triangle, Palette.Orange),
        new("conflict in deeds", Glyph.Diamond, Palette.Vermilion),
    ];

    internal static EventClass Of(EventType type) => All[type switch
    {
        <= EventType.Concede => 0,
        <= EventType.Retreat => 1,
        <= EventType.Threaten => 2,
        _ => 3,
    }];
}
