using System.Text.Json;
using CsCheck;

namespace ResearchKit.Tests.Tables.Package;

/// <summary>Whatever the values, and however they are written, a table comes back as it was.</summary>
public sealed class TableRoundTripTests
{
    private const string Columns = """{"missingValues": [], "fields": [{"name": "a", "type": "string"}, {"name": "b", "type": "string"}]}""";

    private static readonly Gen<string> Value =
        Gen.OneOf("a", "1", " ", "\"", "'", ",", ";", "|", "\n", "\r\n", "\r", "\\", "#", "é", "😀", "\t", "\u2028").Array[0, 5].Select(string.Concat);

    private static readonly Gen<Writing> Written = Gen.Select(
        Gen.OneOf(",", ";", "|", "\t"), Gen.OneOf("\"", "'"), Gen.OneOf("", "\\"), Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool,
        (delimiter, quote, escape, end, always) => new Writing(delimiter, quote, escape, end, always));

    [Fact]
    public void A_table_comes_back_as_it_was_written() => Gen.Select(Written, Gen.Select(Value, Value, (a, b) => new[] { a, b }).Array[1, 5]).Sample(
        (writing, rows) => SmallPackage.RowsOf(Columns, writing.Table([["a", "b"], .. rows]), $", \"dialect\": {writing.Dialect()}").SequenceEqual(rows.Select(row => string.Join('|', row))),
        iter: 300);

    private sealed record Writing(string Delimiter, string Quote, string Escape, string End, bool Always)
    {
        public string Dialect() => JsonSerializer.Serialize(Escape.Length > 0
            ? new Dictionary<string, object> { ["delimiter"] = Delimiter, ["quoteChar"] = Quote, ["escapeChar"] = Escape, ["doubleQuote"] = false }
            : new Dictionary<string, object> { ["delimiter"] = Delimiter, ["quoteChar"] = Quote });

        public string Table(IEnumerable<string[]> rows) => string.Concat(rows.Select(row => string.Join(Delimiter, row.Select(Cell)) + End));

        private string Cell(string value)
        {
            var isQuoted = Always || value.Contains(Quote, StringComparison.Ordinal) || value.Contains(Delimiter, StringComparison.Ordinal) || value.AsSpan().ContainsAny('\r', '\n');
            var escaped = Escape.Length > 0 ? value.Replace(Escape, Escape + Escape, StringComparison.Ordinal) : value;
            var inner = escaped.Replace(Quote, (Escape.Length > 0 ? Escape : Quote) + Quote, StringComparison.Ordinal);
            return isQuoted ? Quote + inner + Quote : inner;
        }
    }
}
