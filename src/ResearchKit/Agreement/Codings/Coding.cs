using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>One coder's judgement of one unit.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Coding>))]
public sealed record Coding : IShown
{
    /// <summary>Stable id, such as <c>a-s001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Who judged.</summary>
    public required string Coder { get; init; }

    /// <summary>The unit: the claim as the first coding has it. Coders saw its passage and proposition, and nothing else of it.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The words that mention the claimant meant, as the coder was given them, where a sentence has several.</summary>
    public string? ClaimantMention { get; init; }

    /// <summary>Who takes the position.</summary>
    public required Actor Actor { get; init; }

    /// <summary>How the text tells whose position it is.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The position; null where the coder found that the passage takes none.</summary>
    public required Stance? Stance { get; init; }

    /// <summary>The number that the passage gives for the proposition; null where the coder found none.</summary>
    public double? Figure { get; init; }

    /// <summary>What the number counts.</summary>
    public string? FigureUnit { get; init; }

    /// <summary>What the passage says of its exactness.</summary>
    public FigureQualifier? FigureQualifier { get; init; }

    /// <summary>How sure the coder was, from 1, a guess, to 5, certain.</summary>
    public required int Confidence { get; init; }

    /// <summary>Where the coder hesitated.</summary>
    public string? Note { get; init; }

    /// <summary>The judgement on one line.</summary>
    public override string ToString() => $"{Id} {Actor.Name} {CodingTable.Word(Stance)}: {Claim.Proposition.Text}";

    View IShown.View() => CodingView.Of(this);
}

/// <summary>How a text tells whose position it reports.</summary>
public enum Voice
{
    /// <summary>It names the informant.</summary>
    Named,

    /// <summary>It says that somebody says so, not who.</summary>
    Unnamed,

    /// <summary>It speaks in its own voice.</summary>
    Own,

    /// <summary>It names nobody, but continues an earlier informant's report.</summary>
    Continued,
}
