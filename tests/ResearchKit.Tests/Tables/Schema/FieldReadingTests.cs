namespace ResearchKit.Tests.Tables.Schema;

/// <summary>What each type of Table Schema takes, and what it makes of it.</summary>
public sealed class FieldReadingTests
{
    [Theory]
    [InlineData("", "any text", "any text")]
    [InlineData("\"format\": \"email\"", "name@example.org", "name@example.org")]
    [InlineData("\"format\": \"email\"", "http://example.org", null)]
    [InlineData("\"format\": \"email\"", "Name <name@example.org>", null)]
    [InlineData("\"format\": \"email\"", "first.last+tag@mail.example.co.uk", "first.last+tag@mail.example.co.uk")]
    [InlineData("\"format\": \"email\"", "name@host", "name@host")]
    [InlineData("\"format\": \"email\"", "name@-example.org", null)]
    [InlineData("\"format\": \"email\"", "name@exam_ple.org", null)]
    [InlineData("\"format\": \"email\"", "name.@example.org", null)]
    [InlineData("\"format\": \"email\"", "name@example..org", null)]
    [InlineData("\"format\": \"uri\"", "http://example.org/a?b#c", "http://example.org/a?b#c")]
    [InlineData("\"format\": \"uri\"", "urn:isbn:0451450523", "urn:isbn:0451450523")]
    [InlineData("\"format\": \"uri\"", "://no-scheme.example", null)]
    [InlineData("\"format\": \"uri\"", "/only/a/path", null)]
    [InlineData("\"format\": \"uri\"", "https://de.example.org/wiki/Köln", "https://de.example.org/wiki/Köln")]
    [InlineData("\"format\": \"uri\"", "http://example.org/100%25", "http://example.org/100%25")]
    [InlineData("\"format\": \"uri\"", "http://example.org/100%", null)]
    [InlineData("\"format\": \"uri\"", "http://example.org/{id}", null)]
    [InlineData("\"format\": \"uri\"", "http://example.org/<id>", null)]
    [InlineData("\"format\": \"uri\"", "text", null)]
    [InlineData("\"format\": \"uuid\"", "123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("\"format\": \"uuid\"", "123e4567e89b12d3a456426614174000", null)]
    [InlineData("\"format\": \"uuid\"", " 123e4567-e89b-12d3-a456-426614174000", null)]
    [InlineData("\"format\": \"binary\"", "dGVzdA==", "dGVzdA==")]
    [InlineData("\"format\": \"binary\"", "text?", null)]
    [InlineData("\"format\": \"binary\"", "dGVzdB==", "dGVzdB==")]
    [InlineData("\"format\": \"binary\"", "dGVzdA", null)]
    [InlineData("\"format\": \"binary\"", "dGVz\ndA==", null)]
    [InlineData("\"format\": \"binary\"", "A===", null)]
    public void A_string_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("string", options, text, expected);

    [Theory]
    [InlineData("", "1", "1")]
    [InlineData("", "10.00", "10")]
    [InlineData("", "-.5", "-0.5")]
    [InlineData("", "+1.", "1")]
    [InlineData("", " 01 ", "1")]
    [InlineData("", "1.5E-3", "0.0015")]
    [InlineData("", "nan", "NaN")]
    [InlineData("", "INF", "Infinity")]
    [InlineData("", "-Inf", "-Infinity")]
    [InlineData("", "Infinity", null)]
    [InlineData("", "1e400", null)]
    [InlineData("", "1,000", null)]
    [InlineData("", "0x1F", null)]
    [InlineData("", "1e", null)]
    [InlineData("", "95%", null)]
    [InlineData("", "１", null)]
    [InlineData("\"groupChar\": \",\"", "10,000,000.50", "10000000.5")]
    [InlineData("\"groupChar\": \",\"", ",100", null)]
    [InlineData("\"groupChar\": \",\"", "1.000,5", null)]
    [InlineData("\"groupChar\": \".\", \"decimalChar\": \",\"", "8.699,8", "8699.8")]
    [InlineData("\"groupChar\": \" \", \"decimalChar\": \",\"", "10 000,00", "10000")]
    [InlineData("\"decimalChar\": \",\"", "1.234", null)]
    [InlineData("\"decimalChar\": \",\", \"bareNumber\": false", "1.234.", null)]
    [InlineData("\"decimalChar\": \",\", \"bareNumber\": false", "1234.", "1234")]
    [InlineData("\"bareNumber\": false", "€ -12.3", "-12.3")]
    [InlineData("\"bareNumber\": false", "EUR 95", "95")]
    [InlineData("\"bareNumber\": false", "1000‰", "1000")]
    [InlineData("\"bareNumber\": false", "$10:000", null)]
    [InlineData("\"bareNumber\": false", "none", null)]
    public void A_number_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("number", options, text, expected);

