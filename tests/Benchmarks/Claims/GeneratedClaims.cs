using System.Globalization;

namespace ResearchKit.Benchmarks.Claims;

/// <summary>Claims made by a seeded generator: 2,000 actors on 5,000 propositions over three years, few of which have most of the claims.</summary>
/// <remarks>One in ten is dated to several days. Half assert, a fifth deny. Half the actors are offices of forty countries.</remarks>
internal static class GeneratedClaims
{
    private const int Seed = 20241018;
    private const int Actors = 2_000;
    private const int Propositions = 5_000;
    private const int Days = 1_096;
    private const int LongestDate = 14;

    /// <summary>The claims.</summary>
    public static ClaimTable Of(int count)
    {
        var random = new Random(Seed);
        var actors = Enumerable.Range(0, Actors).Select(ActorOf).ToArray();
        var propositions = Enumerable.Range(0, Propositions).Select(PropositionOf).ToArray();
        var evidence = new Evidence { Passage = "generated#p1" };
        var dates = new Dictionary<(int, int), EdtfDate>();
        var claims = new Claim[count];
        for (var i = 0; i < count; i++)
        {
            var first = random.Next(Days);
            var length = random.Next(10) == 0 ? random.Next(1, LongestDate) : 0;
            claims[i] = new Claim
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"c{i:D7}"),
                Date = Date(first, length),
                Actor = actors[Skewed(Actors)],
                Proposition = propositions[Skewed(Propositions)],
                Stance = StanceOf(random.Next(10)),
                Summary = "made by a generator",
                Evidence = evidence,
            };
        }

        return new(claims);

        // Half of all fall on the first quarter.
        int Skewed(int of) => (int)(Math.Pow(random.NextDouble(), 2) * of);

        EdtfDate Date(int first, int length) => dates.TryGetValue((first, length), out var date) ? date : dates[(first, length)] = EdtfDate.Parse(Text(first, length));
    }

    /// <summary>The day on which positions are asked for.</summary>
    public static string Day => Text(Days * 2 / 3, 0);

    private static string Text(int first, int length) =>
        length == 0 ? On(first) : $"{On(first)}/{On(first + length)}";

    private static string On(int day) => new DateOnly(2023, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Stance StanceOf(int draw) => draw switch { < 5 => Stance.Asserts, < 7 => Stance.Denies, 7 => Stance.Questions, 8 => Stance.Declines, _ => Stance.Warns };

    private static Actor ActorOf(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"actor-{number:D4}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"Actor {number}"),
        Kind = number % 2 == 0 ? "office" : "media",
        Country = string.Create(CultureInfo.InvariantCulture, $"C{number % 80 / 2:D2}"),
    };

    private static Proposition PropositionOf(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"proposition-{number:D4}");
        return new() { Id = id, Label = id, Text = id, Topic = "generated" };
    }
}
