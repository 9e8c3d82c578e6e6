using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Compares JSON value by value, and says where a value differs: its path, and in a Plotly figure its trace and point.</summary>
internal sealed class JsonComparison(DifferenceList differences)
{
    public void Compare(JsonNode? was, JsonNode? now) => Compare(was, now, "");

    private void Compare(JsonNode? was, JsonNode? now, string path)
    {
        switch (was, now)
        {
            case (JsonObject before, JsonObject after):
                CompareMembers(before, after, path);
                break;
            case (JsonArray before, JsonArray after):
                CompareItems(before, after, path);
                break;
            default:
                CompareValues(was, now, path);
                break;
        }
    }

    private void CompareMembers(JsonObject was, JsonObject now, string path)
    {
        foreach (var (name, value) in was)
        {
            var place = PlotlyPlaces.Member(path, name);
            if (now.TryGetPropertyValue(name, out var other))
                Compare(value, other, place);
            else
                differences.Add(place, Shown(value), null);
        }

        foreach (var (name, value) in now.Where(member => !was.ContainsKey(member.Key)))
            differences.Add(PlotlyPlaces.Member(path, name), null, Shown(value));
    }

    private void CompareItems(JsonArray was, JsonArray now, string path)
    {
        if (was.Count == now.Count)
        {
            for (var i = 0; i < was.Count; i++)
                Compare(was[i], now[i], PlotlyPlaces.Item(path, i, now));
            return;
        }

        var (before, after) = (was.Select(Key).ToList(), now.Select(Key).ToList());
        foreach (var hunk in TextHunks.Between(before, after))
        {
            var place = FormattableString.Invariant($"{path}[{(hunk.NowCount > 0 ? hunk.NowStart : hunk.WasStart)}], {was.Count} items before, {now.Count} now");
            differences.Add(place, Joined(before, hunk.WasStart, hunk.WasCount), Joined(after, hunk.NowStart, hunk.NowCount));
        }
    }

    private void CompareValues(JsonNode? was, JsonNode? now, string path)
    {
        if (Kind(was) == JsonValueKind.String && Kind(now) == JsonValueKind.String)
        {
            CompareText(MultilineText.Read(was)!, MultilineText.Read(now)!, path);
            return;
        }

        var (before, after) = (Shown(was), Shown(now));
        if (Kind(was) != Kind(now))
            differences.Add(path, before, after);
        else
            differences.Compare(path, before, after);
    }

    private void CompareText(string was, string now, string path)
    {
        var sanitisers = differences.Options.Sanitisers;
        differences.Compare(path, sanitisers.Apply(was), sanitisers.Apply(now));
    }

    private static JsonValueKind Kind(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;

    private string Key(JsonNode? node) => Kind(node) == JsonValueKind.String ? differences.Options.Sanitisers.Apply(Shown(node)) : Shown(node);

    private static string Shown(JsonNode? node) => node is null ? "null"
        : Kind(node) == JsonValueKind.String ? MultilineText.Read(node)!
        : node.ToJsonString(JsonShown.Options);

    private static string? Joined(List<string> items, int start, int count) => count == 0 ? null : string.Join(", ", items.Take(start..(start + count)));
}
