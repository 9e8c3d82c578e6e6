namespace ResearchKit.Tests.Tables.Schema;

/// <summary>Each constraint holds values as they are meant, not as they are written.</summary>
public sealed class ConstraintTests
{
    [Theory]
    [InlineData("integer", "\"minimum\": 100", "100", true)]
    [InlineData("integer", "\"minimum\": \"100\"", "099", false)]
    [InlineData("integer", "\"maximum\": 100", "1,00", false)]
    [InlineData("integer", "\"maximum\": 100", "99999999999999999999", false)]
    [InlineData("integer", "\"exclusiveMinimum\": 0", "0", false)]
    [InlineData("integer", "\"exclusiveMaximum\": 150", "149", true)]
    [InlineData("integer", "\"exclusiveMaximum\": 150", "150", false)]
    [InlineData("number", "\"minimum\": 0.1", "0.1", true)]
    [InlineData("number", "\"minimum\": 0.1", "0.09", false)]
    [InlineData("number", "\"minimum\": 0", "NaN", true)]
    [InlineData("number", "\"maximum\": 10", "INF", false)]
    [InlineData("date", "\"minimum\": \"2024-01-01\"", "2023-12-31", false)]
    [InlineData("time", "\"maximum\": \"12:00:00\"", "12:00:01", false)]
    [InlineData("datetime", "\"exclusiveMaximum\": \"2024-01-01T00:00:00Z\"", "2024-01-01T00:00:00+00:00", false)]
    [InlineData("year", "\"minimum\": 2000", "1999", false)]
    [InlineData("yearmonth", "\"maximum\": \"2000-06\"", "2000-07", false)]
    [InlineData("duration", "\"maximum\": \"P1M\"", "P32D", false)]
    [InlineData("duration", "\"minimum\": \"P1Y\"", "P13M", true)]
    [InlineData("string", "\"minLength\": 3", "añ", false)]
    [InlineData("string", "\"maxLength\": 2", "😀😀", true)]
    [InlineData("array", "\"minLength\": 2", "[1]", false)]
    [InlineData("object", "\"maxLength\": 1", "{\"a\": 1, \"b\": 2}", false)]
    [InlineData("list", "\"maxLength\": 2", "a,b,c", false)]
    [InlineData("string", "\"pattern\": \"a.*\"", "ba", false)]
    [InlineData("string", "\"pattern\": \"^a.*$\"", "apple", true)]
    [InlineData("string", "\"pattern\": \"[a-z-[aeiou]]+\"", "rhythm", true)]
    [InlineData("string", "\"pattern\": \"[a-z-[aeiou]]+\"", "vowel", false)]
    [InlineData("string", "\"pattern\": \"\\\\i\\\\c*\"", "xml:name-1", true)]
    [InlineData("string", "\"pattern\": \"\\\\i\\\\c*\"", "1name", false)]
    [InlineData("string", "\"pattern\": \"\\\\p{Lu}\\\\d{2}\"", "Ä12", true)]
    [InlineData("string", "\"pattern\": \"a|b\"", "ab", false)]
    [InlineData("string", "\"enum\": [\"a\", \"b\"]", "c", false)]
    [InlineData("integer", "\"enum\": [1, 2]", "02", true)]
    [InlineData("integer", "\"enum\": [\"1\", \"2\"]", "3", false)]
    [InlineData("number", "\"enum\": [1.5]", "1.50", true)]
    [InlineData("boolean", "\"enum\": [true]", "1", true)]
    [InlineData("boolean", "\"enum\": [true]", "false", false)]
    [InlineData("date", "\"enum\": [\"2024-01-01\"]", "2024-01-01", true)]
    [InlineData("object", "\"enum\": [{\"a\": 1, \"b\": 2}]", "{\"b\":2,\"a\":1.0}", true)]
    [InlineData("array", "\"enum\": [[1, 2]]", "[2, 1]", false)]
    [InlineData("object", "\"jsonSchema\": {\"properties\": {\"value\": {\"type\": \"integer\"}}}", "{\"value\": 100}", true)]
    [InlineData("object", "\"jsonSchema\": {\"properties\": {\"value\": {\"type\": \"integer\"}}}", "{\"value\": \"bad\"}", false)]
    [InlineData("array", "\"jsonSchema\": {\"minItems\": 2}", "[1]", false)]
    public void A_value_that_breaks_a_constraint_is_refused(string type, string constraints, string text, bool isValid)
    {
        var field = FieldSchema.Parse($$"""{"name": "f", "type": "{{type}}", "constraints": { {{constraints}} } }""");
        Assert.Equal(isValid, field.TryRead(text, out _, out var reason));
        Assert.Equal(isValid, reason is null);
    }

