namespace ResearchKit.Scripting.Tests.Packages;

public sealed class PackageHintTests : SessionTest
{
    [Theory]
    [InlineData("var f = new DataFrame();", "“DataFrame” is in the package Microsoft.Data.Analysis. Before it, in a cell: #r \"nuget: Microsoft.Data.Analysis\" and using Microsoft.Data.Analysis;")]
    [InlineData("DataFrame.LoadCsv(\"x.csv\")", "“DataFrame” is in the package Microsoft.Data.Analysis. Before it, in a cell: #r \"nuget: Microsoft.Data.Analysis\" and using Microsoft.Data.Analysis;")]
    [InlineData("using Deedle;", "“Deedle” is in the package Deedle. Before it, in a cell: #r \"nuget: Deedle\"")]
    public async Task A_name_that_a_package_of_the_hosts_has_is_told_with_the_line_to_write(string code, string hint) =>
        Assert.Equal(hint, (await ErrorOfAsync(code)).Traceback[^1]);

    [Fact]
    public async Task A_name_that_nobody_has_is_told_as_the_compiler_tells_it() =>
        Assert.DoesNotContain((await ErrorOfAsync("Nonsense.Of(1)")).Traceback, line => line.Contains("#r", StringComparison.Ordinal));

    [Fact]
    public async Task A_package_that_the_notebook_has_is_not_recommended()
    {
        await RunAsync("#r \"nuget: Microsoft.Data.Analysis\"");
        Assert.DoesNotContain((await ErrorOfAsync("var f = new DataFrame();")).Traceback, line => line.Contains("#r", StringComparison.Ordinal));
    }
}
