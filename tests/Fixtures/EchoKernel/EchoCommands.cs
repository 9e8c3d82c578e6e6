using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ResearchKit.Jupyter;

namespace EchoKernel;

/// <summary>The commands of the echo language.</summary>
internal sealed class EchoCommands
{
    private readonly List<Action> later = [];

    public EchoCommands() =>
        All = new(StringComparer.Ordinal)
        {
            ["echo"] = (text, output, _) => Do(() => output.Stream("stdout", text + "\n")),
            ["part"] = (text, output, _) => Do(() => output.Stream("stdout", text)),
            ["err"] = (text, output, _) => Do(() => output.Stream("stderr", text + "\n")),
            ["="] = (text, output, _) => Do(() => output.Result(MimeBundle.Text(text))),
            ["show"] = (text, output, _) => Do(() => output.Display(Both(text))),
            ["named"] = (text, output, _) => Do(() => output.Display(Both(text), displayId: "name")),
            ["rename"] = (text, output, _) => Do(() => output.UpdateDisplay("name", Both(text))),
            ["clear"] = (text, output, _) => Do(() => output.ClearOutput(text == "wait")),
            ["fail"] = (text, _, _) => throw new KernelErrorException(new("EchoError", text, ["line 1", text])),
            ["throw"] = (text, _, _) => throw new FormatException(text),
            ["ask"] = async (text, output, stop) => output.Stream("stdout", await output.InputAsync(text, password: false, stop) + "\n"),
            ["secret"] = async (text, output, stop) => output.Stream("stdout", await output.InputAsync(text, password: true, stop) + "\n"),
            ["wait"] = (_, _, stop) => Task.Delay(Timeout.Infinite, stop),
            ["stuck"] = (_, _, _) => Task.Delay(Timeout.Infinite, CancellationToken.None),
            ["block"] = (_, _, stop) => Do(() => stop.WaitHandle.WaitOne()),
            ["lines"] = (text, output, _) => Do(() => Repeat(Number(text), i => output.Stream("stdout", Line(i)))),
            ["shows"] = (text, output, _) => Do(() => Repeat(Number(text), i => output.Display(MimeBundle.Text(Line(i))))),
            ["bytes"] = (text, output, _) => Do(() => output.Stream("stdout", new string('x', Number(text)))),
            ["chorus"] = (text, output, _) => Do(() => Parallel.ForEach("ab", letter => output.Stream("stdout", new string(letter, Number(text))))),
            ["exit"] = (text, _, _) => Do(() => Environment.Exit(Number(text))),
            ["crash"] = (text, _, _) => Do(() => Environment.FailFast(text)),
            ["never"] = (_, _, _) => Do(() => Thread.CurrentThread.Join()),
            ["start"] = (text, output, _) => Do(() => output.Stream("stdout", Start(text.Split(' ', 2)))),
            ["process"] = (_, output, _) => Do(() => output.Stream("stdout", Environment.ProcessId.ToString(CultureInfo.InvariantCulture))),
            ["now"] = (_, _, _) => Do(Now),
            ["later"] = (text, output, _) => Do(() => later.Add(() => output.Stream("stdout", text + "\n"))),
            ["arguments"] = (_, output, _) => Do(() => output.Stream("stdout", string.Join(' ', Environment.GetCommandLineArgs()[1..]))),
            ["directory"] = (_, output, _) => Do(() => output.Stream("stdout", Environment.CurrentDirectory + "\n")),
            ["variable"] = (text, output, _) => Do(() => output.Stream("stdout", Environment.GetEnvironmentVariable(text) + "\n")),
            ["complain"] = (text, _, _) => Do(() => Console.Error.WriteLine(text)),
            ["count"] = (_, output, _) => Do(() => output.Result(MimeBundle.Text(output.ExecutionCount.ToString(CultureInfo.InvariantCulture)))),
            ["comm"] = (text, output, _) => Do(() => output.Comms.Open("front", new() { ["text"] = text }, [[1, 2, 3]])),
        };

    public delegate Task Command(string argument, IExecuteOutput output, CancellationToken interrupted);

    /// <summary>The commands by name.</summary>
    public Dictionary<string, Command> All { get; }

    /// <summary>Does what earlier cells have put off.</summary>
    private void Now()
    {
        later.ForEach(action => action());
        later.Clear();
    }

    private static Task Do(Action action)
    {
        action();
        return Task.CompletedTask;
    }

    private static void Repeat(int times, Action<int> action)
    {
        for (var i = 0; i < times; i++)
        {
            action(i);
        }
    }

    private static string Start(string[] command)
    {
        using var process = Process.Start(command[0], command[1]);
        return process.Id.ToString(CultureInfo.InvariantCulture);
    }

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture, $"line {number}\n");

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static MimeBundle Both(string text) => new() { { "text/html", $"<b>{text}</b>" }, { "text/plain", text }, { "application/json", new JsonObject { ["text"] = text } } };
}
