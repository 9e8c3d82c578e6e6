using System.Text;
using System.Text.RegularExpressions;
using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>Gives the bound values of a notebook's texts the values that its kernel has for them.</summary>
/// <param name="kernel">The kernel, which has run the cells above.</param>
/// <param name="notebook">The notebook's file, for what is said about faults.</param>
/// <param name="options">How long an expression may take.</param>
internal sealed partial class ProseRun(KernelClient kernel, string notebook, RunOptions options)
{
    /// <summary>Asks for the values of one text and writes those that can be had into it; one whose values are the same is left as it is.</summary>
    /// <returns>
    /// What is the matter with each of those that cannot be had, and stay as they were; where a binding is malformed, that
    /// alone, and the whole text stays as it was.
    /// </returns>
    /// <exception cref="BoundValueFailedException">An expression ended the kernel, or took too long and the kernel was ended; the text is as it was.</exception>
    public async Task<IReadOnlyList<BoundValueFailedException>> UpdateAsync(int index, MarkdownCell cell, CancellationToken cancellationToken)
    {
        BoundProse prose;
        try
        {
            prose = BoundProse.Read(cell.Source);
        }
        catch (BoundProseException e)
        {
            return [new(notebook, index, e.Line, e.Message)];
        }

        var answers = new List<Answer>();
        foreach (var value in prose.Values)
            answers.Add(await AskAsync(value, reason => Failed(index, value, reason), cancellationToken).ConfigureAwait(false));
        var values = prose.Values.Zip(answers, (value, answer) => answer.Text ?? value.Shown).ToList();
        if (!prose.Values.Select(value => value.Shown).SequenceEqual(values))
            cell.Json["source"] = MultilineText.Write(prose.With(values));
        return [.. answers.Select(answer => answer.Failure).OfType<BoundValueFailedException>()];
    }

    private BoundValueFailedException Failed(int index, BoundValue value, string reason) =>
        new(notebook, index, value.Line, $"the bound value '{value.Expression}' {reason}");

    private async Task<Answer> AskAsync(BoundValue value, Func<string, BoundValueFailedException> failed, CancellationToken cancellationToken)
    {
        if (ProseLanguage.PrinterIn(kernel.Spec.Language) is not { } print)
            return new(null, failed($"cannot be asked for in {kernel.Spec.Language}"));
        var printed = new StringBuilder();
        var request = new ExecuteRequest(print(value.Expression), StoreHistory: false);
        void Hear(IOPubMessage message) => printed.Append(message is StreamMessage { Name: "stdout" } stream ? stream.Text : "");
        try
        {
            var reply = await kernel.ExecuteAsync(request, Hear, cancellationToken)
                .WaitAsync(options.CellTimeout ?? Timeout.InfiniteTimeSpan, options.TimeProvider, cancellationToken).ConfigureAwait(false);
            return Fault(reply, printed.ToString()) is { } reason ? new(null, failed(reason)) : new(printed.ToString(), null);
        }
        catch (TimeoutException)
        {
            kernel.Kill();
            throw failed("took too long");
        }
        catch (KernelDiedException)
        {
            throw failed("ended the kernel");
        }
    }

    private static string? Fault(ExecuteReply reply, string text) =>
        reply.Status != ReplyStatus.Ok ? $"fails: {reply.ErrorName}: {Position().Replace(reply.ErrorValue ?? "", "").TrimEnd('.')}. It can use what the cells above its text declare"
        : text.AsSpan().ContainsAny('\r', '\n') || text.Contains("<!--", StringComparison.Ordinal)
            ? "is more than one line, or holds a comment: a bound value is a word or a number within a sentence"
        : null;

    /// <summary>Where in the question a fault is: the question stands in no cell.</summary>
    [GeneratedRegex(@"\Acell \d+, line \d+(?:, column \d+)?: (?:error )?", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    /// <summary>A value as the text is to have it, or why it cannot be had.</summary>
    private sealed record Answer(string? Text, BoundValueFailedException? Failure);
}
