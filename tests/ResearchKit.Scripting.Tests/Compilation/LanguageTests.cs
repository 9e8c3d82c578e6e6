namespace ResearchKit.Scripting.Tests.Compilation;

/// <summary>The corners of the language that notebooks reach: cells, and the text of the last one's value.</summary>
public sealed class LanguageTests : SessionTest
{
    [Theory]
    [InlineData("3", "int x = 1;", "string x = \"abc\";", "x.Length")]
    [InlineData("new", "class A { public string Who = \"old\"; }", "var a = new A();", "class A { public string Name = \"new\"; }", "new A().Name")]
    [InlineData("old", "class A { public string Who = \"old\"; }", "var a = new A();", "class A { public string Name = \"new\"; }", "a.Who")]
    [InlineData("2", "int F() => 1;", "int F() => 2;", "F()")]
    [InlineData("120", "int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);", "Factorial(5)")]
    [InlineData("qq", "T Twin<T>(T value, Func<T, T, T> join) => join(value, value);", "Twin(\"q\", (a, b) => a + b)")]
    public async Task Names_can_be_declared_anew_and_functions_stand_alone(string expected, params string[] cells) =>
        Assert.Equal(expected, await LastTextAsync(cells));

    [Theory]
    [InlineData("Ann 4", "record Person(string Name, int Age);", "var p = new Person(\"Ann\", 3) with { Age = 4 }; $\"{p.Name} {p.Age}\"")]
    [InlineData("5", "class Box(int size) { public int Size => size; }", "new Box(5).Size")]
    [InlineData("3", "struct V { public int X; public static V operator +(V a, V b) => new() { X = a.X + b.X }; }", "(new V { X = 1 } + new V { X = 2 }).X")]
    [InlineData("hi", "interface IGreet { string Hi() => \"hi\"; } class G : IGreet { }", "((IGreet)new G()).Hi()")]
    [InlineData("3", "partial class P { public int One => 1; } partial class P { public int Two => 2; }", "new P().One + new P().Two")]
    [InlineData("2", "ref struct R { public int V; } int Read(R r) => r.V;", "Read(new R { V = 2 })")]
    [InlineData("Read, Write", "[Flags] enum Access { Read = 1, Write = 2 }", "(Access.Read | Access.Write).ToString()")]
    public async Task Types_of_every_kind_can_be_declared(string expected, params string[] cells) =>
        Assert.Equal(expected, await LastTextAsync(cells));

    [Theory]
    [InlineData("0 1 2", "async IAsyncEnumerable<int> Count() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }", "var seen = new List<int>(); await foreach (var n in Count()) seen.Add(n); string.Join(' ', seen)")]
    [InlineData("done", "Func<Task<string>> later = async () => { await Task.Yield(); return \"done\"; };", "await later()")]
    [InlineData("0,2,4", "IEnumerable<int> Even(int n) { for (var i = 0; i < n; i++) yield return 2 * i; }", "string.Join(\",\", Even(3))")]
    [InlineData("early", "if (DateTime.MinValue.Year == 1) { return \"early\"; }\nreturn \"late\";")]
    [InlineData("3", "var k = 0;\nagain: k++;\nif (k < 3) goto again;\nk")]
    [InlineData("7", "unsafe { int n = 7; int* p = &n; Console.Write(*p); }\n7")]
    [InlineData("3", "dynamic d = \"abc\"; (int)d.Length")]
    [InlineData("big", "var word = (object)5 switch { int n when n > 3 => \"big\", int => \"small\", _ => \"?\" }; word")]
    [InlineData("{ \"a\": 1 }", "\"\"\"{ \"a\": 1 }\"\"\"")]
    [InlineData("4", "int[] some = [1, 2, 3]; int[] more = [.. some, 4]; more[^1]")]
    public async Task Statements_of_every_kind_can_stand_alone(string expected, params string[] cells) =>
        Assert.Equal(expected, await LastTextAsync(cells));

