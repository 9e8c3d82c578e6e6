using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ResearchKit.Cli.Tests.Repository;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary>A run packed with what it rests on.</summary>
public sealed class ProvenanceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("provenance").FullName;

    private string Results => Path.Combine(_folder, "results");

    private string Crate => Path.Combine(_folder, "crate");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_file_of_the_crate_is_described_with_its_hash_and_every_reference_leads_to_a_description()
    {
        await RunAsync("1 + 1");
        Assert.Equal(0, (await PackAsync()).ExitCode);
        var graph = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Crate, "ro-crate-metadata.json"), Stop))!["@graph"]!.AsArray();
        var described = graph.Where(entity => (string?)entity!["@type"] == "File")
            .ToDictionary(entity => Uri.UnescapeDataString((string)entity!["@id"]!), entity => (string)entity!["sha256"]!);
        Assert.Equal(FilesOfCrate(), described);
        var ids = graph.Select(entity => (string)entity!["@id"]!).ToHashSet();
        Assert.All(References(graph), reference => Assert.True(ids.Contains(reference) || Uri.IsWellFormedUriString(reference, UriKind.Absolute), reference));
    }

    [Fact]
    public async Task The_run_of_a_notebook_is_an_action_on_the_notebook_and_the_data_that_gives_the_executed_notebook()
    {
        Folders.Copy(Checkout.PathOf("data"), Path.Combine(_folder, "data"));
        await RunAsync("1 + 1");
        await PackAsync();
        var graph = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Crate, "ro-crate-metadata.json"), Stop))!["@graph"]!.AsArray();
        var action = Assert.Single(graph, entity => (string?)entity!["@type"] == "CreateAction")!;
        Assert.Equal(["results/n.ipynb"], References(action["result"]!));
        Assert.Contains("notebooks/n.ipynb", References(action["object"]!));
        Assert.Contains("data/claims.csv", References(action["object"]!));
        Assert.Contains(graph, entity => (string?)entity!["@id"] == "https://creativecommons.org/licenses/by/4.0/");
        Assert.Equal("http://schema.org/CompletedActionStatus", (string?)action["actionStatus"]!["@id"]);
        Assert.Contains("#kernel-researchkit-csharp", References(graph.Single(entity => (string?)entity!["@id"] == "#researchkit")!["softwareRequirements"]!));
    }

    [Fact]
    public async Task Notebooks_of_two_studies_each_rest_on_their_own_data()
    {
        foreach (var name in new[] { "one", "two" })
        {
            var data = Directory.CreateDirectory(Path.Combine(_folder, name, "data")).FullName;
            await File.WriteAllTextAsync(Path.Combine(data, "datapackage.json"), $$"""{"name": "{{name}}", "resources": [{"name": "t", "path": "{{name}}.csv"}]}""", Stop);
            await File.WriteAllTextAsync(Path.Combine(data, name + ".csv"), "a\n1\n", Stop);
            await File.WriteAllTextAsync(Path.Combine(_folder, name, name + ".ipynb"), NotebookText.Of(["1 + 1"]), Stop);
        }

        await Program.RunAsync("run", Path.Combine(_folder, "one"), Path.Combine(_folder, "two"), "-o", Results);
        Assert.Equal(0, (await PackAsync()).ExitCode);
        var graph = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Crate, "ro-crate-metadata.json"), Stop))!["@graph"]!.AsArray();
        var inputs = graph.Where(entity => (string?)entity!["@type"] == "CreateAction")
            .Select(action => string.Join(' ', References(action!["object"]!).Where(id => id.EndsWith(".csv", StringComparison.Ordinal)))).Order();
        Assert.Equal(["data-2/two.csv", "data/one.csv"], inputs);
        Assert.Equal(
            ["data-2/two.csv", "data/one.csv"],
            FilesOfCrate().Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal("one and two: a run of its notebooks", (string?)graph.Single(entity => (string?)entity!["@id"] == "./")!["name"]);
    }

    [Fact]
    public async Task Data_that_no_notebook_could_open_are_none_of_the_run()
    {
        await RunAsync("1 + 1");
        await PackAsync();
        Assert.DoesNotContain("\"data/", await File.ReadAllTextAsync(Path.Combine(Crate, "ro-crate-metadata.json"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_failed_says_so()
    {
        await RunAsync("throw new System.Exception();");
        var (exitCode, output) = await PackAsync();
        Assert.Equal(1, exitCode);
        Assert.Contains("n.ipynb did not run to its end: Failed", output, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(Path.Combine(Crate, "ro-crate-metadata.json"), Stop);
        Assert.Contains("http://schema.org/FailedActionStatus", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_PROV_JSON_all_that_a_relation_names_is_there()
    {
        await RunAsync("1 + 1");
        await PackAsync();
        var prov = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Crate, "prov.json"), Stop))!.AsObject();
        string[] kinds = ["entity", "activity", "agent"];
        var known = kinds.SelectMany(kind => prov[kind]!.AsObject().Select(member => member.Key)).ToHashSet();
        string[] relations = ["used", "wasGeneratedBy", "wasDerivedFrom", "wasAssociatedWith"];
        Assert.All(relations, relation => Assert.NotEmpty(prov[relation]!.AsObject()));
        Assert.All(
            relations.SelectMany(relation => prov[relation]!.AsObject()).SelectMany(relation => relation.Value!.AsObject()),
            end => Assert.Contains((string)end.Value!, known));
        Assert.Equal("Succeeded", (string?)prov["activity"]!.AsObject().Single().Value!["kit:outcome"]);
    }

    [Fact]
    public async Task Files_that_are_not_those_of_the_run_are_named_and_nothing_is_written()
    {
        await RunAsync("1 + 1");
        await File.AppendAllTextAsync(Path.Combine(Results, "n.ipynb"), "\n", Stop);
        File.Delete(Path.Combine(_folder, "n.ipynb"));
        var (exitCode, output) = await PackAsync();
        Assert.Equal(1, exitCode);
        Assert.Contains("results/n.ipynb has changed since the run", output, StringComparison.Ordinal);
        Assert.Contains("notebooks/n.ipynb is gone", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Crate));
    }

    [Fact]
    public async Task A_record_that_points_outside_the_crate_is_refused()
    {
        await RunAsync("1 + 1");
        var record = Path.Combine(Results, "run.json");
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record, Stop)).Replace("\"path\": \"n.ipynb\"", "\"path\": \"../n.ipynb\"", StringComparison.Ordinal), Stop);
        var (exitCode, output) = await PackAsync();
        Assert.Equal(1, exitCode);
        Assert.Contains("outside the crate", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_run_or_with_a_broken_record_and_a_full_output_folder_are_refused()
    {
        Assert.Equal(2, (await PackAsync()).ExitCode);
        Directory.CreateDirectory(Results);
        await File.WriteAllTextAsync(Path.Combine(Results, "run.json"), "{}", Stop);
        Assert.Equal(4, (await PackAsync()).ExitCode);
        await RunAsync("1 + 1");
        Directory.CreateDirectory(Path.Combine(Crate, "something"));
        Assert.Equal(2, (await PackAsync()).ExitCode);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task RunAsync(string cell)
    {
        var file = Path.Combine(_folder, "n.ipynb");
        await File.WriteAllTextAsync(file, NotebookText.Of([cell]), Stop);
        await Program.RunAsync("run", file, "-o", Results);
    }

    private Task<(int ExitCode, string Output)> PackAsync() => Program.RunAsync("provenance", Results, "-o", Crate);

    private Dictionary<string, string> FilesOfCrate() => Directory.EnumerateFiles(Crate, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Crate, file).Replace('\\', '/'))
        .Where(file => file is not ("ro-crate-metadata.json" or "prov.json"))
        .ToDictionary(file => file, file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Crate, file)))));

    private static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonObject { Count: 1 } reference when reference["@id"] is { } id => [(string)id!],
        JsonObject entity => entity.Where(member => member.Value is JsonObject or JsonArray).SelectMany(member => References(member.Value!)),
        JsonArray list => list.SelectMany(item => item is JsonObject or JsonArray ? References(item) : []),
        _ => [],
    };
}
