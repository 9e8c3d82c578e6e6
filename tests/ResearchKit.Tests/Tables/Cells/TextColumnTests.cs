using System.Text.Json.Nodes;

namespace ResearchKit.Tests.Tables.Cells;

/// <summary>Columns to which the schema gives no type, and in which the study needs numbers and truth values.</summary>
public sealed class TextColumnTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("untyped").FullName;

    public TextColumnTests()
    {
        foreach (var file in Directory.GetFiles(StudyData.Root()))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        var descriptor = Path.Combine(_folder, DataPackage.FileName);
        var package = JsonNode.Parse(File.ReadAllText(descriptor))!;
        var claims = package["resources"]!.AsArray().Single(r => (string?)r!["name"] == "claims")!;
        foreach (var field in claims["schema"]!["fields"]!.AsArray().Select(f => f!.AsObject()).Where(f => (string?)f["type"] is "number" or "integer" or "boolean"))
        {
            field.Remove("type");
            field.Remove("constraints");
        }

        File.WriteAllText(descriptor, package.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Numbers_and_truth_values_are_read_from_text() => Assert.Equal(
        StudyData.Study.Claims.Select(c => (c.Id, c.Figure, c.Verified)), Study.Open(_folder).Claims.Select(c => (c.Id, c.Figure, c.Verified)));

    [Fact]
    public void A_text_that_is_no_number_is_named_as_that()
    {
        var file = Path.Combine(_folder, "claims.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",12000,", ",many,", StringComparison.Ordinal));
        Assert.Contains(Study.Check(_folder), fault => fault is { Value: "many", Reason: "is no number" });
    }
}
