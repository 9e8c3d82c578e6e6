using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ResearchKit.Cli.Tests.Repository;

/// <summary>The tables and columns that README.md calls enough for a study are enough, and none is too many.</summary>
public sealed partial class OwnCaseTests : IDisposable
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["published"] = "2026-01-05",
        ["claim_date"] = "2026-01-05",
        ["url"] = "https://example.org/1",
        ["stance"] = "denies",
        ["verified"] = "true",
    };

    private static readonly (string File, string[] Columns)[] Tables =
    [
        .. Row().Matches(File.ReadAllText(Checkout.PathOf("README.md")))
            .Select(row => (row.Groups["file"].Value, Name().Matches(row.Groups["columns"].Value).Select(name => name.Groups[1].Value).ToArray())),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("own-case");

    public static TheoryData<string, string> Columns() => [.. Tables.SelectMany(table => table.Columns.Select(column => (table.File, column)))];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_tables_of_the_readme_make_a_study()
    {
        Assert.Equal(4, Tables.Length);
        Write(without: null);

        DataPackage.WriteHashes(_folder.FullName);

        Assert.Empty(Study.Check(_folder.FullName));
        Assert.Equal(Stance.Denies, Assert.Single(Study.Open(_folder.FullName).Claims).Stance);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void None_of_their_columns_can_be_left_out(string file, string column)
    {
        Write(without: (file, column));

        var faults = Assert.Throws<InvalidStudyException>(() => Study.Open(_folder.FullName)).Errors;

        Assert.Contains(faults, fault => fault.Column == column || fault.Reason.Contains(column, StringComparison.Ordinal) || fault.Value == column);
    }

    [Fact]
    public void A_table_without_a_schema_is_told_rather_than_left_out()
    {
        Write(without: null);
        var file = Path.Combine(_folder.FullName, DataPackage.FileName);
        var package = JsonNode.Parse(File.ReadAllText(file))!;
        package["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == "claims")!.AsObject().Remove("schema");
        File.WriteAllText(file, package.ToJsonString());

        Assert.Contains(Study.Check(_folder.FullName), fault => fault.Column == "claims" && fault.Reason.Contains("needs a schema", StringComparison.Ordinal));
        Assert.Equal(DataPackage.Check(_folder.FullName), Study.Check(_folder.FullName));
        Assert.Throws<InvalidStudyException>(() => Study.Open(_folder.FullName));
    }

    [Fact]
    public void A_package_that_has_no_table_of_a_study_is_no_study()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "statements.csv"), "a\n1\n");
        File.WriteAllText(
            Path.Combine(_folder.FullName, DataPackage.FileName),
            """{"resources":[{"name":"statements","path":"statements.csv","schema":{"fields":[{"name":"a"}]}}]}""");

        Assert.Contains("describes no study", Assert.Single(Assert.Throws<InvalidStudyException>(() => Study.Open(_folder.FullName)).Errors).Reason, StringComparison.Ordinal);
    }

    private void Write((string File, string Column)? without)
    {
        var resources = new List<object>();
        foreach (var (file, all) in Tables)
        {
            var columns = all.Where(column => (file, column) != without).ToArray();
            File.WriteAllText(
                Path.Combine(_folder.FullName, file),
                string.Join(',', columns) + "\n" + string.Join(',', columns.Select(column => Values.GetValueOrDefault(column, "one"))) + "\n");
            resources.Add(new
            {
                name = Path.GetFileNameWithoutExtension(file),
                path = file,
                schema = new { fields = columns.Select(column => new { name = column }) },
            });
        }

        var package = new Dictionary<string, object> { ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json", ["resources"] = resources };
        File.WriteAllText(Path.Combine(_folder.FullName, DataPackage.FileName), JsonSerializer.Serialize(package));
    }

    [GeneratedRegex(@"^\| `(?<file>[a-z]+\.csv)` \| (?<columns>(`[a-z_]+`(, )?)+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Name();
}