    [Theory]
    [InlineData("", "000835", "835")]
    [InlineData("", "-7", "-7")]
    [InlineData("", "9223372036854775808", "9223372036854775808")]
    [InlineData("", "3.14", null)]
    [InlineData("", "1.0", null)]
    [InlineData("", "1e3", null)]
    [InlineData("", "", null)]
    [InlineData("\"groupChar\": \",\"", "1,000", "1000")]
    [InlineData("\"bareNumber\": false", "€ -12", "-12")]
    [InlineData("\"bareNumber\": false", "ab1$", "1")]
    public void An_integer_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("integer", options + NoMissing(text, options), text, expected);

    [Theory]
    [InlineData("", "TRUE", "true")]
    [InlineData("", "0", "false")]
    [InlineData("", "yes", null)]
    [InlineData("", "tRUE", null)]
    [InlineData("\"trueValues\": [\"yes\"]", "yes", "true")]
    [InlineData("\"trueValues\": [\"yes\"]", "true", null)]
    [InlineData("\"falseValues\": [\"no\"]", "no", "false")]
    [InlineData("\"falseValues\": [\"no\"]", "No", null)]
    public void A_boolean_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("boolean", options, text, expected);

    [Theory]
    [InlineData("", "2024-02-29", "2024-02-29")]
    [InlineData("", "2023-02-29", null)]
    [InlineData("", "2024-2-9", null)]
    [InlineData("", "20240229", null)]
    [InlineData("\"format\": \"%d/%m/%Y\"", "29/02/2024", "2024-02-29")]
    [InlineData("\"format\": \"%d/%m/%Y\"", "9/2/2024", "2024-02-09")]
    [InlineData("\"format\": \"%d/%m/%Y\"", "2024-02-29", null)]
    [InlineData("\"format\": \"%d/%m/%y\"", "21/11/06", "2006-11-21")]
    [InlineData("\"format\": \"%d/%m/%y\"", "21/11/69", "1969-11-21")]
    [InlineData("\"format\": \"fmt:%d %B %Y\"", "3 october 1990", "1990-10-03")]
    [InlineData("\"format\": \"%b %d, %Y\"", "Oct 03, 1990", "1990-10-03")]
    [InlineData("\"format\": \"%Y-%j\"", "2024-060", "2024-02-29")]
    [InlineData("\"format\": \"%Y%%%m%%%d\"", "2024%02%29", "2024-02-29")]
    [InlineData("\"format\": \"any\"", "10th Jan 1969", "1969-01-10")]
    [InlineData("\"format\": \"any\"", "20240229", "2024-02-29")]
    [InlineData("\"format\": \"any\"", "2024-02-29T00:30:00+01:00", "2024-02-29")]
    [InlineData("\"format\": \"any\"", "10:30", null)]
    [InlineData("\"format\": \"%Y-%m-%d %z\"", "2024-02-29 +0100", "2024-02-29")]
    [InlineData("\"format\": \"%G-W%V-%u\"", "2020-W53-5", "2021-01-01")]
    [InlineData("\"format\": \"%G-W%V-%u\"", "2021-W53-1", null)]
    [InlineData("\"format\": \"%Y %U %w\"", "2024 08 4", "2024-02-29")]
    [InlineData("\"format\": \"%Y %W %A\"", "2024 09 Thursday", "2024-02-29")]
    [InlineData("\"format\": \"%Y %U %w\"", "2023 00 0", "2022-12-25")]
    [InlineData("\"format\": \"%d  %m\\t%Y\"", "29 2   2024", "2024-02-29")]
    [InlineData("\"format\": \"any\"", "no date", null)]
    public void A_date_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("date", options, text, expected);

