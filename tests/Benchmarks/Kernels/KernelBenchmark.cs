using System.Globalization;
using ResearchKit.Jupyter;

namespace ResearchKit.Benchmarks.Kernels;

/// <summary>The kit's kernel as it is packed and installed, beside other installed kernels: what waiting for each is like.</summary>
internal static class KernelBenchmark
{
    private const int Cells = 1000;

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">
    /// <c>--vs NAME</c>, any number of times; <c>--rounds N</c>; <c>--cells N</c> in one session, 0 for none; <c>--tool PATH</c> of an installed researchkit.
    /// </param>
    /// <param name="output">Where the table goes; how far it is goes to the error stream.</param>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var rounds = Number(arguments, "--rounds", 5);
        var cells = Number(arguments, "--cells", Cells);
        using var kit = PackedKit.Create(Values(arguments, "--tool").LastOrDefault());
        var others = Values(arguments, "--vs").Select(Find);
        var contenders = others.Prepend(kit.Spec).Select(spec => new Contender(spec, kit, Language.Of(spec))).ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var contender in contenders)
            {
                await Console.Error.WriteLineAsync($"round {round} of {rounds}: {contender.Spec.Name}");
                await contender.RunRoundAsync();
            }
        }

        foreach (var contender in cells > 0 ? contenders : [])
        {
            await Console.Error.WriteLineAsync($"{cells} cells: {contender.Spec.Name}");
            await contender.RunManyAsync(cells);
        }

        KernelTable.Print(output, contenders, rounds);
        return 0;
    }

    private static KernelSpec Find(string name) => KernelSpecStore.Default.Find(name)
        ?? throw new ArgumentException($"No kernel '{name}' is installed; there is {string.Join(", ", KernelSpecStore.Default.List().Select(spec => spec.Name))}.");

    private static int Number(string[] arguments, string option, int otherwise) =>
        Values(arguments, option).LastOrDefault() is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;

    private static IEnumerable<string> Values(string[] arguments, string option) =>
        arguments.Zip(arguments.Skip(1)).Where(pair => pair.First == option).Select(pair => pair.Second);
}