    [Theory]
    [InlineData("\"type\": \"string\", \"categories\": [\"apple\", \"pear\"]", "apple", true)]
    [InlineData("\"type\": \"string\", \"categories\": [\"apple\", \"pear\"]", "plum", false)]
    [InlineData("\"type\": \"integer\", \"categories\": [{\"value\": 0, \"label\": \"apple\"}, {\"value\": 1}], \"categoriesOrdered\": true", "00", true)]
    [InlineData("\"type\": \"integer\", \"categories\": [{\"value\": 0, \"label\": \"apple\"}]", "1", false)]
    [InlineData("\"type\": \"string\", \"categories\": [\"a\", \"b\"], \"constraints\": {\"enum\": [\"a\"]}", "b", false)]
    public void Categories_are_the_only_values(string options, string text, bool isValid) =>
        Assert.Equal(isValid, FieldSchema.Parse($$"""{"name": "f", {{options}} }""").TryRead(text, out _, out _));

    [Theory]
    [InlineData("\"type\": \"integer\", \"constraints\": {\"pattern\": \"a\"}", "pattern")]
    [InlineData("\"type\": \"boolean\", \"constraints\": {\"minLength\": 1}", "minLength")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"minimum\": \"a\"}", "minimum")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"jsonSchema\": {}}", "jsonSchema")]
    [InlineData("\"type\": \"integer\", \"constraints\": {\"minimum\": \"few\"}", "few")]
    [InlineData("\"type\": \"date\", \"constraints\": {\"enum\": [\"yesterday\"]}", "yesterday")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"pattern\": \"(\"}", "pattern")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"enum\": []}", "value at least")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"minLength\": -1}", "not negative")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"required\": \"yes\"}", "true or false")]
    [InlineData("\"type\": \"string\", \"constraints\": []", "must be an object")]
    [InlineData("\"type\": \"text\"", "is no type")]
    [InlineData("\"type\": \"String\"", "is no type")]
    [InlineData("\"type\": 5", "must be a text")]
    [InlineData("\"type\": \"string\", \"format\": \"phone\"", "format")]
    [InlineData("\"type\": \"date\", \"format\": \"invalid\"", "format")]
    [InlineData("\"type\": \"date\", \"format\": \"%Q\"", "%Q")]
    [InlineData("\"type\": \"geopoint\", \"format\": \"topojson\"", "format")]
    [InlineData("\"type\": \"number\", \"format\": \"currency\"", "format")]
    [InlineData("\"type\": \"list\", \"itemType\": \"geopoint\"", "items must be")]
    [InlineData("\"type\": \"number\", \"categories\": [1]", "categories")]
    [InlineData("\"type\": \"string\", \"categories\": [{\"label\": \"a\"}]", "needs a value")]
    [InlineData("\"type\": \"string\", \"categories\": [{\"value\": \"a\", \"label\": \"x\"}, {\"value\": \"b\", \"label\": \"x\"}]", "label twice")]
    [InlineData("\"type\": \"string\", \"categories\": [\"a\"], \"constraints\": {\"enum\": [\"a\", \"b\"]}", "none of the categories")]
    [InlineData("\"type\": \"string\", \"constraints\": {\"enum\": [1]}", "must be a text")]
    [InlineData("\"type\": \"boolean\", \"trueValues\": \"yes\"", "must be a list")]
    [InlineData("\"type\": \"boolean\", \"falseValues\": []", "value at least")]
    [InlineData("\"type\": \"string\", \"missingValues\": [\"-\", \"-\"]", "twice")]
    [InlineData("\"type\": \"string\", \"missingValues\": [{\"value\": \"-\", \"label\": 1}]", "must be a text")]
    [InlineData("\"type\": \"string\", \"missingValues\": [1]", "must be a text")]
    [InlineData("\"type\": \"string\", \"missingValues\": \"-\"", "must be a list")]
    public void A_field_that_cannot_be_is_refused_with_the_reason(string options, string reason)
    {
        var refused = Assert.Throws<InvalidPackageException>(() => FieldSchema.Parse($$"""{"name": "f", {{options}} }"""));
        Assert.Contains(refused.Errors, fault => fault.Reason.Contains(reason, StringComparison.Ordinal));
    }
}