    [Theory]
    [InlineData("", "2014-01-01T06:00:00", "2014-01-01T06:00:00")]
    [InlineData("", "2014-01-01T06:00:00.25Z", "2014-01-01T06:00:00.25Z")]
    [InlineData("", "2014-01-01T06:00:00+01:00", "2014-01-01T05:00:00Z")]
    [InlineData("", "2014-01-01T24:00:00", "2014-01-02T00:00:00")]
    [InlineData("", "2014-01-01T24:00:01", null)]
    [InlineData("", "9999-12-31T06:00:00", "9999-12-31T06:00:00")]
    [InlineData("", "9999-12-31T24:00:00", null)]
    [InlineData("", "0001-01-01T00:00:00+01:00", null)]
    [InlineData("", "2014-01-01T06:60:00", null)]
    [InlineData("", "2014-01-01T06:00:00+1:00", null)]
    [InlineData("", "2014-01-01T06:00:00+15:00", null)]
    [InlineData("", "2014-01-01 06:00:00", null)]
    [InlineData("", "2014-01-01", null)]
    [InlineData("\"format\": \"%d/%m/%y %H:%M\"", "21/11/06 16:30", "2006-11-21T16:30:00")]
    [InlineData("\"format\": \"%H:%M %d/%m/%y\"", "21/11/06 16:30", null)]
    [InlineData("\"format\": \"%Y-%m-%dT%H:%M:%S%z\"", "2006-11-21T16:30:00-0530", "2006-11-21T22:00:00Z")]
    [InlineData("\"format\": \"%I:%M %p %F\"", "12:05 am 2006-11-21", "2006-11-21T00:05:00")]
    [InlineData("\"format\": \"any\"", "10th Jan 1969 9 am", "1969-01-10T09:00:00")]
    [InlineData("\"format\": \"any\"", "2014-01-01T24:00:00", "2014-01-02T00:00:00")]
    [InlineData("\"format\": \"any\"", "20140101T060000Z", "2014-01-01T06:00:00Z")]
    [InlineData("\"format\": \"any\"", "Tue Nov 21 16:30:00 2006", "2006-11-21T16:30:00")]
    [InlineData("\"format\": \"any\"", "invalid", null)]
    public void A_datetime_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("datetime", options, text, expected);

    [Theory]
    [InlineData("", "06:00:00", "06:00:00")]
    [InlineData("", "06:00:00+01:00", "05:00:00")]
    [InlineData("", "09:00", null)]
    [InlineData("", "25:00:00", null)]
    [InlineData("", "3 am", null)]
    [InlineData("\"format\": \"%H:%M\"", "06:05", "06:05:00")]
    [InlineData("\"format\": \"%k:%M\"", " 6:05", "06:05:00")]
    [InlineData("\"format\": \"%r\"", "06:05:00 PM", "18:05:00")]
    [InlineData("\"format\": \"%M:%H\"", "06:50", null)]
    [InlineData("\"format\": \"any\"", "3:00 am", "03:00:00")]
    [InlineData("\"format\": \"any\"", "some night", null)]
    public void A_time_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("time", options, text, expected);

    [Theory]
    [InlineData("year", "2000", "2000")]
    [InlineData("year", "-0044", "-0044")]
    [InlineData("year", "12000", "Y12000")]
    [InlineData("year", "2000Z", "2000")]
    [InlineData("year", "0000", null)]
    [InlineData("yearmonth", "0000-01", null)]
    [InlineData("year", "2000+14:01", null)]
    [InlineData("yearmonth", "2000-10-05:00", "2000-10")]
    [InlineData("yearmonth", "2000-10+15:00", null)]
    [InlineData("year", "99", null)]
    [InlineData("year", "02000", null)]
    [InlineData("year", "3.14", null)]
    [InlineData("yearmonth", "2000-10", "2000-10")]
    [InlineData("yearmonth", "2000-13", null)]
    [InlineData("yearmonth", "2000-0", null)]
    [InlineData("yearmonth", "2000-10-01", null)]
    [InlineData("duration", "P1Y10M3DT5H11M7S", "P1Y10M3DT5H11M7S")]
    [InlineData("duration", "PT0.5S", "PT0.5S")]
    [InlineData("duration", "-P1D", "-P1D")]
    [InlineData("duration", "P1M1Y", null)]
    [InlineData("duration", "P-1Y", null)]
    [InlineData("duration", "P", null)]
    [InlineData("duration", "P1YT", null)]
    [InlineData("duration", "1Y", null)]
    [InlineData("duration", "P99999999999Y", null)]
    [InlineData("any", "anything, at all", "anything, at all")]
    [InlineData("object", "{\"a\": 1}", "{\"a\": 1}")]
    [InlineData("object", "[1]", null)]
    [InlineData("object", "{a: 1}", null)]
    [InlineData("array", "[1, \"b\"]", "[1, \"b\"]")]
    [InlineData("array", "{}", null)]
    [InlineData("array", "1,2", null)]
    public void A_value_is_read_as_its_type_has_it(string type, string text, string? expected) => Holds(type, "", text, expected);

    [Theory]
    [InlineData("", "value1,value2", "value1;value2")]
    [InlineData("", "one", "one")]
    [InlineData("\"delimiter\": \"||\"", "a||b", "a;b")]
    [InlineData("\"itemType\": \"integer\"", "2  ,  3", "2;3")]
    [InlineData("\"itemType\": \"integer\"", "1,bad,3", null)]
    [InlineData("\"itemType\": \"integer\"", "1,2,", null)]
    [InlineData("\"itemType\": \"date\"", "2006-11-21,21/11/2006", null)]
    [InlineData("\"itemType\": \"boolean\"", "true,0", "true;false")]
    public void A_list_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("list", options, text, expected);

