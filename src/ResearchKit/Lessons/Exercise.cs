namespace ResearchKit;

/// <summary>A question on one coded claim, for a lesson: the pupil answers in a cell, and the cell says how it went.</summary>
/// <remarks>The right answer is never in the notebook; it is what the coders wrote in the study's tables.</remarks>
public sealed class Exercise
{
    private readonly Claim _claim;

    private Exercise(Claim claim) => _claim = claim;

    /// <summary>An exercise on this claim.</summary>
    public static Exercise On(Claim claim) => new(claim ?? throw new ArgumentNullException(nameof(claim)));

    /// <summary>
    /// Whose claim is it? Takes an actor's id, name or any other name that texts use: in any case, with or without "the",
    /// a full stop or a curled apostrophe.
    /// </summary>
    /// <param name="answer">The answer; empty while there is none yet.</param>
    /// <param name="hint">What to look at again; a general hint when left out.</param>
    public ExerciseResult WhoSaysSo(string answer, string? hint = null) =>
        Mark(
            answer,
            NamesOf(_claim.Actor).Select(Plain).Contains(Plain(answer), StringComparer.OrdinalIgnoreCase),
            $"the claim is that of {_claim.Actor.Name}.",
            hint ?? $"Read {Where} again and look for the verb of saying. Who is its subject?");

    /// <summary>Does the actor assert, deny, question, decline or warn?</summary>
    /// <inheritdoc cref="WhoSaysSo"/>
    public ExerciseResult WhichStance(string answer, string? hint = null) =>
        Mark(
            answer,
            string.Equals(answer.Trim(), _claim.Stance.ToString(), StringComparison.OrdinalIgnoreCase),
            $"the stance of {_claim.Actor.Name} on “{_claim.Proposition.Text}” is coded “{_claim.Stance.ToString().ToLowerInvariant()}”.",
            hint ?? $"One of: asserts, denies, questions, declines, warns. Put the sentence of {Where} beside the proposition.");

    /// <summary>In which passage does it stand? Takes the id of a paragraph or of a sentence in it.</summary>
    /// <inheritdoc cref="WhoSaysSo"/>
    public ExerciseResult WhichPassage(string answer, string? hint = null) =>
        Mark(
            answer,
            _claim.Evidence.Passage is { } passage && Paragraph(answer.Trim()) == Paragraph(passage),
            $"it is reported in {_claim.Evidence.Passage}.",
            hint ?? "Search the article for the words of the claim. The id stands before the paragraph, such as seed#p2.");

    /// <summary>Which number does the actor give?</summary>
    /// <param name="answer">The answer; null while there is none yet.</param>
    /// <param name="hint">What to look at again; a general hint when left out.</param>
    public ExerciseResult WhichFigure(double? answer, string? hint = null) =>
        Mark(
            answer is null ? "" : "given",
            answer is { } number && _claim.Figure is { } figure && new[] { figure.Low, figure.Best, figure.High }.Contains(number),
            $"the figure counts {_claim.Figure?.Unit}.",
            hint ?? $"Read {Where} again and write the number without commas.");

    private string Where => _claim.Evidence.Passage ?? "the summary";

    private static ExerciseResult Mark(string answer, bool right, string because, string hint) =>
        string.IsNullOrWhiteSpace(answer) ? ExerciseResult.Open(hint)
        : right ? ExerciseResult.Right(because)
        : ExerciseResult.Wrong(hint);

    // What a pupil types or copies besides the name itself.
    private static string Plain(string name)
    {
        var plain = name.Replace('\u2019', '\'').Trim().TrimEnd('.');
        return plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? plain[4..].TrimStart() : plain;
    }

    private static IEnumerable<string> NamesOf(Actor actor) => [actor.Id, actor.Name, .. actor.Aliases];

    private static string Paragraph(string passage) => passage.Split(".s")[0];
}
