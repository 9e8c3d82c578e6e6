using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A quantity as an actor gave it. Figures of different actors are never averaged.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<Figure>))]
public sealed record Figure : IShown
{
    /// <summary>Lower bound, in <see cref="Unit"/>.</summary>
    public double? Low { get; init; }

    /// <summary>The one number that the actor would stand by, in <see cref="Unit"/>; null where only bounds were given.</summary>
    public double? Best { get; init; }

    /// <summary>Upper bound, in <see cref="Unit"/>.</summary>
    public double? High { get; init; }

    /// <summary>What is counted, such as <c>troops</c> or <c>killed</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What the actor said of its exactness.</summary>
    public FigureQualifier Qualifier { get; init; }

    /// <summary>What it counts up, where the coders noted it; <see cref="Claim.FigureBasis"/> has the rule for where they did not.</summary>
    public FigureBasis? Basis { get; init; }

    /// <summary>Between which bounds it puts the number: <c>at least 1,000</c> has no upper one. How far <c>about</c> reaches is not known, and is not guessed.</summary>
    public NumberRange Range => Qualifier switch
    {
        FigureQualifier.AtLeast or FigureQualifier.MoreThan => new(Low ?? Best, null),
        FigureQualifier.UpTo => new(null, High ?? Best),
        _ => new(Low ?? Best, High ?? Best),
    };

    /// <summary>The number that was said, to order by: the one that the actor would stand by, or else the bound that it gave, of two the lower.</summary>
    public double Number => Best ?? Low ?? High ?? double.NaN;

    /// <summary>The figure in words: <c>more than 1,000 containers</c>.</summary>
    public override string ToString() => FigureText.Of(this);

    View IShown.View() => RecordView.Of(this);
}

/// <summary>What an actor said of a figure's exactness.</summary>
public enum FigureQualifier
{
    /// <summary>A bare number.</summary>
    AsStated,

    /// <summary>About, around, some.</summary>
    About,

    /// <summary>At least: the number or more.</summary>
    AtLeast,

    /// <summary>More than, over.</summary>
    MoreThan,

    /// <summary>Up to: the number or fewer.</summary>
    UpTo,

    /// <summary>Between a low and a high number.</summary>
    Between,

    /// <summary>Worked out by the coders from what the actor said.</summary>
    Computed,
}
