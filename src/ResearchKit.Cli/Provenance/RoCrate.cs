using System.Globalization;
using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Provenance;

/// <summary>
/// A run as RO-Crate 1.1 describes research data (https://w3id.org/ro/crate/1.1), by the profile Process Run Crate
/// (https://w3id.org/ro/wfrun/process/0.5): each executed notebook is the result of an action on a notebook and the data.
/// </summary>
/// <param name="crate">The run and its files.</param>
/// <param name="study">What the run is about.</param>
internal sealed class RoCrate(RunCrate crate, StudyFacts study)
{
    /// <summary>The name that the description has in a crate.</summary>
    public const string FileName = "ro-crate-metadata.json";

    private const string Profile = "https://w3id.org/ro/wfrun/process/0.5";
    private const string Kit = "#researchkit";
    private const string Machine = "#machine";

    /// <summary>The description, as JSON-LD.</summary>
    public JsonObject ToJson() => new()
    {
        ["@context"] = new JsonArray("https://w3id.org/ro/crate/1.1/context", "https://w3id.org/ro/terms/workflow-run/context"),
        ["@graph"] = new JsonArray([.. Entities()]),
    };

    private IEnumerable<JsonNode> Entities() =>
    [
        Entity(FileName, "CreativeWork", ("conformsTo", Reference("https://w3id.org/ro/crate/1.1")), ("about", Reference("./"))),
        Root(),
        Entity(Profile, "CreativeWork", ("name", "Process Run Crate"), ("version", "0.5")),
        .. study.Licence is { } licence ? [Entity(licence.Address, "CreativeWork", ("name", licence.Name))] : Array.Empty<JsonNode>(),
        Program(),
        Entity(Machine, "SoftwareApplication",
            ("name", crate.Record.Machine.Runtime),
            ("operatingSystem", crate.Record.Machine.System),
            ("processorRequirements", string.Create(CultureInfo.InvariantCulture, $"{crate.Record.Machine.Architecture}, {crate.Record.Machine.Processors} processors")),
            ("description", $"culture '{crate.Record.Machine.Culture}', time zone {crate.Record.Machine.TimeZone}")),
        .. crate.Record.Packages.Select(Package),
        .. Kernels().Select(kernel => Entity(KernelId(kernel), "SoftwareApplication", ("name", $"Jupyter kernel {kernel}"))),
        .. crate.Record.Parameters.Select(parameter => Entity(ParameterId(parameter.Key), "PropertyValue", ("name", parameter.Key), ("value", parameter.Value))),
        .. crate.Files.Select(File),
        .. crate.Actions.Select(Action),
    ];

    private JsonObject Root() => Entity("./", "Dataset",
        ("name", study.Title),
        ("description", study.Description),
        ("datePublished", Time(crate.Record.Ended)),
        ("license", study.Licence is { } licence ? Reference(licence.Address) : "Not stated"),
        ("conformsTo", Reference(Profile)),
        ("hasPart", References(crate.Files.Select(Id))),
        ("mentions", References(crate.Actions.Select(ActionId))));

    private JsonObject Program() => Entity(Kit, "SoftwareApplication",
        ("name", "ResearchKit"),
        ("softwareVersion", crate.Record.Kit),
        ("description", crate.Record.Commit is { } commit ? $"The notebooks were run at commit {commit}." : "The notebooks were not under version control."),
        ("softwareRequirements", References([Machine, .. Kernels().Select(KernelId), .. crate.Record.Packages.Select(PackageId)])));

    private static JsonObject Package(string package) => Entity(PackageId(package), "SoftwareApplication",
        ("name", package.Split('/')[0]), ("softwareVersion", package.Split('/')[1]));

    private static JsonObject File(CrateFile file) => Entity(Id(file), "File",
        ("name", file.Place),
        ("encodingFormat", file.MediaType),
        ("contentSize", file.Record.Bytes.ToString(CultureInfo.InvariantCulture)),
        ("sha256", file.Record.Sha256));

    private JsonObject Action(RunAction action)
    {
        var succeeded = action.Record.Outcome == nameof(ResearchKit.Notebooks.NotebookOutcome.Succeeded);
        var inputs = action.Data.Select(Id).Prepend(Id(action.Notebook));
        var entity = Entity(ActionId(action), "CreateAction",
            ("name", $"Run of {action.Notebook.Place}"),
            ("startTime", Time(crate.Record.Started)),
            ("endTime", Time(crate.Record.Ended)),
            ("instrument", Reference(Kit)),
            ("object", References(inputs.Concat(crate.Record.Parameters.Keys.Select(ParameterId)))),
            ("result", References(action.Result is { } result ? [Id(result)] : [])),
            ("actionStatus", Reference(succeeded ? "http://schema.org/CompletedActionStatus" : "http://schema.org/FailedActionStatus")));
        var kept = action.Record.Cached.Where(cell => cell.Kept).Select(cell => Notebooks.CellNumbers.Words(cell.Cell, cell.Id)).ToList();
        if (kept.Count > 0)
        {
            entity["description"] = $"Not run but kept from an earlier run, as everything under them was unchanged: {string.Join(", ", kept)}.";
        }

        if (!succeeded)
        {
            entity["error"] = action.Record.Outcome;
        }

        return entity;
    }

    private IEnumerable<string> Kernels() => crate.Record.Notebooks.Select(notebook => notebook.Kernel).OfType<string>().Distinct();

    private static JsonObject Entity(string id, string type, params IEnumerable<(string Name, JsonNode Value)> members) => new(
        members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value))
            .Prepend(KeyValuePair.Create("@type", (JsonNode?)type))
            .Prepend(KeyValuePair.Create("@id", (JsonNode?)id)));

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static JsonArray References(IEnumerable<string> ids) => [.. ids.Select(Reference)];

    private static string Id(CrateFile file) => string.Join('/', file.Place.Split('/').Select(Uri.EscapeDataString));

    private static string ActionId(RunAction action) => "#run-" + Uri.EscapeDataString(action.Notebook.Place);

    private static string PackageId(string package) => "#package-" + Uri.EscapeDataString(package);

    private static string KernelId(string kernel) => "#kernel-" + Uri.EscapeDataString(kernel);

    private static string ParameterId(string name) => "#parameter-" + Uri.EscapeDataString(name);

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
