namespace ResearchKit.Tests.Tables.Package;

/// <summary>Descriptions of packages: what versions 1 and 2 of the standard allow is taken, and each fault is named with its place.</summary>
public sealed class DescriptorTests
{
    private const string V2 = "\"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\"";
    private const string Resource = """{"name": "t", "path": "t.csv"}""";

    [Theory]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv"}]}""")]
    [InlineData("""{"profile": "data-package", "name": "p-1.0/x", "resources": [{"name": "t", "path": ["t.csv"]}]}""")]
    [InlineData("""{"profile": "tabular-data-package", "resources": [{"name": "t", "profile": "tabular-data-resource", "path": "t.csv", "schema": {"fields": [{"name": "a"}]}}]}""")]
    [InlineData("""{"profile": "https://example.org/own-profile.json", "resources": [{"name": "t", "path": "t.csv"}]}""")]
    [InlineData("""{"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "Any Name", "resources": [{"name": "Any Table", "path": "t.csv", "type": "table"}]}""")]
    [InlineData("""{"resources": [{"name": "t", "url": "t.csv"}]}""")]
    [InlineData("""{"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "sources": [], "created": "1985-04-12t23:20:50.52+01:00", "contributors": [{"givenName": "A", "roles": ["anything"]}], "licenses": [{"path": "LICENSE.md"}], "resources": [{"name": "t", "path": "t.csv", "homepage": "https://example.org", "dialect": {"itemType": "object", "sheetNumber": 2, "table": "x"}}]}""")]
    [InlineData("""{"resources": [{"name": "t", "data": [{"a": 1}]}]}""")]
    [InlineData("""{"resources": [{"name": "t", "data": {"any": "thing"}}]}""")]
    [InlineData("""{"resources": [{"name": "t", "data": "a,b\n1,2", "format": "csv"}]}""")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": "schema.json", "dialect": "sub/dialect.json"}]}""")]
    [InlineData("""{"x:custom": 1, "x:nothing": null, "resources": [{"name": "t", "path": "t.csv", "own": {"a": [1]}}]}""")]
    [InlineData("""{"created": "2024-01-01T00:00:00Z", "homepage": "https://example.org", "keywords": ["a"], "licenses": [{"name": "CC0-1.0"}], "sources": [{"title": "x"}], "contributors": [{"title": "x", "email": "x@example.org", "role": "author"}], "resources": [{"name": "t", "path": "t.csv"}]}""")]
    public void What_the_standard_allows_is_no_fault(string descriptor)
    {
        using var package = new SmallPackage(descriptor, ("t.csv", "a\n1\n"), ("schema.json", """{"fields": [{"name": "a"}]}"""), ("sub/dialect.json", """{"delimiter": ","}"""));
        Assert.Empty(package.Check());
    }

    [Theory]
    [InlineData("[]", null, "object")]
    [InlineData("\"text\"", null, "object")]
    [InlineData("{}", null, "needs resources")]
    [InlineData("""{"resources": []}""", "resources", "at least")]
    [InlineData("""{"resources": {}}""", "resources", "must be a list")]
    [InlineData("""{"resources": ["t.csv"]}""", "resources[0]", "must be an object")]
    [InlineData("""{"resources": [{"path": "t.csv"}]}""", "resources[0]", "needs a name")]
    [InlineData("""{"resources": [{"name": 5, "path": "t.csv"}]}""", "resources[0].name", "must be a text")]
    [InlineData("""{"resources": [{"name": "Big Name", "path": "t.csv"}]}""", "resources[0].name", "small letters")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv"}, {"name": "t", "path": "t.csv"}]}""", "resources", "2 resources are named 't'")]
    [InlineData("""{"resources": [{"name": "t"}]}""", "resources[0]", "a path, or data")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "data": []}]}""", "resources[0]", "not both")]
    [InlineData("""{"resources": [{"name": "t", "path": []}]}""", "resources[0].path", "at least")]
    [InlineData("""{"resources": [{"name": "t", "path": ["t.csv", 5]}]}""", "resources[0].path[1]", "must be a text")]
    [InlineData("""{"resources": [{"name": "t", "data": "a,b"}]}""", "resources[0].data", "format")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "bytes": "many"}]}""", "resources[0].bytes", "whole number")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "bytes": -1}]}""", "resources[0].bytes", "negative")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "hash": "abc"}]}""", "resources[0].hash", "32 hexadecimal")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "hash": "crc:abc"}]}""", "resources[0].hash", "no algorithm")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "encoding": "klingon"}]}""", "resources[0].encoding", "no character encoding")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "mediatype": "csv"}]}""", "resources[0].mediatype", "media type")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "type": "chart"}]}""", "resources[0].type", "table")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": []}]}""", "resources[0].schema", "object")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {}}]}""", "resources[0].schema", "needs fields")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": []}}]}""", "resources[0].schema", "needs fields")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"type": "string"}]}}]}""", "resources[0].schema.fields[0]", "needs a name")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a", "type": "string", "constraints": {"pattern": "["}}]}}]}""", "resources[0].schema.fields[0]", "Invalid pattern")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "primaryKey": "b"}}]}""", "resources[0].schema", "'b', which is not there")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "primaryKey": []}}]}""", "resources[0].schema.primaryKey", "one field at least")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "uniqueKeys": [["c"]]}}]}""", "resources[0].schema", "'c'")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "fieldsMatch": "some"}}]}""", "resources[0].schema.fieldsMatch", "partial")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "foreignKeys": [{"fields": "a"}]}}]}""", "resources[0].schema.foreignKeys[0]", "reference")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "foreignKeys": [{"fields": ["a"], "reference": {"fields": ["a", "b"]}}]}}]}""", "resources[0].schema.foreignKeys[0]", "as many fields")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "foreignKeys": [{"fields": "a", "reference": {"resource": "u", "fields": "a"}}]}}]}""", "t", "'u', which is no resource")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "foreignKeys": [{"fields": "a", "reference": {"resource": "", "fields": "z"}}]}}]}""", "t", "no such column")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "dialect": {"quoteChar": "''"}}]}""", "resources[0].dialect.quoteChar", "one character")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "dialect": {"headerRows": [0]}}]}""", "resources[0].dialect.headerRows[0]", "from 1")]
    [InlineData("""{"profile": "tabular-data-package", "resources": [{"name": "t", "path": "t.csv"}]}""", "resources[0]", "needs the profile")]
    [InlineData("""{"resources": [{"name": "t", "profile": "tabular-data-resource", "path": "t.csv"}]}""", "resources[0]", "needs a schema")]
    [InlineData("""{"licenses": [], "resources": [{"name": "t", "path": "t.csv"}]}""", "licenses", "empty")]
    [InlineData("""{"licenses": [{"title": "Free"}], "resources": [{"name": "t", "path": "t.csv"}]}""", "licenses[0]", "a name or a path")]
    [InlineData("""{"contributors": [{"role": "author"}], "resources": [{"name": "t", "path": "t.csv"}]}""", "contributors[0]", "needs a title")]
    [InlineData("""{"contributors": [{"title": "x", "email": "nowhere"}], "resources": [{"name": "t", "path": "t.csv"}]}""", "contributors[0].email", "mail address")]
    [InlineData("""{"sources": [{}], "resources": [{"name": "t", "path": "t.csv"}]}""", "sources[0]", "needs a title")]
    [InlineData("""{"keywords": "a", "resources": [{"name": "t", "path": "t.csv"}]}""", "keywords", "list")]
    [InlineData("""{"created": "yesterday", "resources": [{"name": "t", "path": "t.csv"}]}""", "created", "date and time")]
    [InlineData("""{"homepage": "not an address", "resources": [{"name": "t", "path": "t.csv"}]}""", "homepage", "web address")]
    [InlineData("""{"created": "2024-01-01T00:00:00", "resources": [{"name": "t", "path": "t.csv"}]}""", "created", "offset")]
    [InlineData("""{"sources": [], "resources": [{"name": "t", "path": "t.csv"}]}""", "sources", "empty")]
    [InlineData("""{"sources": [{"title": "x", "path": "../x"}], "resources": [{"name": "t", "path": "t.csv"}]}""", "sources[0].path", "web address")]
    [InlineData("""{"licenses": [{"name": "CC BY 4.0"}], "resources": [{"name": "t", "path": "t.csv"}]}""", "licenses[0].name", "short name")]
    [InlineData("""{"contributors": [{"title": "x", "role": "boss"}], "resources": [{"name": "t", "path": "t.csv"}]}""", "contributors[0].role", "author")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "homepage": "home"}]}""", "resources[0].homepage", "web address")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "dialect": {"itemType": "list"}}]}""", "resources[0].dialect.itemType", "array or object")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "dialect": {"sheetNumber": 0}}]}""", "resources[0].dialect.sheetNumber", "from 1")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "dialect": {"header": "yes"}}]}""", "resources[0].dialect.header", "true or false")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "foreignKeys": []}}]}""", "resources[0].schema.foreignKeys", "key at least")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}], "uniqueKeys": []}}]}""", "resources[0].schema.uniqueKeys", "key at least")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a", "rdfType": 1}]}}]}""", "resources[0].schema.fields[0].rdfType", "must be a text")]
    [InlineData("""{"title": null, "resources": [{"name": "t", "path": "t.csv"}]}""", "title", "must not be null")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a", "constraints": null}]}}]}""", "resources[0].schema.fields[0].constraints", "must not be null")]
    [InlineData("""{"title": ["a"], "resources": [{"name": "t", "path": "t.csv"}]}""", "title", "must be a text")]
    public void What_the_standard_does_not_allow_is_named_with_its_place(string descriptor, string? place, string reason)
    {
        using var package = new SmallPackage(descriptor, ("t.csv", "a\n1\n"));
        Assert.Contains(package.Check(), fault => fault.File == DataPackage.FileName && fault.Column == place && fault.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.Throws<InvalidPackageException>(() => DataPackage.Open(package.Folder));
    }

    [Fact]
    public void A_file_that_is_no_json_is_named_with_the_line()
    {
        using var package = new SmallPackage("{\n  \"resources\": [,]\n}");
        Assert.Equal((DataPackage.FileName, 2), Assert.Single(package.Check()) is var fault ? (fault.File, fault.Line) : default);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        using var package = new SmallPackage("""{"name": 1, "licenses": [{}], "resources": [{"path": "t.csv"}, {"name": "u", "bytes": "x"}]}""");
        Assert.True(package.Check().Count >= 5);
    }

    [Theory]
    [InlineData("/etc/passwd", "leaves the package")]
    [InlineData("../secret.csv", "leaves the package")]
    [InlineData("data/../../secret.csv", "leaves the package")]
    [InlineData(".hidden/t.csv", "leaves the package")]
    [InlineData("~/t.csv", "leaves the package")]
    [InlineData("data\\\\t.csv", "leaves the package")]
    [InlineData("C:/t.csv", "leaves the package")]
    [InlineData("file:///etc/passwd", "web address")]
    [InlineData("https://example.org/t.csv", "web address")]
    [InlineData("", "is empty")]
    public void A_path_out_of_the_package_or_onto_the_web_is_refused(string path, string reason)
    {
        foreach (var described in new[] { $"\"path\": \"{path}\"", $"\"path\": [\"{path}\"]", $"\"path\": \"t.csv\", \"schema\": \"{path}\"", $"\"path\": \"t.csv\", \"dialect\": \"{path}\"" })
        {
            using var package = new SmallPackage($$"""{ {{V2}}, "resources": [{"name": "t", {{described}} }]}""", ("t.csv", "a\n1\n"));
            Assert.Contains(package.Check(), fault => fault.Reason.Contains(reason, StringComparison.Ordinal) && fault.Column!.StartsWith("resources[0].", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var package = new SmallPackage($$"""{"resources": [{{Resource}}, {"name": "u", "path": "u.txt"}]}""", ("t.csv", "a\n"));
        var fault = Assert.Single(package.Check());
        Assert.Equal(("u.txt", "the file is not there"), (fault.File, fault.Reason));
    }

    [Fact]
    public void A_description_may_have_any_name()
    {
        using var package = new SmallPackage("{}", ("t.csv", "a\n1,2\n"), ("other.json", $$"""{"resources": [{{Resource}}]}"""));
        Assert.Equal("t.csv", Assert.Single(DataPackage.Check(Path.Combine(package.Folder, "other.json"))).File);
    }
}
