namespace ResearchKit.Scripting.Tests.Help;

public sealed class XmlDocsFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose()
    {
        File.Delete(_path);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void An_entry_is_found_by_the_members_id()
    {
        var file = Read("<doc><members><member name=\"T:A\"><summary>Ä a</summary></member>\n<member name=\"M:A.B(System.Int32)\">\n<summary>b</summary></member></members></doc>");
        Assert.Equal("<summary>Ä a</summary>", file.Find("T:A"));
        Assert.Equal("\n<summary>b</summary>", file.Find("M:A.B(System.Int32)"));
        Assert.Null(file.Find("T:B"));
    }

    [Theory]
    [InlineData("<member name=\"T:Empty\" /><member name=\"T:A\">a</member>")]
    [InlineData("<member name=\"T:A\">a</member><member name=\"T:B\">never ends")]
    [InlineData("<member name=\"T:A\">a</member><member name=\"T:B")]
    public void What_is_whole_of_a_broken_file_is_found(string text)
    {
        var file = Read(text);
        Assert.Equal("a", file.Find("T:A"));
        Assert.Null(file.Find("T:Empty"));
        Assert.Null(file.Find("T:B"));
    }

    [Fact]
    public void Names_may_stand_in_single_quotes()
    {
        var file = Read("<member name='T:A'>a</member><member name=\"T:B\">b</member>");
        Assert.Equal(("a", "b"), (file.Find("T:A"), file.Find("T:B")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_may_be_in_utf_16(bool bigEndian)
    {
        File.WriteAllText(_path, "<member name=\"T:A\">Ä</member>", new System.Text.UnicodeEncoding(bigEndian, byteOrderMark: true));
        Assert.Equal("Ä", XmlDocsFile.Read(_path).Find("T:A"));
    }

    [Fact]
    public void A_file_that_is_gone_has_nothing()
    {
        var file = Read("<member name=\"T:A\">a</member>");
        File.Delete(_path);
        Assert.Null(file.Find("T:A"));
        Assert.Null(XmlDocsFile.Read(_path).Find("T:A"));
    }

    private XmlDocsFile Read(string text)
    {
        File.WriteAllText(_path, text);
        return XmlDocsFile.Read(_path);
    }
}
