using System.Collections.Frozen;

namespace ResearchKit;

/// <summary>Words that say little by themselves, to leave out of a count.</summary>
public static class StopWords
{
    /// <summary>English function words: articles, pronouns, prepositions, conjunctions, auxiliary verbs.</summary>
    public static IReadOnlySet<string> English { get; } = (
        "a about above after again against all also although am among an and another any are around as at be because been before being "
        + "below between both but by can could did do does doing down during each either every few for from further had has have having "
        + "he her here hers herself him himself his how however i if in into is it its itself just may me might more most must my myself "
        + "neither no nor not of off on once one only or other our ours out over own per rather same shall she should since so some "
        + "such than that the their theirs them themselves then there these they this those though through to too toward towards under "
        + "until up upon us very was we were what when where whether which while who whom whose why will with within without would "
        + "yet you your yours").Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
