using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ResearchKit.Tests.Tables.Package;

/// <summary>The data of packages that are no studies, held against their description.</summary>
public sealed class PackageDataTests
{
    private const string Fruit = """{"fields": [{"name": "id", "type": "integer"}, {"name": "name", "type": "string"}]}""";
    private const string FruitCsv = "id,name\n1,apple\n2,orange\n";

    [Fact]
    public void A_package_that_is_no_study_is_read_and_has_no_fault()
    {
        Assert.Empty(SmallPackage.FaultsOf(Fruit, FruitCsv));
        Assert.Equal(["1|apple", "2|orange"], SmallPackage.RowsOf(Fruit, FruitCsv));
    }

    [Fact]
    public void A_table_named_as_one_of_a_study_is_no_study_by_that()
    {
        using var package = new SmallPackage(
            """{"resources": [{"name": "claims", "path": "c.csv", "schema": {"fields": [{"name": "policy"}, {"name": "amount", "type": "number"}]}}, {"name": "sources", "path": "s.csv"}]}""",
            ("c.csv", "policy,amount\nP1,2.5\n"),
            ("s.csv", "what,ever\n1,2\n"));
        Assert.Empty(package.Check());
    }

    [Theory]
    [InlineData("id,name\nx,apple\n", 2, "id", "x", "is no whole number")]
    [InlineData("id,name\n1\n", 2, null, null, "has 1 value; the header has 2")]
    [InlineData("id,name\n1,apple,pear\n", 2, null, null, "has 3 values; the header has 2")]
    [InlineData("id,name\n\n1,apple\n", 2, null, null, "the line is empty")]
    [InlineData("id,name\n1,\"apple\n", 2, null, null, "never closed")]
    [InlineData("id,name\n1,app\"le\n", 2, null, null, "stands inside a value")]
    [InlineData("id,name\n1,\"app\"le\n", 2, null, null, "between a closing quote")]
    [InlineData("id,id\n1,1\n", 1, "id", null, "names this column 2 times")]
    [InlineData("name,id\napple,1\n", 1, null, null, "another order")]
    [InlineData("id\n1\n", 1, "name", null, "lacks this column")]
    [InlineData("id,name,more\n1,a,b\n", 1, "more", null, "does not know this column")]
    [InlineData("", 0, null, null, "is empty")]
    public void A_fault_is_named_with_line_column_and_value(string csv, int line, string? column, string? value, string reason) =>
        Assert.Contains(SmallPackage.FaultsOf(Fruit, csv), fault => (fault.File, fault.Line, fault.Column, fault.Value) == ("t.csv", line, column, value) && fault.Reason.Contains(reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("id,name\r\n1,apple\r\n2,\"a \"\"red\"\" one,\nsplit\"\r\n")]
    [InlineData("id,name\r1,apple\r2,\"a \"\"red\"\" one,\nsplit\"")]
    [InlineData("\uFEFFid,name\n1,apple\n2,\"a \"\"red\"\" one,\nsplit\"\n")]
    [InlineData("\"id\",\"name\"\n\"1\",apple\n\"2\",\"a \"\"red\"\" one,\nsplit\"\n")]
    public void Line_breaks_byte_order_marks_and_quotes_are_no_fault(string csv) =>
        Assert.Equal(["1|apple", "2|a \"red\" one,\nsplit"], SmallPackage.RowsOf(Fruit, csv));

    [Theory]
    [InlineData("""{"delimiter": ";"}""", "id;name\n1;apple\n2;orange\n")]
    [InlineData("""{"delimiter": "||"}""", "id||name\n1||apple\n2||orange")]
    [InlineData("""{"delimiter": "\t", "quoteChar": "'"}""", "id\tname\n'1'\t'apple'\n2\torange\n")]
    [InlineData("""{"header": false}""", "1,apple\n2,orange\n")]
    [InlineData("""{"commentChar": "#"}""", "id,name\n#fruits\n1,apple\n2,orange\n")]
    [InlineData("""{"commentChar": "//"}""", "// these, are \"fruits\nid,name\n1,apple\n//\n2,orange\n")]
    [InlineData("""{"commentRows": [2]}""", "id,name\nfruits\n1,apple\n2,orange\n")]
    [InlineData("""{"headerRows": [2]}""", "a title\nid,name\n1,apple\n2,orange\n")]
    [InlineData("""{"lineTerminator": ";"}""", "id,name;1,apple;2,orange")]
    [InlineData("""{"skipInitialSpace": true}""", "id, name\n1, \"apple\"\n2,  orange\n")]
    [InlineData("""{"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "skipInitialSpace": false, "header": true, "caseSensitiveHeader": false}""", "id,name\r\n1,apple\r\n2,orange\r\n")]
    [InlineData("""{"quoteChar": ""}""", "id,name\n1,apple\n2,orange\n")]
    [InlineData("""{"caseSensitiveHeader": false}""", "ID,Name\n1,apple\n2,orange\n")]
    [InlineData("""{"caseSensitiveHeader": false, "delimiter": "||"}""", "Id||NAME\n1||apple\n2||orange")]
    public void A_table_is_read_by_its_dialect(string dialect, string csv) =>
        Assert.Equal(["1|apple", "2|orange"], SmallPackage.RowsOf(Fruit, csv, $", \"dialect\": {dialect}"));

    [Theory]
    [InlineData("""{"escapeChar": "|"}""", "id,name\n1,apple|,fruits\n", "1|apple,fruits")]
    [InlineData("""{"escapeChar": "\\", "doubleQuote": false}""", "id,name\n1,\"an \\\"apple\\\"\"\n", "1|an \"apple\"")]
    [InlineData("""{"quoteChar": "'"}""", "id,name\n1,'it''s \"one\", two'\n", "1|it's \"one\", two")]
    [InlineData("""{"nullSequence": "NA"}""", "id,name\n1,NA\n", "1|null")]
    [InlineData("""{"headerRows": [1, 2], "headerJoin": ""}""", "i,na\nd,me\n1,apple\n", "1|apple")]
    public void A_value_is_read_by_its_dialect(string dialect, string csv, string row) =>
        Assert.Equal([row], SmallPackage.RowsOf(Fruit, csv, $", \"dialect\": {dialect}"));

    [Fact]
    public void Faults_keep_their_lines_in_an_unusual_dialect()
    {
        var faults = SmallPackage.FaultsOf(Fruit, "title\nid;;name\n# no data\n1;;'two\nlines'\nx;;y\n1;;'open\n", """, "dialect": {"delimiter": ";;", "quoteChar": "'", "headerRows": [2], "commentChar": "#"}""");
        Assert.Contains(faults, fault => (fault.Line, fault.Column, fault.Value) == (6, "id", "x"));
        Assert.Contains(faults, fault => fault.Line == 7 && fault.Reason.Contains("never closed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_header_of_several_rows_has_one_title_for_all_columns() =>
        Assert.Equal(
            ["1|apple"],
            SmallPackage.RowsOf("""{"fields": [{"name": "fruit id"}, {"name": "fruit name"}]}""", "fruit\nid,name\n1,apple\n", """, "dialect": {"headerRows": [1, 2]}"""));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void A_table_is_read_in_its_encoding(string encoding)
    {
        using var package = SmallPackage.Table(Fruit, "", $", \"encoding\": \"{encoding}\"");
        package.Write("t.csv", CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes("id,name\n1,Äpfel\n") ?? Encoding.GetEncoding(encoding).GetBytes("id,name\n1,Äpfel\n"));
        Assert.Equal(["1|Äpfel"], SmallPackage.RowsOf(DataPackage.Open(package.Folder), "t"));
    }

    [Fact]
    public void Text_that_is_not_in_its_encoding_is_refused()
    {
        using var package = SmallPackage.Table(Fruit, "", ", \"encoding\": \"shift_jis\"");
        package.Write("t.csv", [.. Encoding.UTF8.GetBytes("id,name\n1,"), 0x81, 0xFF, 0x0A]);
        Assert.Contains(package.Check(), fault => fault.Reason.Contains("is not shift_jis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("t.csv.gz", true)]
    [InlineData("t.csv.zip", true)]
    [InlineData("t.csv.gz", false)]
    [InlineData("t.csv.zip", false)]
    public void A_table_may_be_packed(string file, bool isWhole)
    {
        using var package = new SmallPackage($$"""{"resources": [{"name": "t", "path": "{{file}}", "schema": {{Fruit}}}]}""");
        package.Write(file, isWhole ? Packed(file) : Packed(file)[..^20]);
        if (isWhole)
        {
            Assert.Empty(package.Check());
            Assert.Equal(["1|apple", "2|orange"], SmallPackage.RowsOf(DataPackage.Open(package.Folder), "t"));
        }
        else
        {
            var fault = Assert.Single(package.Check());
            Assert.Equal(file, fault.File);
            Assert.StartsWith("cannot be unpacked", fault.Reason, StringComparison.Ordinal);
        }
    }

    private static byte[] Packed(string file)
    {
        using var whole = new MemoryStream();
        if (file.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var gzip = new GZipStream(whole, CompressionLevel.Fastest);
            gzip.Write(Encoding.UTF8.GetBytes(FruitCsv));
        }
        else
        {
            using var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true);
            using var entry = archive.CreateEntry("t.csv").Open();
            entry.Write(Encoding.UTF8.GetBytes(FruitCsv));
        }

        return whole.ToArray();
    }

    [Theory]
    [InlineData("2,orange\n")]
    [InlineData("id,name\n2,orange\n")]
    public void Several_files_are_one_table_with_one_header_or_with_one_each(string second)
    {
        using var package = new SmallPackage($$"""{"resources": [{"name": "t", "path": ["a.csv", "b.csv"], "schema": {{Fruit}}}]}""", ("a.csv", "id,name\n1,apple\n"), ("b.csv", second));
        Assert.Equal(["1|apple", "2|orange"], SmallPackage.RowsOf(DataPackage.Open(package.Folder), "t"));
    }

    [Fact]
    public void A_key_holds_over_all_files_of_a_table()
    {
        using var package = new SmallPackage(
            """{"resources": [{"name": "t", "path": ["a.csv", "b.csv"], "schema": {"fields": [{"name": "id", "type": "integer"}], "primaryKey": "id"}}]}""", ("a.csv", "id\n1\n"), ("b.csv", "id\n01\n"));
        Assert.Equal("b.csv", Assert.Single(package.Check()).File);
    }

    [Theory]
    [InlineData("""[["id", "name"], [1, "apple"], [2, "orange"]]""")]
    [InlineData("""[{"id": 1, "name": "apple"}, {"name": "orange", "id": 2.0}]""")]
    public void Data_may_stand_in_the_description(string data)
    {
        using var package = new SmallPackage($$"""{"resources": [{"name": "t", "data": {{data}}, "schema": {{Fruit}}}]}""");
        Assert.Empty(package.Check());
        Assert.Equal(["1|apple", "2|orange"], SmallPackage.RowsOf(DataPackage.Open(package.Folder), "t"));
    }

    [Fact]
    public void Data_in_the_description_have_the_types_of_json()
    {
        using var package = new SmallPackage("""
            {"resources": [{"name": "t", "data": [{"s": 5, "b": 1, "n": null, "o": {"a": 1}, "yes": true}], "schema": {"fields": [
              {"name": "s", "type": "string"}, {"name": "b", "type": "boolean"}, {"name": "n", "type": "integer"}, {"name": "o", "type": "object"},
              {"name": "yes", "type": "boolean", "trueValues": ["ja"], "falseValues": ["nein"]}]}}]}
            """);
        Assert.Equal(["s", "b"], package.Check().Select(fault => fault.Column));
    }

    [Fact]
    public void Data_may_stand_in_a_json_file()
    {
        using var package = new SmallPackage(
            $$"""{"resources": [{"name": "t", "type": "table", "path": "t.json", "dialect": {"property": "rows"}, "schema": {{Fruit}}}]}""", ("t.json", """{"rows": [{"id": 1, "name": "apple"}]}"""));
        Assert.Equal(["1|apple"], SmallPackage.RowsOf(DataPackage.Open(package.Folder), "t"));
    }

    [Theory]
    [InlineData("exact", "name,id\na,1\n", false)]
    [InlineData("equal", "name,id\na,1\n", true)]
    [InlineData("equal", "id\n1\n", false)]
    [InlineData("subset", "x,name,id\n9,a,1\n", true)]
    [InlineData("subset", "x,id\n9,1\n", false)]
    [InlineData("superset", "name\na\n", true)]
    [InlineData("superset", "name,x\na,1\n", false)]
    [InlineData("partial", "x,name\n1,a\n", true)]
    [InlineData("partial", "x,y\n1,2\n", false)]
    public void A_header_matches_the_schema_as_that_asks(string match, string csv, bool isValid) =>
        Assert.Equal(isValid, SmallPackage.FaultsOf(Fruit.Replace("{\"fields\"", $"{{\"fieldsMatch\": \"{match}\", \"fields\"", StringComparison.Ordinal), csv).Count == 0);

    [Theory]
    [InlineData("\"primaryKey\": \"a\"", "a,b\n1,x\n01,y\n", "a")]
    [InlineData("\"primaryKey\": [\"a\", \"b\"]", "a,b\n1,x\n1,x\n", "a and b")]
    [InlineData("\"primaryKey\": \"a\"", "a,b\n,x\n", "a")]
    [InlineData("\"uniqueKeys\": [[\"b\"]]", "a,b\n1,x\n2,x\n", "b")]
    [InlineData("\"foreignKeys\": [{\"fields\": \"a\", \"reference\": {\"resource\": \"\", \"fields\": \"a\"}}]", "a,b\n1,x\n", null)]
    [InlineData("\"foreignKeys\": [{\"fields\": [\"b\"], \"reference\": {\"fields\": [\"a\"]}}]", "a,b\n1,2\n2,\n", null)]
    [InlineData("\"foreignKeys\": [{\"fields\": [\"b\"], \"reference\": {\"fields\": [\"a\"]}}]", "a,b\n1,3\n2,1\n", "b")]
    [InlineData("\"uniqueKeys\": [[\"b\"]]", "a,b\n1,\n2,\n", null)]
    public void Keys_hold_values_as_they_are_meant(string key, string csv, string? column)
    {
        var faults = SmallPackage.FaultsOf($$"""{"fields": [{"name": "a", "type": "integer"}, {"name": "b", "type": "string"}], {{key}} }""", csv);
        Assert.Equal(column is null ? [] : [column], faults.Select(fault => fault.Column));
    }

    [Fact]
    public void A_foreign_key_of_several_fields_points_to_a_row_of_another_table()
    {
        using var package = new SmallPackage(
            """
            {"resources": [
              {"name": "facts", "path": "f.csv", "schema": {"fields": [{"name": "x"}, {"name": "y", "type": "integer"}], "foreignKeys": [{"fields": ["x", "y"], "reference": {"resource": "keys", "fields": ["a", "b"]}}]}},
              {"name": "keys", "path": "k.csv", "schema": {"fields": [{"name": "a"}, {"name": "b", "type": "integer"}]}}]}
            """,
            ("f.csv", "x,y\nm,1\nm,2\n"),
            ("k.csv", "a,b\nm,01\nn,2\n"));
        Assert.Equal(("f.csv", 3), Assert.Single(package.Check()) is var fault ? (fault.File, fault.Line) : default);
    }

    [Theory]
    [InlineData("md5:", true)]
    [InlineData("", true)]
    [InlineData("sha1:", true)]
    [InlineData("sha256:", true)]
    [InlineData("sha512:", true)]
    [InlineData("sha256:", false)]
    public void A_file_is_held_against_its_hash(string prefix, bool isTrue)
    {
        var bytes = Encoding.UTF8.GetBytes(isTrue ? FruitCsv : FruitCsv + "3,fig\n");
#pragma warning disable CA5350, CA5351 // The standard names these algorithms; they guard against accidents.
        var hash = Convert.ToHexString(prefix switch { "sha1:" => SHA1.HashData(bytes), "sha256:" => SHA256.HashData(bytes), "sha512:" => SHA512.HashData(bytes), _ => MD5.HashData(bytes) });
#pragma warning restore CA5350, CA5351
        var faults = SmallPackage.FaultsOf(Fruit, FruitCsv, $", \"hash\": \"{prefix}{hash}\", \"bytes\": {bytes.Length}");
        Assert.Equal(isTrue ? 0 : 1, faults.Count);
    }

    [Fact]
    public void A_file_without_a_hash_is_held_against_its_size() =>
        Assert.Equal("t.bytes", Assert.Single(SmallPackage.FaultsOf(Fruit, FruitCsv, ", \"bytes\": 1")).Column);

    [Fact]
    public void Names_of_fields_may_come_twice()
    {
        const string Twice = """{"fields": [{"name": "a", "type": "integer"}, {"name": "a", "type": "date"}]}""";
        Assert.Empty(SmallPackage.FaultsOf(Twice, "a,a\n1,2024-01-01\n"));
        Assert.Equal("2024", Assert.Single(SmallPackage.FaultsOf(Twice, "a,a\n1,2024\n")).Value);
    }

    [Fact]
    public void A_table_of_which_nothing_is_said_is_held_to_its_shape()
    {
        using var package = new SmallPackage("""{"resources": [{"name": "t", "path": "t.csv"}]}""", ("t.csv", "a,b\n1,2\n3\n"));
        Assert.Equal(3, Assert.Single(package.Check()).Line);
    }

    [Fact]
    public void Records_are_written_where_a_link_leads_and_the_file_keeps_its_permissions()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions are Unix's.");
        using var package = SmallPackage.Table(Fruit, FruitCsv);
        var (description, kept) = (Path.Combine(package.Folder, DataPackage.FileName), Path.Combine(package.Folder, "kept.json"));
        File.Move(description, kept);
        File.CreateSymbolicLink(description, kept);
#pragma warning disable CA1416 // Skipped on Windows above.
        File.SetUnixFileMode(kept, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.True(DataPackage.WriteHashes(package.Folder) > 0);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(kept));
#pragma warning restore CA1416
        Assert.Equal(kept, new FileInfo(description).LinkTarget);
        Assert.Empty(package.Check());
    }

    [Fact]
    public void Records_are_brought_up_to_date()
    {
        using var package = SmallPackage.Table(Fruit, FruitCsv, ", \"hash\": \"md5:00000000000000000000000000000000\", \"bytes\": 1");
        Assert.Equal(3, DataPackage.WriteHashes(package.Folder));
        Assert.Empty(package.Check());
        Assert.Equal(0, DataPackage.WriteHashes(package.Folder));
    }
}
