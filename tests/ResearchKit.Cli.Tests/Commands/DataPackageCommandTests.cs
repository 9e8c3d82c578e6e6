using System.Text.Json.Nodes;

namespace ResearchKit.Cli.Tests.Commands;

/// <summary><c>check</c> and <c>export</c> on a data package that is no study.</summary>
public sealed class DataPackageCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("package").FullName;

    public DataPackageCommandTests() => File.WriteAllText(
        Path.Combine(_folder, "datapackage.json"),
        """{"resources": [{"name": "fruit", "path": "fruit.csv", "schema": {"fields": [{"name": "id", "type": "integer"}, {"name": "name", "type": "string"}], "primaryKey": "id"}}]}""");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_package_without_faults_is_checked_and_said_to_have_none()
    {
        Write("id,name\n1,apple\n");
        var (exitCode, output) = await Program.RunAsync("check", _folder);
        Assert.Equal((0, "No fault found."), (exitCode, output.Trim()));
    }

    [Fact]
    public async Task Every_fault_is_printed_with_file_line_column_value_and_reason()
    {
        Write("id,name\nx,apple\n1,pear\n01,fig\n");
        var (exitCode, output) = await Program.RunAsync("check", _folder);
        Assert.Equal(1, exitCode);
        Assert.Contains("fruit.csv:2: id: 'x': is no whole number", output, StringComparison.Ordinal);
        Assert.Contains("fruit.csv:4: id: '1': stands on line 3 already", output, StringComparison.Ordinal);
        Assert.Contains("2 faults.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,name\nx,apple\n", 1, true)]
    [InlineData("id,name\n1,apple\n", 0, false)]
    public async Task Hashes_of_data_with_faults_are_said_to_be_such(string csv, int expected, bool said)
    {
        Write(csv);
        var (exitCode, output) = await Program.RunAsync("check", _folder, "--write-hashes");
        Assert.Equal(expected, exitCode);
        Assert.Equal(said, output.Contains("mend them, and write the hashes again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_package_is_exported_as_csv_on_the_web_and_in_either_version()
    {
        Write("id,name\n1,apple\n");
        var csvw = Path.Combine(_folder, "csv-metadata.json");
        Assert.Equal(0, (await Program.RunAsync("export", _folder, "-o", csvw)).ExitCode);
        Assert.Equal("fruit.csv", (string?)JsonNode.Parse(await File.ReadAllTextAsync(csvw, TestContext.Current.CancellationToken))!["tables"]![0]!["url"]);
        var (exitCode, output) = await Program.RunAsync("export", _folder, "--as", "v2");
        Assert.Equal(0, exitCode);
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", (string?)JsonNode.Parse(output)!["$schema"]);
    }

    [Fact]
    public async Task What_is_no_package_is_named()
    {
        Assert.Equal(2, (await Program.RunAsync("export", Path.Combine(_folder, "none"))).ExitCode);
        await File.WriteAllTextAsync(Path.Combine(_folder, "datapackage.json"), "{}", TestContext.Current.CancellationToken);
        var (exitCode, output) = await Program.RunAsync("export", _folder);
        Assert.Equal(1, exitCode);
        Assert.Contains("a package needs resources", output, StringComparison.Ordinal);
    }

    private void Write(string csv) => File.WriteAllText(Path.Combine(_folder, "fruit.csv"), csv);
}
