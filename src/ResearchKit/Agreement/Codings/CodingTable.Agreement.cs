namespace ResearchKit;

public sealed partial class CodingTable
{
    /// <summary>What stands for an empty field where finding nothing is a judgement too: no figure, no unit.</summary>
    public const string Nothing = "(none)";

    /// <summary>The name under which the first coding, <c>claims.csv</c>, stands beside the coders.</summary>
    public const string FirstCoding = "first coding";

    private static readonly Dictionary<string, CodingColumn> Judged = new()
    {
        ["actor_id"] = new(c => c.Actor.Id, c => c.Actor.Id),
        ["voice"] = new(c => EnumWords<Voice>.Lower[c.Voice], null, [.. Enum.GetValues<Voice>().Select(v => EnumWords<Voice>.Lower[v])]),
        ["stance"] = new(c => Word(c.Stance), c => Word(c.Stance), [.. Enum.GetValues<Stance>().Select(s => EnumWords<Stance>.Lower[s]), "none"]),
        ["figure"] = new(c => CellText.Of(c.Figure) ?? Nothing, c => CellText.Of(c.Figure?.Best) ?? Nothing),
        ["figure_unit"] = new(c => c.FigureUnit ?? Nothing, c => c.Figure?.Unit ?? Nothing),
        ["figure_qualifier"] = new(c => Word(c.FigureQualifier), c => Word(c.Figure?.Qualifier)),
        ["confidence"] = new(c => CellText.Of(c.Confidence), null, ["1", "2", "3", "4", "5"]) { IsOrdered = true },
    };

    /// <summary>The variables that the coders judged.</summary>
    public static IReadOnlyList<string> Variables { get; } = [.. Judged.Keys];

    /// <summary>A variable as the coders judged it, unit by unit.</summary>
    /// <param name="name">One of <see cref="Variables"/>. No figure, unit or qualifier is a judgement too and stands as <see cref="Nothing"/>.</param>
    /// <param name="withFirstCoding">Whether the first coding stands beside them, as one coder more named <see cref="FirstCoding"/>.</param>
    /// <exception cref="ArgumentException">There is no such variable, the message names the nearest; or the first coding does not have it.</exception>
    public CodedVariable Variable(string name, bool withFirstCoding = false)
    {
        var column = Judged.TryGetValue(name, out var known) ? known : throw new ArgumentException($"'{name}' is no variable of the codings{Nearest.To(name, Variables)}.", nameof(name));
        var coders = Coders;
        var claims = this.Select(coding => coding.Claim).DistinctBy(claim => claim.Id).ToList();
        var found = this.ToDictionary(coding => (coding.Claim.Id, coding.Coder), column.OfCoding);
        var units = claims.Select(claim => new CodedUnit(claim.Id, Document(claim), [.. coders.Select(coder => found.GetValueOrDefault((claim.Id, coder)))]));
        var variable = new CodedVariable(name, coders, [.. units], column.Order, column.IsOrdered);
        return withFirstCoding ? WithFirstCoding(variable, claims, column) : variable;
    }

    /// <summary>Percentage, Cohen's κ and Krippendorff's α of each variable; of <c>confidence</c>, which is ranked, with squared weights and on the ordinal scale.</summary>
    /// <remarks>Where there are not two coders, Cohen's κ is left out.</remarks>
    public AgreementTable Agreement(BootstrapOptions? bootstrap = null) => AgreementTable.Of(Variables.Select(name => Variable(name)).SelectMany(variable => Measures(variable, bootstrap)));

    /// <summary>The first coding against each coder: percentage and Cohen's κ of each variable that it has.</summary>
    public AgreementTable AgainstFirstCoding() => AgreementTable.Of(
        from name in Variables
        where Judged[name].OfClaim is not null
        from coder in Coders
        let pair = Variable(name, withFirstCoding: true).Pair(FirstCoding, coder).Named($"{name}, {coder}")
        from result in new[] { pair.Percentage(), pair.Kappa() }
        select result);

    private static IEnumerable<AgreementResult> Measures(CodedVariable variable, BootstrapOptions? bootstrap)
    {
        var ranked = Judged[variable.Name].IsOrdered;
        yield return variable.Percentage(bootstrap);
        if (variable.Coders.Count == 2)
        {
            yield return variable.Kappa(ranked ? KappaWeights.Squared : KappaWeights.None);
        }

        yield return variable.Alpha(ranked ? Scale.Ordinal : Scale.Nominal, bootstrap);
    }

    private static CodedVariable WithFirstCoding(CodedVariable variable, IReadOnlyList<Claim> claims, CodingColumn column)
    {
        var of = column.OfClaim ?? throw new ArgumentException($"The first coding has no {variable.Name}: claims have no such column.");
        var byId = claims.ToDictionary(claim => claim.Id);
        return variable.With(FirstCoding, id => of(byId[id]));
    }

    private static string? Document(Claim claim) => PassageId.ArticleOf(claim.Evidence.Passage) ?? claim.Evidence.Source?.Id;

    private static string Word(FigureQualifier? qualifier) => qualifier is { } said ? EnumWords<FigureQualifier>.Lower[said] : Nothing;

    /// <summary>Where a variable stands: in a coding, and in a claim where claims have it.</summary>
    private sealed record CodingColumn(Func<Coding, string?> OfCoding, Func<Claim, string?>? OfClaim, IReadOnlyList<string>? Order = null)
    {
        public bool IsOrdered { get; init; }
    }
}
