namespace ResearchKit.Scripting.Tests.Packages;

/// <summary>
/// Whatever the session itself is built with, a notebook loads the version that it asks for. The packages are downloaded by
/// the tests' own restore; the sessions find them on the disk.
/// </summary>
public sealed class AnyVersionTests : SessionTest
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("anyversion");

    private async Task UseDiskAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "NuGet.Config"),
            "<configuration><packageSources><clear /></packageSources></configuration>",
            TestContext.Current.CancellationToken);
        await RestartAsync(new CSharpSessionOptions { WorkingDirectory = _folder.FullName });
    }

    [Theory]
    [InlineData("Newtonsoft.Json, 12.0.3", "Newtonsoft.Json.JsonConvert", "12.0.0.0")]
    [InlineData("Newtonsoft.Json, 14.0.1-beta2", "Newtonsoft.Json.JsonConvert", "14.0.0.0")]
    [InlineData("FSharp.Core, 10.1.404", "Microsoft.FSharp.Core.Unit", "10.1.0.0")]
    [InlineData("FSharp.Core, 11.0.101", "Microsoft.FSharp.Core.Unit", "11.0.0.0")]
    [InlineData("Microsoft.CodeAnalysis.CSharp, 4.14.0", "Microsoft.CodeAnalysis.CSharp.CSharpCompilation", "4.14.0.0")]
    [InlineData("NuGet.Versioning, 6.7.0", "NuGet.Versioning.NuGetVersion", "6.7.0.127")]
    [InlineData("System.Text.Json, 11.0.0", "System.Text.Json.JsonSerializer", "11.0.0.0")]
    [InlineData("System.Text.Json, 9.0.0", "System.Text.Json.JsonSerializer", "10.0.0.0")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting, 1.0.0-beta.26120.1", "Microsoft.DotNet.Interactive.Formatting.Formatter", "1.0.0.0")]
    public async Task The_version_that_was_asked_for_is_loaded(string request, string type, string version)
    {
        await UseDiskAsync();
        Assert.Equal(version, await TextOfAsync($"#r \"nuget: {request}\"\ntypeof({type}).Assembly.GetName().Version.ToString()"));
    }

    [Fact]
    public async Task A_newer_part_of_dotnet_serves_cells_that_ran_without_it_too()
    {
        await UseDiskAsync();
        await RunAsync("var n = 1;");
        await RunAsync("#r \"nuget: System.Text.Json, 11.0.0\"");
        await RunAsync("using System.Text.Json; record Point(int X);");
        Assert.Equal("{\"X\":1} 11", await TextOfAsync("JsonSerializer.Serialize(new Point(n)) + \" \" + typeof(JsonElement).Assembly.GetName().Version.Major"));
    }

    [Fact]
    public async Task A_newer_part_of_dotnet_comes_too_late_for_what_is_in_use()
    {
        await UseDiskAsync();
        await RunAsync("System.Text.Json.JsonSerializer.Serialize(1)");
        await RunAsync("#r \"nuget: System.Text.Json, 11.0.0\"");
        Assert.Contains(Output.Events, text => text.Contains("System.Text.Json is in use already", StringComparison.Ordinal));
        Assert.Equal("10", await TextOfAsync("typeof(System.Text.Json.JsonSerializer).Assembly.GetName().Version.Major"));
    }

    [Fact]
    public async Task Another_compiler_than_the_sessions_own_compiles()
    {
        await UseDiskAsync();
        await RunAsync("#r \"nuget: Microsoft.CodeAnalysis.CSharp, 4.14.0\"\nusing Microsoft.CodeAnalysis.CSharp;");
        Assert.Equal("class A { }", await TextOfAsync("CSharpSyntaxTree.ParseText(\"class A { }\").GetRoot().ToString()"));
    }

    [Fact]
    public async Task Another_nuget_than_the_sessions_own_can_be_used_while_the_session_goes_on_with_its_own()
    {
        await UseDiskAsync();
        await RunAsync("#r \"nuget: NuGet.Versioning, 6.7.0\"");
        Assert.Equal("True", await TextOfAsync("NuGet.Versioning.VersionRange.Parse(\"1.*\").Satisfies(NuGet.Versioning.NuGetVersion.Parse(\"1.2\"))"));
        Assert.Equal("12", await TextOfAsync("#r \"nuget: Newtonsoft.Json, 12.0.3\"\ntypeof(Newtonsoft.Json.JsonConvert).Assembly.GetName().Version.Major"));
    }

    [Fact]
    public async Task A_package_with_a_native_library_works()
    {
        await UseDiskAsync();
        await RunAsync("#r \"nuget: Microsoft.Data.Sqlite, 10.0.15\"");
        await RunAsync("using Microsoft.Data.Sqlite; var db = new SqliteConnection(\"Data Source=:memory:\"); db.Open();");
        Assert.Equal("42", await TextOfAsync("var ask = db.CreateCommand(); ask.CommandText = \"select 6 * 7\"; ask.ExecuteScalar()"));
    }

    [Fact]
    public async Task The_interactive_half_of_xplot_is_built_in()
    {
        await UseDiskAsync();
        await RunAsync("#r \"nuget: XPlot.Plotly.Interactive, 4.0.6\"\nusing XPlot.Plotly;");
        var chart = await RunAsync("var chart = Chart.Plot(new Scatter { x = new[] { 1, 2 }, y = new[] { 3, 4 }, name = \"n\" }); chart.WithTitle(\"T\"); chart");
        Assert.Equal("{\"data\":[{\"type\":\"scatter\",\"x\":[1,2],\"y\":[3,4],\"name\":\"n\"}],\"layout\":{\"title\":\"T\",\"width\":900,\"height\":500}}", chart!["application/vnd.plotly.v1+json"]);
        Assert.Equal("Chart “T”: scatter “n”, 2 points", chart["text/plain"]);
        Assert.Null(chart["text/html"]);
    }

    [Fact]
    public async Task Another_package_with_a_native_library_works()
    {
        await UseDiskAsync();
        await RunAsync("#r \"nuget: SkiaSharp, 3.119.4\"\n#r \"nuget: SkiaSharp.NativeAssets.Linux.NoDependencies, 3.119.4\"");
        Assert.Equal("3", await TextOfAsync("var picture = new SkiaSharp.SKBitmap(3, 2); picture.Width"));
    }

    [Theory]
    [InlineData("new SKBitmap(3, 2)")]
    [InlineData("SKImage.FromBitmap(new SKBitmap(3, 2))")]
    [InlineData("SKSurface.Create(new SKImageInfo(3, 2))")]
    public async Task A_picture_of_skia_is_shown_as_one(string picture)
    {
        await UseDiskAsync();
        await RunAsync("#r \"nuget: SkiaSharp, 3.119.4\"\n#r \"nuget: SkiaSharp.NativeAssets.Linux.NoDependencies, 3.119.4\"\nusing SkiaSharp;");
        var shown = await RunAsync(picture);
        Assert.StartsWith("iVBORw0KGgo", shown!["image/png"], StringComparison.Ordinal);
        Assert.Equal("Image, 3 × 2", shown["text/plain"]);
        Assert.Null(shown["text/html"]);
    }
}
