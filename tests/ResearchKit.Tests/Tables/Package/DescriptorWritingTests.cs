using System.Text.Json.Nodes;

namespace ResearchKit.Tests.Tables.Package;

/// <summary>Descriptions written for other programs.</summary>
public sealed class DescriptorWritingTests
{
    private const string V2 = """
        {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "My Fruit", "x:own": 1,
         "contributors": [{"givenName": "Ada", "familyName": "L", "roles": ["creator", "author"]}],
         "resources": [{"name": "t", "type": "table", "path": "t.csv", "dialect": {"header": true}, "schema": {"missingValues": [{"value": "", "label": "none"}, {"value": "-9"}],
           "fields": [
             {"name": "id", "type": "integer", "constraints": {"minimum": 1, "exclusiveMaximum": 10}},
             {"name": "of kind", "type": "string", "categories": [{"value": "a", "label": "apple"}, {"value": "b"}]},
             {"name": "tags", "type": "list", "delimiter": ";"},
             {"name": "parent", "type": "integer"},
             {"name": "price", "type": "number", "decimalChar": ",", "groupChar": "."},
             {"name": "day", "type": "date", "format": "%d/%m/%Y"},
             {"name": "yes", "type": "boolean"}],
           "primaryKey": ["id"], "foreignKeys": [{"fields": ["parent"], "reference": {"fields": ["id"]}}]}}]}
        """;

    private const string V1 = """
        {"profile": "tabular-data-package", "name": "fruit", "contributors": [{"title": "Ada", "role": "author"}],
         "resources": [{"name": "t", "profile": "tabular-data-resource", "path": "t.csv", "dialect": {"csvddfVersion": 1.2, "delimiter": ";"},
           "schema": {"fields": [{"name": "id"}, {"name": "day", "type": "date", "format": "fmt:%d/%m/%Y"}], "primaryKey": "id",
             "foreignKeys": [{"fields": "id", "reference": {"resource": "", "fields": "id"}}]}}]}
        """;

    private const string Row = "id,of kind,tags,parent,price,day,yes\n1,a,x;y,1,\"1.000,5\",31/12/2024,true\n2,-9,,,,,\n";

    [Fact]
    public void A_description_of_version_2_is_written_as_version_1_and_is_one()
    {
        using var package = new SmallPackage(V2, ("t.csv", Row));
        var written = Rewrite(package, PackageStandard.V1);
        Assert.Equal("tabular-data-package", (string?)written["profile"]);
        Assert.Equal("my-fruit", (string?)written["name"]);
        Assert.Equal(1, (int?)written["x:own"]);
        Assert.Equal("author", (string?)written["contributors"]![0]!["role"]);
        var schema = written["resources"]![0]!["schema"]!;
        Assert.Equal("""["","-9"]""", schema["missingValues"]!.ToJsonString());
        Assert.Equal("list", (string?)schema["fields"]![2]!["v2:type"]);
        Assert.Equal("""["a","b"]""", schema["fields"]![1]!["constraints"]!["enum"]!.ToJsonString());
        Assert.Equal("", (string?)schema["foreignKeys"]![0]!["reference"]!["resource"]);
        Assert.Equal("""{"header":true,"delimiter":",","doubleQuote":true}""", written["resources"]![0]!["dialect"]!.ToJsonString());
        Assert.Empty(package.Check());
    }

    [Fact]
    public void A_description_of_version_1_is_written_as_version_2_and_is_one()
    {
        using var package = new SmallPackage(V1, ("t.csv", "id;day\n1;31/12/2024\n"));
        Assert.Empty(package.Check());
        var written = Rewrite(package, PackageStandard.V2);
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", (string?)written["$schema"]);
        Assert.Null(written["profile"]);
        Assert.Equal("""["author"]""", written["contributors"]![0]!["roles"]!.ToJsonString());
        var resource = written["resources"]![0]!;
        Assert.Equal("table", (string?)resource["type"]);
        Assert.Equal("""{"delimiter":";"}""", resource["dialect"]!.ToJsonString());
        Assert.Equal("""{"fields":["id"],"reference":{"fields":["id"]}}""", resource["schema"]!["foreignKeys"]![0]!.ToJsonString());
        Assert.Equal("""{"name":"day","type":"date","format":"%d/%m/%Y"}""", resource["schema"]!["fields"]![1]!.ToJsonString());
        Assert.Empty(package.Check());
    }

    [Fact]
    public void A_description_is_written_twice_as_it_was_once()
    {
        using var package = new SmallPackage(V1, ("t.csv", "id;day\n1;31/12/2024\n"));
        var once = Rewrite(package, PackageStandard.V2).ToJsonString();
        Assert.Equal(once, Rewrite(package, PackageStandard.V2).ToJsonString());
    }

    [Fact]
    public void Tables_are_described_as_csv_on_the_web()
    {
        using var package = new SmallPackage(V2, ("t.csv", Row));
        var written = JsonNode.Parse(DataPackage.Open(package.Folder).ToCsvw())!;
        Assert.Equal("http://www.w3.org/ns/csvw", (string?)written["@context"]![0]);
        var table = written["tables"]![0]!;
        Assert.Equal("t.csv", (string?)table["url"]);
        var columns = table["tableSchema"]!["columns"]!;
        Assert.Equal("""{"base":"integer","minimum":"1","maxExclusive":"10"}""", columns[0]!["datatype"]!.ToJsonString());
        Assert.Equal("""["","-9"]""", columns[0]!["null"]!.ToJsonString());
        Assert.True((bool?)columns[0]!["required"]);
        Assert.Equal(("of%20kind", "of kind"), ((string?)columns[1]!["name"], (string?)columns[1]!["titles"]));
        Assert.Equal("""{"base":"string","format":"a|b"}""", columns[1]!["datatype"]!.ToJsonString());
        Assert.Equal(";", (string?)columns[2]!["separator"]);
        Assert.Equal("""{"base":"number","format":{"decimalChar":",","groupChar":"."}}""", columns[4]!["datatype"]!.ToJsonString());
        Assert.Equal("""{"base":"date","format":"dd/MM/yyyy"}""", columns[5]!["datatype"]!.ToJsonString());
        Assert.Equal("""["id"]""", table["tableSchema"]!["primaryKey"]!.ToJsonString());
        Assert.Equal("""{"columnReference":["parent"],"reference":{"resource":"t.csv","columnReference":["id"]}}""", table["tableSchema"]!["foreignKeys"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData(PackageStandard.V1)]
    [InlineData(PackageStandard.V2)]
    public void The_shipped_study_has_a_description_of_either_version(PackageStandard standard)
    {
        using var package = new SmallPackage(DataPackage.Open(StudyData.Root()).ToJson(standard));
        Assert.Equal(standard, DataPackage.Open(package.Folder).Standard);
    }

    private static JsonNode Rewrite(SmallPackage package, PackageStandard standard)
    {
        var json = DataPackage.Open(package.Folder).ToJson(standard);
        File.WriteAllText(Path.Combine(package.Folder, DataPackage.FileName), json);
        return JsonNode.Parse(json)!;
    }
}
