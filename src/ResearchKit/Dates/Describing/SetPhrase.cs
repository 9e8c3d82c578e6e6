namespace ResearchKit;

/// <summary>Says a set of dates in words: <c>one of 1667, 1668 or 1670 to 1672</c>.</summary>
internal static class SetPhrase
{
    public static string Of(EdtfDate set)
    {
        var conjunction = set.Kind == EdtfKind.OneOf ? "or" : "and";
        var phrase = Listing.Of(set.Members.Select(member => Of(member, conjunction)), conjunction);
        var isOne = set.Members.Count == 1 && (set.Members[0].IsSingle || set.Members[0].From is null || set.Members[0].To is null);
        return isOne ? phrase : set.Kind == EdtfKind.OneOf ? $"one of {phrase}" : $"all of {phrase}";
    }

    private static string Of(EdtfMember member, string conjunction) => member switch
    {
        { IsSingle: true, From: { } date } => date.Describe(),
        { From: { } from, To: { } to } => IntervalPhrase.Between(from, to),
        { From: { } from } => $"{from.Describe()} {conjunction} later",
        { To: { } to } => $"{to.Describe()} {conjunction} earlier",
        _ => "",
    };
}
