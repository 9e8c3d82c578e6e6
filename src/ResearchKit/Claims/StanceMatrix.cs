using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Actors against propositions: who took which position on what. A cell holds every position in order of date.</summary>
[TypeFormatterSource(
    typeof(StanceMatrixFormatterSource),
    PreferredMimeTypes = [StudyChartFormatterSource.PlotlyMimeType, StudyChartFormatterSource.SvgMimeType, "text/plain"])]
public sealed class StanceMatrix : IRestsOnClaims
{
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Dictionary<(string Actor, string Proposition), PositionHistory> _cells;

    internal StanceMatrix(IReadOnlyList<Claim> claims, EdtfDate? day = null)
    {
        _claims = claims;
        Day = day;
        Cells = PositionHistory.Of(day is null ? claims : claims.Where(c => c.Date.Latest <= day.Latest));
        _cells = Cells.ToDictionary(c => (c.Actor.Id, c.Proposition.Id));
        Actors = MatrixOrder.Actors(Cells);
        Propositions = MatrixOrder.Propositions(Cells);
    }

    /// <summary>Which filter left no claim; null where that is not known.</summary>
    internal string? Why { get; init; }

    /// <summary>The day as of which it stands; null for all claims.</summary>
    public EdtfDate? Day { get; }

    /// <summary>Who took a position: countries with most claims first, and within a country the actors with most.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>What positions were taken on: topic by topic, each from the proposition that came up first.</summary>
    public IReadOnlyList<Proposition> Propositions { get; }

    /// <summary>The cells that are not silent, in the order in which they first occur in the table.</summary>
    public IReadOnlyList<PositionHistory> Cells { get; }

    /// <summary>What an actor said of a proposition; null for silence.</summary>
    public PositionHistory? this[string actorId, string propositionId] => _cells.GetValueOrDefault((actorId, propositionId));

    /// <summary>The matrix as it stood at the end of a day: of the claims that were surely made by then.</summary>
    /// <param name="date">The day as EDTF, such as <c>2024-11-01</c>; of a month or an interval, its last day.</param>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public StanceMatrix AsOf(string date) => new(_claims, EdtfDate.Parse(date)) { Why = Why };

    /// <summary>The matrix of some of its rows and columns.</summary>
    internal StanceMatrix Only(IReadOnlyList<Actor> actors, IReadOnlyList<Proposition> propositions)
    {
        var (rows, columns) = (actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal), propositions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal));
        return new([.. _claims.Where(c => rows.Contains(c.Actor.Id) && columns.Contains(c.Proposition.Id))], Day) { Why = Why };
    }

    /// <summary>Actors against dates for one proposition: who said what when, and how long it stood.</summary>
    /// <exception cref="ArgumentException">No claim in the matrix is about the proposition.</exception>
    public StancesByDate ByDate(string propositionId) => new(
        Propositions.FirstOrDefault(p => p.Id == propositionId) ??
            throw new ArgumentException($"No claim here is about '{propositionId}'. There are: {string.Join(", ", Propositions.Select(p => p.Id))}.", nameof(propositionId)),
        [.. Cells.Where(c => c.Proposition.Id == propositionId)]);

    /// <summary>The matrix as a chart.</summary>
    public StudyChart Chart(StanceMatrixOptions? options = null) => StanceMatrixChart.Of(this, options ?? new());

    /// <summary>One row a cell: actor, country, proposition, last stance and its date, whether the position changed, number of claims.</summary>
    public DataFrame ToDataFrame() => new(
        Text("actor_id", c => c.Actor.Id), Text("actor", c => c.Actor.Name), Text("country", c => c.Actor.Country),
        Text("proposition_id", c => c.Proposition.Id), Text("proposition", c => c.Proposition.Text), Text("last_stance", c => c.Last.ToString()),
        Text("last_date", c => c.Last.Date.ToString()), new BooleanDataFrameColumn("changed", Cells.Select(c => c.Changed)),
        new Int32DataFrameColumn("claims", Cells.Select(c => c.Positions.Sum(p => p.Claims.Count))));

    /// <summary>What the matrix shows, in words.</summary>
    public override string ToString() => Chart().ToString();

    private StringDataFrameColumn Text(string name, Func<PositionHistory, string?> value) => new(name, Cells.Select(value));

    IEnumerable<Claim> IRestsOnClaims.RestsOn => Cells.SelectMany(cell => cell.Positions).SelectMany(position => position.Claims);
}
