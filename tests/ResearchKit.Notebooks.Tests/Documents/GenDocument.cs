using System.Text.Json.Nodes;
using CsCheck;

namespace ResearchKit.Notebooks.Tests.Documents;

/// <summary>Notebooks that no one would write and every reader must keep.</summary>
internal static class GenDocument
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.OneOf("", "a\nb", "\r\n", "\\", "\"", "\u2028", "🐉", "조선", "\u007f\u0000\u001b[0m", "</script>", "1E5"));

    private static readonly Gen<string> WellFormed = Text.Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))]));

    private static readonly Gen<JsonNode?> Scalar = Gen.OneOf(
        WellFormed.Select(text => (JsonNode?)text),
        Gen.Int.Select(number => (JsonNode?)number),
        Gen.Double.Unit.Select(number => (JsonNode?)number),
        Gen.Bool.Select(value => (JsonNode?)value),
        Gen.Const((JsonNode?)null));

    private static Gen<JsonNode?> Tree(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Tree(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(Copy)])),
            Members(depth - 1).Select(o => (JsonNode?)o));

    private static Gen<JsonObject> Members(int depth) =>
        Gen.Select(WellFormed, Tree(depth)).Array[0, 3].Select(members =>
            new JsonObject(members.DistinctBy(m => m.Item1).Select(m => KeyValuePair.Create(m.Item1, Copy(m.Item2)))));

    private static readonly Gen<JsonNode> Source = Gen.OneOf(
        WellFormed.Select(text => (JsonNode)text),
        WellFormed.Array[0, 3].Select(lines => (JsonNode)new JsonArray([.. lines.Select(line => (JsonNode)line)])));

    private static readonly Gen<JsonObject> Cell =
        Gen.Select(Gen.OneOf("code", "markdown", "raw"), Source, Members(2), Members(1)).Select((kind, source, metadata, rest) =>
        {
            var cell = new JsonObject { ["cell_type"] = kind, ["metadata"] = Copy(metadata), ["source"] = Copy(source) };
            foreach (var (name, value) in rest)
                cell.TryAdd("x-" + name, Copy(value));
            return cell;
        });

    public static readonly Gen<JsonObject> Any =
        Gen.Select(Cell.Array[0, 4], Members(3), Gen.Int[0, 9]).Select((cells, metadata, minor) => new JsonObject
        {
            ["nbformat_minor"] = minor,
            ["cells"] = new JsonArray([.. cells.Select(Copy)]),
            ["metadata"] = Copy(metadata),
            ["nbformat"] = 4,
        });

    public static readonly Gen<NotebookLayout> Layout = Gen.OneOf(
        NotebookLayout.Jupyter,
        new("  ", "\n", false, false),
        new("\t", "\r\n", true, true),
        new("", "\n", true, false),
        new(null, "\n", false, false));

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();
}
