using System.Globalization;
using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Provenance;

/// <summary>A run as PROV-JSON has it (https://www.w3.org/Submission/prov-json/): entities, the activities that used and made them, and the agent.</summary>
/// <param name="crate">The run and its files.</param>
internal sealed class ProvJson(RunCrate crate)
{
    /// <summary>The name that the file has in a crate.</summary>
    public const string FileName = "prov.json";

    private const string Agent = "kit:researchkit";

    /// <summary>The document.</summary>
    public JsonObject ToJson() => new()
    {
        ["prefix"] = new JsonObject
        {
            ["crate"] = "urn:researchkit:crate:",
            ["run"] = "urn:researchkit:run:",
            ["kit"] = "urn:researchkit:software:",
            ["schema"] = "https://schema.org/",
        },
        ["entity"] = Named(crate.Files.Select(file => (Id(file), Entity(file)))),
        ["activity"] = Named(crate.Actions.Select(action => (Id(action), Activity(action)))),
        ["agent"] = Named([(Agent, Software())]),
        ["used"] = Numbered("use", crate.Actions.SelectMany(Inputs, (action, file) => Relation("prov:activity", Id(action), "prov:entity", Id(file)))),
        ["wasGeneratedBy"] = Numbered("made", Made().Select(action => Relation("prov:entity", Id(action.Result!), "prov:activity", Id(action)))),
        ["wasDerivedFrom"] = Numbered("from", Made().Select(action => Relation("prov:generatedEntity", Id(action.Result!), "prov:usedEntity", Id(action.Notebook)))),
        ["wasAssociatedWith"] = Numbered("by", crate.Actions.Select(action => Relation("prov:activity", Id(action), "prov:agent", Agent))),
    };

    private IEnumerable<RunAction> Made() => crate.Actions.Where(action => action.Result is not null);

    private static IEnumerable<CrateFile> Inputs(RunAction action) => action.Data.Prepend(action.Notebook);

    private static JsonObject Entity(CrateFile file) => new()
    {
        ["prov:label"] = file.Place,
        ["kit:sha256"] = file.Record.Sha256,
        ["schema:encodingFormat"] = file.MediaType,
        ["schema:contentSize"] = file.Record.Bytes,
    };

    private JsonObject Activity(RunAction action)
    {
        var activity = new JsonObject
        {
            ["prov:startTime"] = Time(crate.Record.Started),
            ["prov:endTime"] = Time(crate.Record.Ended),
            ["prov:label"] = $"Run of {action.Notebook.Place}",
            ["kit:outcome"] = action.Record.Outcome,
            ["kit:cells"] = action.Record.Cells,
            ["kit:cellsKept"] = action.Record.Cached.Count(cell => cell.Kept),
            ["kit:seconds"] = action.Record.Seconds,
            ["kit:kernel"] = action.Record.Kernel ?? "",
            ["kit:machine"] = $"{crate.Record.Machine.System}, {crate.Record.Machine.Architecture}, {crate.Record.Machine.Runtime}",
        };
        foreach (var (name, value) in crate.Record.Parameters)
        {
            activity["run:" + name] = value;
        }

        return activity;
    }

    private JsonObject Software() => new()
    {
        ["prov:type"] = new JsonObject { ["$"] = "prov:SoftwareAgent", ["type"] = "prov:QUALIFIED_NAME" },
        ["prov:label"] = $"ResearchKit {crate.Record.Kit}",
        ["kit:commit"] = crate.Record.Commit ?? "",
    };

    private static JsonObject Named(IEnumerable<(string Id, JsonObject Value)> members) =>
        new(members.Select(member => KeyValuePair.Create(member.Id, (JsonNode?)member.Value)));

    private static JsonObject Numbered(string name, IEnumerable<JsonObject> relations) =>
        Named(relations.Select((relation, i) => (string.Create(CultureInfo.InvariantCulture, $"_:{name}{i + 1}"), relation)));

    private static JsonObject Relation(string from, string fromId, string to, string toId) => new() { [from] = fromId, [to] = toId };

    private static string Id(CrateFile file) => "crate:" + string.Join('/', file.Place.Split('/').Select(Uri.EscapeDataString));

    private static string Id(RunAction action) => "run:" + Uri.EscapeDataString(action.Notebook.Place);

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
}
