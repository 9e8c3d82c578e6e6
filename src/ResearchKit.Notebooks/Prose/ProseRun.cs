using System.Text;
using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>Gives the bound values of a notebook's texts the values that its kernel has for them.</summary>
/// <param name="kernel">The kernel, which has run the cells above.</param>
/// <param name="notebook">The notebook's file, for what is said about faults.</param>
/// <param name="options">How long an expression may take.</param>
internal sealed class ProseRun(KernelClient kernel, string notebook, RunOptions options)
{
    /// <summary>Asks for the values of one text and writes them into it; one whose values are the same is left as it is.</summary>
    /// <exception cref="BoundValueFailedException">A binding is malformed, or its expression fails; the text is as it was.</exception>
    public async Task UpdateAsync(int index, MarkdownCell cell, CancellationToken cancellationToken)
    {
        var prose = Read(index, cell.Source);
        var values = new List<string>();
        foreach (var value in prose.Values)
            values.Add(await EvaluateAsync(index, value, cancellationToken).ConfigureAwait(false));
        if (!prose.Values.Select(value => value.Shown).SequenceEqual(values))
            cell.Json["source"] = MultilineText.Write(prose.With(values));
    }

    private BoundProse Read(int index, string source)
    {
        try
        {
            return BoundProse.Read(source);
        }
        catch (BoundProseException e)
        {
            throw new BoundValueFailedException(notebook, index, e.Line, e.Message);
        }
    }

    private async Task<string> EvaluateAsync(int index, BoundValue value, CancellationToken cancellationToken)
    {
        BoundValueFailedException Failed(string reason) => new(notebook, index, value.Line, $"the bound value '{value.Expression}' {reason}");

        var print = ProseLanguage.PrinterIn(kernel.Spec.Language) ?? throw Failed($"cannot be asked for in {kernel.Spec.Language}");
        var printed = new StringBuilder();
        var request = new ExecuteRequest(print(value.Expression), StoreHistory: false);
        void Hear(IOPubMessage message) => printed.Append(message is StreamMessage { Name: "stdout" } stream ? stream.Text : "");
        ExecuteReply reply;
        try
        {
            reply = await kernel.ExecuteAsync(request, Hear, cancellationToken)
                .WaitAsync(options.CellTimeout ?? Timeout.InfiniteTimeSpan, options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            kernel.Kill();
            throw Failed("took too long");
        }
        catch (KernelDiedException)
        {
            throw Failed("ended the kernel");
        }

        if (reply.Status != ReplyStatus.Ok)
            throw Failed($"fails: {reply.ErrorName}: {reply.ErrorValue}");
        var text = printed.ToString();
        return text.AsSpan().ContainsAny('\r', '\n') || text.Contains("<!--", StringComparison.Ordinal)
            ? throw Failed("is more than one line, or holds a comment: a bound value is a word or a number within a sentence")
            : text;
    }
}
