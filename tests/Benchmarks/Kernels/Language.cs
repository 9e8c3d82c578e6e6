using ResearchKit.Jupyter;

namespace ResearchKit.Benchmarks.Kernels;

/// <summary>The same few cells in the language of a kernel; null where a language has no such thing.</summary>
internal sealed record Language(
    string Query, string Endless, string Unfinished, string Inspected, Func<int, string> Declare, string? Package)
{
    private static readonly Language CSharp = new(
        "Enumerable.Range(1, 100).Where(i => i % 3 == 0).Select(i => i * i).Sum()",
        "Console.WriteLine(\"begun\"); while (true) { }",
        "Console.Wri",
        "Console.WriteLine",
        i => $"var v{i} = {i}; v{i} + 1",
        "#r \"nuget: NetMQ, 4.0.4.5\"");

    private static readonly Language Python = new(
        "sum(i * i for i in range(1, 101) if i % 3 == 0)",
        "print('begun', flush=True)\nwhile True: pass",
        "st",
        "print",
        i => $"v{i} = {i}; v{i} + 1",
        null);

    /// <summary>The language of a kernel.</summary>
    /// <exception cref="ArgumentException">There are no cells in it here.</exception>
    public static Language Of(KernelSpec spec) => spec.Language.ToUpperInvariant() switch
    {
        "C#" or "CSHARP" => CSharp,
        "PYTHON" => Python,
        _ => throw new ArgumentException($"The kernel '{spec.Name}' runs {spec.Language}, in which this benchmark has no cells."),
    };
}
