namespace ResearchKit.Benchmarks.Tables;

/// <summary>The columns of <c>claims.csv</c>, with the type that each contender is told.</summary>
internal sealed record ClaimColumns(string Name, Type Type, string Deedle)
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<ClaimColumns> All { get; } =
    [
        Text("claim_id"), Text("claim_date"), Text("event_date"), Text("actor_id"), Text("proposition_id"), Text("stance"),
        Number("figure_low"), Number("figure_best"), Number("figure_high"), Text("figure_unit"), Text("figure_qualifier"), Text("figure_basis"),
        Text("summary"), Text("source_id"), Text("second_source_id"), Text("passage"), Text("attribution"), Text("same_as"),
        new("verified", typeof(bool), "bool"),
    ];

    private static ClaimColumns Text(string name) => new(name, typeof(string), "string");

    private static ClaimColumns Number(string name) => new(name, typeof(double), "float");
}
