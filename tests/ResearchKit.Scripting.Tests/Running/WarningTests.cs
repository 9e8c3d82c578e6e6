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

    [Theory]
    [InlineData("string? Name() => null;", "(1,7): warning CS8632: ")]
    [InlineData("class Program { static void Main() { } }", "(1,29): warning CS7022: ")]
    [InlineData("class Box { private int _never; }", "(1,25): warning CS0169: ")]
    [InlineData("class Box { private int _kept = 0; }", "(1,25): warning CS0414: ")]
    [InlineData("class Box { private int _unset; public int Get() => _unset; }", "(1,25): warning CS0649: ")]
    public async Task What_is_true_of_the_cell_is_said_as_in_a_program(string cell, string warning)
    {
        await RunAsync(cell);
        Assert.StartsWith("\n" + warning, Output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_a_later_cell_can_assign_is_no_warning()
    {
        await RunAsync("class Row { public float Size; internal int Rank; protected string Name; public static int Count; }\nstruct Pair { public int A; }");
        await RunAsync("int declared; string named;");
        Assert.Empty(Output.Events);
        Assert.Empty(await Session.DiagnoseAsync("class Typed { public int Open; }", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_field_is_declared_with_assigns_it()
    {
        await RunAsync("class Box { private int _set = 3; private readonly List<int> _all = []; public int Get() => _set + _all.Count; }");
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
