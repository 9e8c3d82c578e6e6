namespace ResearchKit;

/// <summary>Between what values a measure may lie, were other units drawn in the same way.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">Its level, such as 0.95.</param>
/// <param name="Method">How it was found.</param>
public sealed record AgreementInterval(double Low, double High, double Level, string Method)
{
    /// <summary>The interval in words: <c>95 % interval 0.214 to 0.755</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Level * 100:0.##} % interval {AgreementText.Number(Low)} to {AgreementText.Number(High)}");
}
