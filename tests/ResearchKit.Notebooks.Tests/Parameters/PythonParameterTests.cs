namespace ResearchKit.Notebooks.Tests.Parameters;

public class PythonParameterTests
{
    private static readonly ParameterLanguage Python = ParameterLanguage.Of("python")!;

    [Fact]
    public void Assignments_at_the_margin_are_parameters() =>
        Assert.Equal(
            [("year", "int"), ("unit", "str"), ("ratio", "float"), ("days", "list[int]"), ("all_", "bool"), ("other", "")],
            Python.Declarations("year = 2024\nunit = 'people'\nratio = 0.5\ndays: list[int] = [1]\nall_ = True\nother = None\n  no = 1\nf(x=1)\na == b")
                .Select(p => (p.Name, p.Type)));

    [Theory]
    [InlineData("int", "2025", "2025")]
    [InlineData("float", "2", "2")]
    [InlineData("str", "2025", "\"2025\"")]
    [InlineData("str", "a \"b\"\nü", "\"a \\\"b\\\"\\nü\"")]
    [InlineData("bool", "true", "True")]
    [InlineData("bool", "False", "False")]
    [InlineData("", "null", "None")]
    [InlineData("", "words", "\"words\"")]
    [InlineData("", "{\"a\": [1, null]}", "{\"a\": [1, None]}")]
    public void A_value_is_written_as_its_type(string type, string value, string expected) =>
        Assert.Equal($"x = {expected}", Python.Assign(new("x", type, ""), value));

    [Theory]
    [InlineData("int", "1.5")]
    [InlineData("bool", "1")]
    [InlineData("float", "many")]
    public void A_value_of_another_type_is_refused(string type, string value) =>
        Assert.Equal($"'{value}' is not of type {type}", Assert.Throws<FormatException>(() => Python.Assign(new("x", type, ""), value)).Message);
}
