using System.Globalization;

namespace ResearchKit.Benchmarks.Claims;

/// <summary>What a question took among a number of claims.</summary>
/// <param name="Question">The question in a few words.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Milliseconds">What it took.</param>
internal sealed record CurvePoint(string Question, int Claims, double Milliseconds)
{
    /// <summary>What a claim takes, in nanoseconds, divided by log₂ n: constant where cost grows as n log n does.</summary>
    public double ByLog => Milliseconds * 1e6 / Claims / Math.Log2(Claims);
}

/// <summary>Draws how cost grows with the number of claims.</summary>
internal static class ClaimsCurve
{
    private const int Longest = 60;

    /// <summary>A bar for each point: bars that grow no longer mean that cost grows no faster than n log n.</summary>
    public static void Draw(IReadOnlyList<CurvePoint> points, TextWriter output)
    {
        output.WriteLine("nanoseconds a claim, cold, divided by the logarithm of their number: bars that grow no longer are n log n or better");
        foreach (var question in points.GroupBy(p => p.Question))
        {
            output.WriteLine(question.Key);
            var most = question.Max(p => p.ByLog);
            foreach (var point in question)
            {
                var bar = new string('▇', Math.Max(1, (int)Math.Round(Longest * point.ByLog / most)));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{point.Claims,12:N0}  {bar} {point.ByLog:N1}"));
            }
        }
    }
}
