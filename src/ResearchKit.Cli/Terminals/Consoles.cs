using Spectre.Console;

namespace ResearchKit.Cli.Terminals;

/// <summary>Consoles over the writers of the context, which know what these can show.</summary>
internal static class Consoles
{
    /// <summary>The console of the standard output.</summary>
    public static IAnsiConsole Out(CliContext context) => Over(context.Out, context.OutIsTerminal, context);

    /// <summary>The console of the standard error.</summary>
    public static IAnsiConsole Error(CliContext context) => Over(context.Error, context.ErrorIsTerminal, context);

    private static IAnsiConsole Over(TextWriter writer, bool isTerminal, CliContext context)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && context.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isTerminal)
            console.Profile.Width = int.MaxValue / 2;
        return console;
    }
}