    [Theory]
    [InlineData("n => n.All(d => d > 1)", "How(n => n.All(d => d > 1))")]
    [InlineData("n => n == null", "How(how: n => n == null)")]
    [InlineData("mine", "How(n => true, \"mine\")")]
    [InlineData("n =>\n  n is null", "How(n =>\n  n is null)")]
    [InlineData("n => How(m => true) == \"\"", "Twice(n => How(m => true) == \"\")")]
    public async Task A_call_is_told_how_its_lambda_is_written(string expected, string call) => Assert.Equal(expected, await LastTextAsync([
        "using System.Runtime.CompilerServices;\nstring How(Func<int[], bool> how, [CallerArgumentExpression(nameof(how))] string text = \"\") => text;\n"
        + "string Twice(Func<int[], bool> how, [CallerArgumentExpression(\"how\")] string text = \"\", params int[] rest) => text;",
        call]));

    [Theory]
    [InlineData("1", "// only a comment", "/* and\nanother */", "", "1")]
    [InlineData("1", "#region R\nvar inside = 1;\n#endregion\ninside")]
    [InlineData("yes", "#define ON\n#if ON\n\"yes\"\n#else\n\"no\"\n#endif")]
    [InlineData("<null>", "#nullable enable\nstring? none = null;\nnone")]
    [InlineData("<null>", "null")]
    [InlineData("6", "\tvar tabbed = 6;\r\n\ttabbed\r\n")]
    [InlineData("6", "\uFEFFvar marked = 6;\nmarked")]
    [InlineData("4", "Console.Write(1);", "using System.Globalization;\nusing static System.Math;", "Sqrt(16)")]
    [InlineData("1", "static int calls = 0; int Next() => ++calls;", "Next()")]
    public async Task The_text_of_a_cell_may_be_laid_out_as_files_are(string expected, params string[] cells) =>
        Assert.Equal(expected, await LastTextAsync(cells));

    [Theory]
    [InlineData("class Program { static void Main(string[] args) { Console.Write(args.Length); } }\nProgram.Main(new[] { \"a\" });")]
    [InlineData("class Program { public static async Task Main() { await Task.Yield(); Console.Write(1); } }\nawait Program.Main();")]
    [InlineData("namespace Lesson { class Program { static public void Main(string[] args) => Console.Write(args.Length); } }", "Lesson.Program.Main(new[] { \"a\" });")]
    public async Task A_program_is_run_by_calling_its_main(params string[] cells)
    {
        foreach (var cell in cells.Select(cell => cell.Replace("static void Main", "public static void Main", StringComparison.Ordinal)))
        {
            await RunAsync(cell);
        }

        Assert.Equal("1", Output.Out);
    }

    [Theory]
    [InlineData("9", "public static int Square(this int n) => n * n;", "3.Square()")]
    [InlineData("3", "static class Of { public static int Vowels(this string s) => s.Count(c => \"aeiou\".Contains(c)); }", "\"banana\".Vowels()")]
    [InlineData("2", "class Own { }", "static class OfOwn { public static int Two(this Own own) => 2; }", "new Own().Two()")]
    [InlineData("3", "static class Block { extension(string s) { public int Vowels => s.Count(c => \"aeiou\".Contains(c)); } }\nvar here = \"banana\";", "here.Vowels")]
    public async Task Extensions_can_be_declared(string expected, params string[] cells) => Assert.Equal(expected, await LastTextAsync(cells));

    [Theory]
    [InlineData("y", "namespace Lesson { class Args : EventArgs { public string Text; } enum Kind { A } delegate void Done(); }", "new Lesson.Args { Text = \"y\" }.Text")]
    [InlineData("7", "namespace Whole;\nclass Part { public int Seven => 7; }", "new Whole.Part().Seven")]
    [InlineData("True", "using System.Text.RegularExpressions;", "namespace Later { class Uses { public bool Ok => Regex.IsMatch(\"a\", \"a\"); } }", "new Later.Uses().Ok")]
    [InlineData("System.Timers.Timer", "using System.Timers;\nnamespace Clash { class Uses { public Timer Timer = new(); } }", "new Clash.Uses().Timer.GetType().FullName")]
    public async Task Namespaces_can_be_declared(string expected, params string[] cells) => Assert.Equal(expected, await LastTextAsync(cells));

    private async Task<string> LastTextAsync(string[] cells)
    {
        foreach (var cell in cells[..^1])
        {
            await RunAsync(cell);
        }

        return await TextOfAsync(cells[^1]);
    }
}
