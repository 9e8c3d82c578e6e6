using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>How an answer to an exercise went.</summary>
[TypeFormatterSource(typeof(Formatters))]
public sealed record ExerciseResult
{
    private ExerciseResult(ExerciseOutcome outcome, string message) => (Outcome, Message) = (outcome, message);

    /// <summary>Open, right or wrong.</summary>
    public ExerciseOutcome Outcome { get; }

    /// <summary>Why it is right, or what to look at next.</summary>
    public string Message { get; }

    /// <summary>The outcome in a word with a sign that does not need colour, and the message.</summary>
    public override string ToString() => Outcome switch
    {
        ExerciseOutcome.Right => $"✓ Right: {Message}",
        ExerciseOutcome.Wrong => $"✗ Not yet. {Message}",
        _ => $"○ No answer yet. {Message}",
    };

    internal static ExerciseResult Open(string hint) => new(ExerciseOutcome.Open, hint);

    internal static ExerciseResult Right(string because) => new(ExerciseOutcome.Right, because);

    internal static ExerciseResult Wrong(string hint) => new(ExerciseOutcome.Wrong, hint);

    private sealed class Formatters : ITypeFormatterSource
    {
        public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
            [new PlainTextFormatter<ExerciseResult>(result => result.ToString())];
    }
}

/// <summary>Whether an exercise is answered.</summary>
public enum ExerciseOutcome
{
    /// <summary>Not answered yet.</summary>
    Open,

    /// <summary>Answered as the coders did.</summary>
    Right,

    /// <summary>Answered otherwise.</summary>
    Wrong,
}
