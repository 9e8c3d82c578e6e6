using System.Globalization;

namespace ResearchKit.Benchmarks.Claims;

/// <summary>A question put to the kit and, as SQL, to DuckDB.</summary>
/// <param name="Name">The question in a few words.</param>
/// <param name="Ask">Asks the kit; what it gives is the whole answer, kept in memory.</param>
/// <param name="Sql">Asks DuckDB, which keeps the whole answer in memory as a table.</param>
/// <param name="Rows">The kit's answer as lines of text, in order.</param>
/// <param name="SqlRows">DuckDB's answer in the same form.</param>
internal sealed record ClaimQuestion(string Name, Func<ClaimTable, object> Ask, string Sql, Func<object, IEnumerable<string>> Rows, string SqlRows);

/// <summary>The questions that are measured.</summary>
internal static class ClaimQuestions
{
    /// <summary>Days within which a contradiction must lie.</summary>
    private const int Within = 30;

    /// <summary>How many contradictions are asked for by rank.</summary>
    private const int First = 20;

    /// <summary>The questions.</summary>
    public static IReadOnlyList<ClaimQuestion> All { get; } =
    [
        new(
            "positions on a day", claims => claims.Positions(GeneratedClaims.Day),
            $"""
            CREATE OR REPLACE TEMP TABLE answer AS
            WITH made AS (SELECT actor, proposition, first, last, stance FROM claims WHERE last <= {Day}),
                 newest AS (SELECT actor, proposition, max(first) AS first FROM made GROUP BY actor, proposition)
            SELECT actor, proposition, bit_or(1 << made.stance) AS stances
            FROM made JOIN newest USING (actor, proposition) WHERE made.last >= newest.first GROUP BY actor, proposition
            """,
            answer => ((Positions)answer).Where(p => !p.IsSilence).Select(p => $"{Number(p.Actor.Id)} {Number(p.Proposition.Id)} {Bits(p.Stances)}").Order(StringComparer.Ordinal),
            "SELECT actor, proposition, stances FROM answer"),
        new(
            "changes of position", claims => claims.Changes(),
            """
            CREATE OR REPLACE TEMP TABLE answer AS
            WITH newest AS (SELECT *, max(first) OVER (PARTITION BY actor, proposition ORDER BY last RANGE UNBOUNDED PRECEDING) AS newest FROM claims),
                 standing AS (SELECT actor, proposition, last, bit_or(1 << stance) OVER (
                     PARTITION BY actor, proposition ORDER BY last RANGE BETWEEN (last - newest) PRECEDING AND CURRENT ROW) AS stances FROM newest),
                 days AS (SELECT actor, proposition, last, any_value(stances) AS stances FROM standing GROUP BY actor, proposition, last),
                 steps AS (SELECT *, lag(stances) OVER (PARTITION BY actor, proposition ORDER BY last) AS before FROM days)
            SELECT actor, proposition, last, before, stances FROM steps WHERE before <> stances
            """,
            answer => ((Changes)answer).Select(c => string.Create(
                CultureInfo.InvariantCulture, $"{Number(c.Actor.Id)} {Number(c.Proposition.Id)} {c.After.Date.LastDay} {Bits(c.Before.Stances)} {Bits(c.After.Stances)}")).Order(StringComparer.Ordinal),
            "SELECT actor, proposition, last, before, stances FROM answer"),
        new(
            "contradictions within 30 days", claims => Ranked(claims.Contradictions(Within)),
            $$"""
            CREATE OR REPLACE TEMP TABLE answer AS
            SELECT count(*) AS pairs, min({'rank': CASE WHEN a.actor = d.actor THEN 0 WHEN a.government = d.government THEN 1 ELSE 2 END,
                'days': greatest(a.first - d.last, d.first - a.last, 0), 'a': a.id, 'd': d.id}, {{First}}) AS first
            FROM claims a JOIN claims d ON a.proposition = d.proposition
            WHERE a.stance = 0 AND d.stance = 1 AND a.first - d.last <= {{Within}} AND d.first - a.last <= {{Within}}
            """,
            answer => (IEnumerable<string>)answer,
            "SELECT pairs, NULL, NULL FROM answer UNION ALL SELECT NULL, p.a, p.d FROM (SELECT unnest(first) AS p FROM answer)"),
    ];

    private static string Day => EdtfDate.Parse(GeneratedClaims.Day).LastDay.ToString(CultureInfo.InvariantCulture);

    private static List<string> Ranked(Contradictions pairs) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{pairs.Count}  "),
        .. pairs.Take(First).Select(c => $" {Number(c.Asserting.Id)} {Number(c.Denying.Id)}"),
    ];

    private static int Bits(IReadOnlyList<Stance> stances) => stances.Sum(s => 1 << (int)s);

    private static string Number(string id) => int.Parse(id.AsSpan(id.AsSpan().IndexOfAnyInRange('0', '9')), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