    [Theory]
    [InlineData("", "180, -90", "180,-90")]
    [InlineData("", "90.50,45.50", "90.5,45.5")]
    [InlineData("", "181,90", null)]
    [InlineData("", "0,91", null)]
    [InlineData("", "1,2,3", null)]
    [InlineData("", "text", null)]
    [InlineData("\"format\": \"array\"", "[180, -90]", "180,-90")]
    [InlineData("\"format\": \"array\"", "[1, 2, 3]", null)]
    [InlineData("\"format\": \"array\"", "[\"1\", \"2\"]", null)]
    [InlineData("\"format\": \"array\"", "180,90", null)]
    [InlineData("\"format\": \"object\"", "{\"lon\": 180, \"lat\": 90}", "180,90")]
    [InlineData("\"format\": \"object\"", "{\"lon\": 180, \"lat\": 90, \"alt\": 1}", null)]
    [InlineData("\"format\": \"object\"", "[180, -90]", null)]
    public void A_geopoint_is_read_as_its_field_has_it(string options, string text, string? expected) => Holds("geopoint", options, text, expected);

    [Theory]
    [InlineData("", """{"type": "Feature", "geometry": null, "properties": {}}""", true)]
    [InlineData("", """{"type": "Point", "coordinates": [1.5, 2]}""", true)]
    [InlineData("", """{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}""", true)]
    [InlineData("", """{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": null, "geometry": {"type": "Point", "coordinates": [1, 2, 300]}}]}""", true)]
    [InlineData("", """{"type": "Polygon", "coordinates": [[[0, 0], [1, 0]]]}""", false)]
    [InlineData("", """{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}""", false)]
    [InlineData("", """{"type": "Feature", "geometry": null}""", false)]
    [InlineData("", """{"type": "Feature", "geometry": null, "properties": []}""", false)]
    [InlineData("", """{"type": "Feature", "geometry": null, "properties": {}, "id": []}""", false)]
    [InlineData("", """{"type": "Point", "coordinates": ["1", "2"]}""", false)]
    [InlineData("", """{"type": "Circle"}""", false)]
    [InlineData("", "{}", false)]
    [InlineData("", "[]", false)]
    [InlineData("\"format\": \"topojson\"", """{"type": "LineString", "arcs": [42]}""", true)]
    [InlineData("\"format\": \"topojson\"", """{"type": "LineString"}""", false)]
    [InlineData("\"format\": \"topojson\"", """{"type": "LineString", "arcs": ["0"]}""", false)]
    public void A_geojson_is_read_as_its_field_has_it(string options, string text, bool isValid) => Holds("geojson", options, text, isValid ? text : null);

    [Fact]
    public void A_missing_value_is_null_and_no_fault_unless_one_is_required()
    {
        var field = FieldSchema.Parse("""{"name": "n", "type": "integer", "missingValues": ["", {"value": "-99", "label": "refused"}]}""");
        Assert.True(field.TryRead("-99", out var value, out var reason));
        Assert.Equal((null, null), (value, reason));
        Assert.False((field with { Constraints = new() { Required = true } }).TryRead("", out _, out reason));
        Assert.Equal("must have a value", reason);
    }

    [Fact]
    public void Values_are_of_the_types_that_the_documentation_names()
    {
        object?[] values =
        [
            Read("number", "1.5"), Read("integer", "1"), Read("boolean", "1"), Read("date", "2024-01-02"), Read("time", "01:02:03"),
            Read("datetime", "2024-01-02T03:04:05"), Read("duration", "P1D"), Read("geopoint", "1,2"), Read("list", "a,b"),
        ];
        Assert.Equal(
            [
                1.5, 1L, true, EdtfDate.Parse("2024-01-02"), new TimeOnly(1, 2, 3), new DateTime(2024, 1, 2, 3, 4, 5),
                NodaTime.Period.FromDays(1), new GeoPoint(1, 2), (string[])["a", "b"],
            ],
            values);
    }

    private static object? Read(string type, string text) =>
        new FieldSchema { Name = "f", Type = Enum.Parse<FieldType>(type, ignoreCase: true) }.TryRead(text, out var value, out _) ? value : null;

    private static string NoMissing(string text, string options) =>
        text.Length > 0 ? "" : (options.Length > 0 ? ", " : "") + "\"missingValues\": []";

    private static void Holds(string type, string options, string text, string? expected)
    {
        var field = FieldSchema.Parse($$"""{"name": "f", "type": "{{type}}"{{(options.Length > 0 ? ", " + options : "")}}}""");
        var can = field.TryRead(text, out var value, out var reason);
        Assert.Equal(expected, CellText.Of(value));
        Assert.Equal(expected is not null, can);
        Assert.Equal(can, reason is null);
    }
}
