namespace ResearchKit;

/// <summary>Takes a coder's judgement of claims for the first coding.</summary>
internal static class Recoding
{
    /// <summary>The claims as a coder has them; those that it did not code stay, those in which it found no position are left out.</summary>
    public static ClaimTable Of(ClaimTable claims, IReadOnlyDictionary<string, Coding> codings)
    {
        var otherwise = codings.Values.Where(coding => !IsAs(coding, coding.Claim)).Select(coding => coding.Claim.Id).ToHashSet(StringComparer.Ordinal);
        return claims.Where(c => !codings.TryGetValue(c.Id, out var coding) || coding.Stance is not null)
            .Recoded(c => codings.TryGetValue(c.Id, out var coding) ? As(coding, c) : c)
            .Recoded(c => c.SameAs is { } original && (otherwise.Contains(c.Id) || otherwise.Contains(original)) ? c with { SameAs = null } : c);
    }

    private static bool IsAs(Coding coding, Claim claim) => coding.Actor.Id == claim.Actor.Id && coding.Stance == claim.Stance;

    private static Claim As(Coding coding, Claim claim) =>
        claim with { Actor = coding.Actor, Stance = coding.Stance!.Value, Figure = FigureOf(coding, claim.Figure) };

    // A coding has one number; the bounds of one that says what the first coding says are the first coding's.
    private static Figure? FigureOf(Coding coding, Figure? first)
    {
        if (coding is not { Figure: { } number, FigureQualifier: { } qualifier })
        {
            return null;
        }

        if (first is not null && first.Number == number && first.Qualifier == qualifier && first.Unit == (coding.FigureUnit ?? ""))
        {
            return first;
        }

        return new()
        {
            Low = qualifier == FigureQualifier.UpTo ? null : number,
            Best = qualifier is FigureQualifier.AtLeast or FigureQualifier.MoreThan or FigureQualifier.UpTo or FigureQualifier.Between ? null : number,
            High = qualifier is FigureQualifier.AtLeast or FigureQualifier.MoreThan ? null : number,
            Unit = coding.FigureUnit ?? "",
            Qualifier = qualifier,
            Basis = first?.Basis,
        };
    }
}
