using System.Globalization;
using DuckDB.NET.Data;

namespace ResearchKit.Benchmarks.Claims;

/// <summary>The same claims in DuckDB, in the form that suits it best: actors, propositions, governments, days and stances as whole numbers.</summary>
internal sealed class DuckClaims : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <summary>Loads the claims; the time that it takes is not counted.</summary>
    public DuckClaims(ClaimTable claims)
    {
        _connection.Open();
        Run("CREATE TABLE claims (id INTEGER, actor SMALLINT, government SMALLINT, proposition SMALLINT, first INTEGER, last INTEGER, stance TINYINT)");
        using var appender = _connection.CreateAppender("claims");
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var government = claim.Actor.Kind == "office" ? short.Parse(claim.Actor.Country![1..], CultureInfo.InvariantCulture) : (short?)null;
            appender.CreateRow().AppendValue(i).AppendValue(Number(claim.Actor.Id)).AppendValue(government).AppendValue(Number(claim.Proposition.Id))
                .AppendValue((int)claim.Date.FirstDay).AppendValue((int)claim.Date.LastDay).AppendValue((sbyte)claim.Stance).EndRow();
        }
    }

    /// <summary>Runs a statement.</summary>
    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows that a question gives, each as one text.</summary>
    public IEnumerable<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static short Number(string id) => short.Parse(id[^4..], CultureInfo.InvariantCulture);
}
