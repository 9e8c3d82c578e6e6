namespace ResearchKit.Tests.Dates;

/// <summary>Dates on which other readers of EDTF are tested: what the specification of 2019 allows is read, and the rest, older drafts among it, refused.</summary>
public sealed class EdtfOtherReadersTests
{
    [Theory]
    [InlineData("0000")]
    [InlineData("-9999")]
    [InlineData("2016-05-02T24:00:00")]
    [InlineData("2016-05-02T16:54:59+14:00")]
    [InlineData("2016-05-02T16:54:59-00:15")]
    [InlineData("2004-01-01T10:10:10Z")]
    [InlineData("-1000/-0999")]
    [InlineData("0000-01/0000-01-03")]
    [InlineData("1111-01-01/1111")]
    [InlineData("198X/199X")]
    [InlineData("1919-XX-02/1919-XX-01")]
    [InlineData("2000-12-XX/2012")]
    [InlineData("2016-02-28/2016-02-X9")]
    [InlineData("1984-06-02?/2004-08-08~")]
    [InlineData("/2006")]
    [InlineData("2004-06-01/")]
    [InlineData("../1985-04-12")]
    [InlineData("1985-04/..")]
    [InlineData("XXXX-XX-XX")]
    [InlineData("1XXX-12-XX")]
    [InlineData("156X-12-25")]
    [InlineData("Y10000")]
    [InlineData("Y-170000002")]
    [InlineData("Y-17E7")]
    [InlineData("1950S2")]
    [InlineData("Y171010000S3")]
    [InlineData("2001-41")]
    [InlineData("2004-06~-11")]
    [InlineData("?2004-06-~11")]
    [InlineData("2011-23~")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("[..1760-12-03]")]
    [InlineData("{1960,1961-12}")]
    [InlineData("{..1984}")]
    public void What_the_specification_allows_is_read(string text)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out var reason), reason);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("-0000")]
    [InlineData("+2006")]
    [InlineData("y2006")]
    [InlineData("Y9999")]
    [InlineData("Y00001")]
    [InlineData("2016-00")]
    [InlineData("2016-13")]
    [InlineData("2016-02-30")]
    [InlineData("2016-05-32")]
    [InlineData("2016-5-02")]
    [InlineData("1960-06-31")]
    [InlineData("2012-10-10T10:10:1")]
    [InlineData("2012-10-10t10:10:10")]
    [InlineData("2012-10-10T10:10:10Z10")]
    [InlineData("2016-05-02T24:00:01")]
    [InlineData("2016-05-02T00:61:00")]
    [InlineData("2012/2011")]
    [InlineData("0800/-0999")]
    [InlineData("2000/12-12")]
    [InlineData("2012/2013/1234")]
    [InlineData("2012///4444")]
    [InlineData("unknown/2006")]
    [InlineData("2004-01-01/open")]
    [InlineData("199u")]
    [InlineData("1984?~")]
    [InlineData("2004-(06)?-11")]
    [InlineData("2001-21^southernHemisphere")]
    [InlineData("1863- 03-29")]
    [InlineData(" 1863-03-29")]
    [InlineData("1863-03-29 ")]
    [InlineData("[1667, 1760-12]")]
    [InlineData("[1667")]
    public void What_it_does_not_allow_is_refused_with_a_reason(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var reason));
        Assert.NotEmpty(reason!);
    }
}
