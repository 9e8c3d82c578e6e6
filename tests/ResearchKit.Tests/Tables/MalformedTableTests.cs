using System.Text;

namespace ResearchKit.Tests.Tables;

/// <summary>A places table as it must not be: each gets an error with its file, none a crash.</summary>
public sealed class MalformedTableTests : IDisposable
{
    private const string Row = "x,X,PRK,1,2,city\n";
    private static readonly string Header = File.ReadLines(Path.Combine(StudyData.Root(), "places.csv")).First() + "\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("table").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_no_fault()
    {
        var text = (Header + Row + "y,Y,PRK,1,2,city\n").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Empty(FaultsOf([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
    }

    [Fact]
    public void Text_that_is_not_utf8_is_named_with_its_line() =>
        Assert.Equal(3, Assert.Single(FaultsOf([.. Encoding.UTF8.GetBytes(Header + Row), 0x79, 0xff, 0xfe, 0x0a])).Line);

    [Fact]
    public void Utf16_is_refused() => Assert.NotEmpty(FaultsOf(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Header + Row)).ToArray()));

    [Theory]
    [InlineData("y,Y,PRK,1,2\n")]
    [InlineData("y,Y,PRK,1,2,city,more\n")]
    public void A_ragged_row_is_named_with_its_line(string ragged)
    {
        var faults = FaultsOf(Encoding.UTF8.GetBytes(Header + Row + ragged + "z,Z,PRK,1,2,city\n"));
        Assert.Contains(faults, fault => fault.Line == 3);
        Assert.DoesNotContain(faults, fault => fault.Line == 4);
    }

    [Fact]
    public void Each_of_many_faults_is_reported_at_once()
    {
        var rows = string.Concat(Enumerable.Range(0, 200).Select(n => FormattableString.Invariant($"p{n},P{n},PRK,north,2,city\n")));
        Assert.Equal(Enumerable.Range(2, 200), FaultsOf(Encoding.UTF8.GetBytes(Header + rows)).Select(fault => fault.Line));
    }

    [Fact]
    public void A_line_of_100_megabytes_is_read_or_refused_and_no_more()
    {
        var line = new byte[100_000_000];
        Array.Fill(line, (byte)'a');
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header), .. line, (byte)'\n'];
        Assert.Contains(FaultsOf(bytes), fault => fault.Line == 2 && (fault.Value?.Length ?? 0) < 1000);
    }

    [Theory]
    [InlineData(91.0)]
    [InlineData(-91.0)]
    public void A_latitude_off_the_globe_is_named(double latitude) =>
        Assert.Equal("latitude", Assert.Single(FaultsOf(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Header}y,Y,PRK,{latitude},2,city\n")))).Column);

    private IReadOnlyList<RowError> FaultsOf(byte[] places)
    {
        File.WriteAllBytes(Path.Combine(_folder, "places.csv"), places);
        var resource = Path.Combine(_folder, DataPackage.FileName);
        var package = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(StudyData.Root(), DataPackage.FileName)))!;
        var table = package["resources"]!.AsArray().Single(r => (string?)r!["name"] == "places")!.DeepClone().AsObject();
        table.Remove("hash");
        table.Remove("bytes");
        table.Remove("rowCount");
        package["resources"] = new System.Text.Json.Nodes.JsonArray(table);
        File.WriteAllText(resource, package.ToJsonString());
        return [.. Study.Check(_folder).Where(fault => fault.File == "places.csv")];
    }
}
