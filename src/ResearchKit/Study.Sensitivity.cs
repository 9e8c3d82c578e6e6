namespace ResearchKit;

public sealed partial class Study
{
    /// <summary>The choices that a result of this study may hang on, each made the other way.</summary>
    /// <remarks>Warnings, verification, offices or countries, repeats, second pages, what a second reader found, and what each blind coder did.</remarks>
    public IReadOnlyList<Choice> Choices =>
    [
        Choice.VerifiedOnly, Choice.WithoutWarnings, Choice.WarningsAsAssertions, Choice.CountriesForOffices, Choice.RepeatsCounted,
        Choice.RepeatsLeftOut, Choice.TwoPagesOnly, .. SecondReading.Count > 0 ? [Choice.SecondReaderAgrees(SecondReading)] : (Choice[])[],
        .. Codings.Coders.Select(coder => Choice.Coder(coder, Codings)),
    ];

    /// <summary>Recomputes a result of the study's claims under other choices, as one table that says what changes.</summary>
    /// <param name="result">The result: a number, a text or a list, of the claims that it is given.</param>
    /// <param name="choices">The choices, each made by itself; without them, <see cref="Choices"/>.</param>
    /// <example><c>study.Sensitivity(claims => claims.Contradictions(within: 30).Count)</c></example>
    public Sensitivity Sensitivity<T>(Func<ClaimTable, T> result, params Choice[] choices) =>
        SensitivityRun.Of(Claims, result, Or(choices), combined: false);

    /// <summary>Recomputes a result under every combination of choices.</summary>
    /// <param name="result">The result: a number, a text or a list, of the claims that it is given.</param>
    /// <param name="choices">The choices; eight at the most.</param>
    /// <exception cref="ArgumentException">There are more than eight.</exception>
    public Sensitivity SensitivityCombined<T>(Func<ClaimTable, T> result, params Choice[] choices) =>
        SensitivityRun.Of(Claims, result, Or(choices), combined: true);

    /// <summary>Recomputes a result for several values of a window or threshold that it takes, such as days.</summary>
    /// <param name="result">The result, of the claims and a value.</param>
    /// <param name="values">The values; the first is the one that the result stands at.</param>
    /// <example><c>study.SensitivityTo((claims, days) => claims.Contradictions(within: days).Count, 30, 7, 90)</c></example>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Sensitivity SensitivityTo<TValue, T>(Func<ClaimTable, TValue, T> result, params TValue[] values) =>
        SensitivityRun.Of(Claims, result, values, []);

    /// <summary>Recomputes a result that takes a window or threshold under other choices, and for other values of it, as one table.</summary>
    /// <param name="result">The result, of the claims and a value.</param>
    /// <param name="values">The values; the first is the one that the result stands at, and that it keeps under each choice.</param>
    /// <param name="choices">The choices, each made by itself; without them, <see cref="Choices"/>.</param>
    /// <example><c>study.Sensitivity((claims, days) => claims.Contradictions(within: days).Count, [30, 7, 90])</c></example>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Sensitivity Sensitivity<TValue, T>(Func<ClaimTable, TValue, T> result, TValue[] values, params Choice[] choices) =>
        SensitivityRun.Of(Claims, result, values, Or(choices));

    private IReadOnlyList<Choice> Or(Choice[] choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return choices.Length > 0 ? choices : Choices;
    }
}
