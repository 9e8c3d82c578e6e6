namespace ResearchKit.Scripting.Tests.Running;

public sealed class WarningTests : SessionTest
{
    [Fact]
    public async Task A_warning_is_written_to_standard_error_behind_what_the_cell_writes()
    {
        await RunAsync("Console.WriteLine(1);\nTask.Delay(0);");
        Assert.Equal("Out: 1\n", Output.Events[0]);
        Assert.StartsWith("Error: \n(2,1): warning CS4014: ", Output.Events[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int F() { int unused = 3; return 1; }", "CS0219")]
    [InlineData("int F() { return 1; return 2; }", "CS0162")]
    [InlineData("var x = 1; int F() { void Inner() { } return 1; }\nthrow new Exception();", "CS8321")]
    public async Task A_warning_is_written_whether_or_not_the_cell_succeeds(string cell, string id)
    {
        await TryAsync(cell);
        Assert.Contains(id, Output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_every_notebook_does_is_no_warning()
    {
        await RunAsync("string? unused; int Later() => 1;\nclass Program { static void Main() { } private int _set = 3; }");
        Assert.Empty(Output.Events);
    }

    [Fact]
    public async Task A_notebook_can_silence_warnings_as_in_dotnet_interactive()
    {
        await RunAsync("""
            using System.Reflection;
            using Microsoft.DotNet.Interactive.CSharp;
            var kernel = (CSharpKernel)Kernel.Root.FindKernelByName("csharp");
            var field = typeof(CSharpKernel).GetField("_scriptOptions", BindingFlags.NonPublic | BindingFlags.Instance);
            var options = field.GetValue(kernel);
            field.SetValue(kernel, options.GetType().GetMethod("WithWarningLevel").Invoke(options, new object[] { 0 }));
            """);
        await RunAsync("Task.Delay(0);");
        Assert.Empty(Output.Events);
    }
}
