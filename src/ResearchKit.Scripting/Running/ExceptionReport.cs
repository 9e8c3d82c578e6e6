using System.Collections.Immutable;
using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>Tells what a cell threw: the exceptions, the inner ones too, and where in the user's cells.</summary>
internal sealed class ExceptionReport(FrameDescriber frames)
{
    private const int MostNested = 10;

    public CellError From(Exception exception)
    {
        var thrown = Unwrap(exception);
        return new CellError(
            CellErrorKind.Exception, TypeName(thrown), thrown.Message, [.. Describe(thrown, "", MostNested)]);
    }

    /// <summary>The exception that the user's code threw, without what reflection carried it in.</summary>
    public static Exception Unwrap(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        _ => exception,
    };

    private static string TypeName(Exception exception) =>
        SubmissionNames.Clean(exception.GetType().FullName ?? exception.GetType().Name);

    private IEnumerable<string> Describe(Exception exception, string prefix, int nesting)
    {
        yield return $"{prefix}{TypeName(exception)}: {exception.Message}";
        foreach (var line in frames.Describe(exception))
        {
            yield return line;
        }

        if (nesting == 0)
        {
            yield break;
        }

        foreach (var line in Inner(exception).SelectMany(inner => Describe(inner, " ---> ", nesting - 1)))
        {
            yield return line;
        }
    }

    private static IEnumerable<Exception> Inner(Exception exception) => exception switch
    {
        AggregateException many => many.InnerExceptions.Select(Unwrap),
        { InnerException: { } one } => [one],
        _ => [],
    };
}
