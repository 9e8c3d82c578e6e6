namespace ResearchKit.Scripting.Tests.Running;

public sealed class ValueTests : SessionTest
{
    [Theory]
    [InlineData("1 + 1\n#!html\n<i>x</i>\n#!csharp\n\"last\"", "True False")]
    [InlineData("#!time\n1 + 1", "True False")]
    [InlineData("\"shown\".Display();\n1 + 1\n#!who", "False True False")]
    public async Task The_value_of_an_earlier_part_is_a_result_too(string code, string isResult)
    {
        await RunAsync(code);
        Assert.Equal(isResult, string.Join(' ', Output.Displays.Select(display => display.IsResult)));
    }

    [Fact]
    public async Task The_value_of_code_that_a_cell_sends_is_a_result()
    {
        await RunAsync("await Kernel.Root.SubmitCodeAsync(\"6 * 7\");");
        Assert.True(Assert.Single(Output.Displays).IsResult);
    }

    [Theory]
    [InlineData("return;")]
    [InlineData("foreach (var n in new[] { 1 }) { if (n == 2) return; }")]
    [InlineData("if (true) { Console.Write(1); return; } Console.Write(2);")]
    public async Task A_cell_that_returns_has_a_value(string code) => Assert.Equal("<null>", await TextOfAsync(code));

    [Theory]
    [InlineData("int One() { return 1; }")]
    [InlineData("Func<int> one = () => { return 1; };")]
    [InlineData("try { throw new Exception(); } catch { return; }")]
    public async Task A_return_of_something_else_is_none(string code) => Assert.Null(await RunAsync(code));

    [Fact]
    public async Task A_file_that_is_loaded_shows_no_value_and_one_that_is_imported_does()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("values").FullName, "two.csx");
        await File.WriteAllTextAsync(file, "int two = 2;\ntwo", TestContext.Current.CancellationToken);
        await RunAsync($"#load \"{file}\"");
        Assert.Empty(Output.Displays);
        await RunAsync($"#!import {file}");
        Assert.True(Assert.Single(Output.Displays).IsResult);
    }

    [Fact]
    public async Task A_reference_to_a_file_counts_as_a_submission()
    {
        await RunAsync("#r \"System.Net.Http\"");
        Assert.Equal("Submission#3+A", await TextOfAsync("class A { } typeof(A).FullName"));
    }
}
