namespace ResearchKit.Notebooks.Tests.Parameters;

public class CSharpParameterTests
{
    private static readonly ParameterLanguage CSharp = ParameterLanguage.Of("C#")!;

    [Theory]
    [InlineData("int year = 2024;", "year", "int")]
    [InlineData("var year = 2024;", "year", "int")]
    [InlineData("var big = 3_000_000_000L;", "big", "long")]
    [InlineData("var ratio = 0.5;", "ratio", "double")]
    [InlineData("var ratio = 1e-3;", "ratio", "double")]
    [InlineData("var share = 0.5m;", "share", "decimal")]
    [InlineData("var unit = \"people; or // not\";", "unit", "string")]
    [InlineData("var path = @\"c:\\\";", "path", "string")]
    [InlineData("var raw = \"\"\"a \"quoted\"; text\"\"\";", "raw", "string")]
    [InlineData("string? unit = null;", "unit", "string?")]
    [InlineData("bool all = false; // a comment; int no = 1;", "all", "bool")]
    [InlineData("/* int no = 1; */ System.DateOnly day = new(2024, 10, 1);", "day", "System.DateOnly")]
    [InlineData("var day = DateOnly.Parse(\"2024-10-01\");", "day", "DateOnly")]
    [InlineData("var days = new[] { 1, 2 };", "days", "int[]")]
    [InlineData("string[] actors = [\"a;b\", \"c\"];", "actors", "string[]")]
    [InlineData("List<string> actors = new() { \"a\" };", "actors", "List<string>")]
    [InlineData("char mark = ';';", "mark", "char")]
    public void A_declaration_is_found_with_its_type(string source, string name, string type)
    {
        var found = Assert.Single(CSharp.Declarations(source));
        Assert.Equal((name, type), (found.Name, found.Type));
    }

    [Fact]
    public void Only_declarations_are_parameters()
    {
        const string Source = """
            using System.Linq;
            #r "nuget: Some.Package"
            // int commented = 1;
            int from = 2022, to;
            Console.WriteLine("int printed = 1;");
            if (true) { int inner = 1; }
            string Name(int n) => n == 1 ? "a" : "b";
            from == 3;
            var until = 2025;
            """;
        Assert.Equal(["from", "until"], CSharp.Declarations(Source).Select(p => p.Name));
    }

    [Theory]
    [InlineData("int", "2025", "2025")]
    [InlineData("int", " -7 ", "-7")]
    [InlineData("int?", "null", "null")]
    [InlineData("int?", "4", "4")]
    [InlineData("long", "3000000000", "3000000000L")]
    [InlineData("double", "2", "2d")]
    [InlineData("double", "1e-9", "1E-09d")]
    [InlineData("double", "NaN", "double.NaN")]
    [InlineData("decimal", "0.10", "0.10m")]
    [InlineData("bool", "True", "true")]
    [InlineData("char", "\"", "(char)34")]
    [InlineData("string", "say \"hi\"\n\\", "\"say \\\"hi\\\"\\n\\\\\"")]
    [InlineData("string?", "null", "null")]
    [InlineData("string", "2024", "\"2024\"")]
    [InlineData("DateOnly", "2024-10-01", "DateOnly.Parse(\"2024-10-01\", System.Globalization.CultureInfo.InvariantCulture)")]
    [InlineData("int[]", "[1, 2]", "[1, 2]")]
    [InlineData("IReadOnlyList<string>", "[\"a\", \"b\"]", "[\"a\", \"b\"]")]
    public void A_value_is_written_as_its_type(string type, string value, string expected) =>
        Assert.Equal($"x = {expected};", CSharp.Assign(new("x", type, ""), value));

    [Theory]
    [InlineData("int", "abc", "'abc' is not of type int")]
    [InlineData("int", "1.5", "'1.5' is not of type int")]
    [InlineData("int", "3000000000", "'3000000000' is not of type int")]
    [InlineData("bool", "yes", "'yes' is not of type bool")]
    [InlineData("DateOnly", "2024-13-01", "'2024-13-01' is not of type DateOnly")]
    [InlineData("int[]", "1", "'1' is not of type int[]: write a JSON array, such as [1, 2] or [\"a\", \"b\"]")]
    [InlineData("int[]", "[1, \"a\"]", "'a' is not of type int")]
    [InlineData("Stance", "denies", "a Stance cannot be given on the command line; text, numbers, booleans, dates and lists of them can")]
    [InlineData("const int", "1", "'x' is const: drop the word to make it a parameter")]
    public void A_value_of_another_type_is_refused(string type, string value, string reason) =>
        Assert.Equal(reason, Assert.Throws<FormatException>(() => CSharp.Assign(new("x", type, ""), value)).Message);
}
