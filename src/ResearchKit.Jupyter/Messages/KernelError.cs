namespace ResearchKit.Jupyter;

/// <summary>
/// An error as the protocol tells it.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#execution-errors">Execution errors</see>.
/// </summary>
/// <param name="Name">The kind of the error, for instance the type of an exception.</param>
/// <param name="Value">Its message.</param>
/// <param name="Traceback">Lines for people to read, which may be coloured by ANSI codes.</param>
public sealed record KernelError(string Name, string Value, IReadOnlyList<string> Traceback)
{
    /// <summary>Tells an exception, with its stack as traceback.</summary>
    public static KernelError FromException(Exception exception) =>
        new(exception.GetType().Name, exception.Message, exception.ToString().ReplaceLineEndings("\n").Split('\n'));
}
