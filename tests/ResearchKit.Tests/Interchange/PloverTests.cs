namespace ResearchKit.Tests.Interchange;

/// <summary>CAMEO codes as PLOVER types.</summary>
public class PloverTests
{
    [Theory]
    [InlineData("040", EventType.Consult)]
    [InlineData("057", EventType.Support)]
    [InlineData("0841", EventType.Retreat)]
    [InlineData("0813", EventType.Retreat)]
    [InlineData("0811", EventType.Concede)]
    [InlineData("093", EventType.Accuse)]
    [InlineData("1056", EventType.Request)]
    [InlineData("163", EventType.Coerce)]
    [InlineData("162", EventType.Sanction)]
    [InlineData("1711", EventType.Coerce)]
    [InlineData("1712", EventType.Assault)]
    [InlineData("175", EventType.Assault)]
    [InlineData("191", EventType.Coerce)]
    [InlineData("195", EventType.Assault)]
    [InlineData("2042", EventType.Assault)]
    [InlineData("19", EventType.Assault)]
    [InlineData("03", EventType.Agree)]
    public void A_code_has_the_type_of_the_table(string code, EventType type) => Assert.Equal(type, Plover.FromCameo(code).Type);

    [Theory]
    [InlineData("01", "public statements")]
    [InlineData("012", "public statements")]
    [InlineData("0211", "appeals")]
    [InlineData("08", "split")]
    public void What_plover_has_no_one_type_for_has_none_and_says_why(string code, string note)
    {
        var mapping = Plover.FromCameo(code);
        Assert.Null(mapping.Type);
        Assert.Contains(note, mapping.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1941", "194", EventType.Assault)]
    [InlineData("158", "15", EventType.Mobilize)]
    [InlineData("1899", "18", EventType.Assault)]
    public void A_finer_code_than_the_table_has_goes_by_the_one_above_it(string code, string matched, EventType type)
    {
        var mapping = Plover.FromCameo(code);
        Assert.Equal((code, matched, type), (mapping.Cameo, mapping.Matched, mapping.Type!.Value));
        Assert.Contains($"has no {code}", mapping.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("43", "043 is meant")]
    [InlineData("00", "roots go from 01 to 20")]
    [InlineData("21", "roots go from 01 to 20")]
    [InlineData("", "two to four digits")]
    [InlineData("19012", "two to four digits")]
    [InlineData("1a", "two to four digits")]
    [InlineData("١٩", "two to four digits")]
    [InlineData(null, "missing")]
    public void What_is_no_code_is_refused_with_the_reason(string? code, string reason)
    {
        Assert.False(Plover.TryFromCameo(code, out _, out var why));
        Assert.Contains(reason, why, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Plover.FromCameo(code!));
    }

    [Fact]
    public void The_table_has_each_code_once_with_a_type()
    {
        Assert.Equal(Plover.Table.Count, Plover.Table.Select(row => row.Cameo).Distinct().Count());
        Assert.All(Plover.Table, row => Assert.NotNull(row.Type));
        Assert.Equal(["legal", "military"], Plover.FromCameo("196").Contexts);
        Assert.Equal("heavy-weapons", Plover.FromCameo("194").Mode);
    }
}
