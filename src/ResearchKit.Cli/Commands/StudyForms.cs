namespace ResearchKit.Cli.Commands;

/// <summary>The forms in which <c>researchkit export</c> gives the rows of a study.</summary>
internal static class StudyForms
{
    /// <summary>Each form by its name, with what it is and how it is made.</summary>
    public static IReadOnlyDictionary<string, (string Description, Func<Study, Exported> Make)> All { get; } = new Dictionary<string, (string, Func<Study, Exported>)>
    {
        ["geojson"] = ("events on a map (RFC 7946)", study => study.Events.ToGeoJson()),
        ["places-geojson"] = ("places on a map", study => study.Places.ToGeoJson()),
        ["timelinejs"] = ("events for TimelineJS", study => study.Events.ToTimelineJs(study.Title)),
        ["claims"] = ("claims as schema.org's Claim, what a ClaimReview reviews", study => study.Claims.ToClaimReview()),
        ["annotations"] = ("where claims stand in the articles, as W3C Web Annotations", study => study.Claims.ToWebAnnotation(study.Corpus)),
    };

    /// <summary>The forms in words, for the help.</summary>
    public static string Description => string.Join("; ", All.Select(form => $"{form.Key}: {form.Value.Description}"));
}
