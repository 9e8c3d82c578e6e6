using System.Runtime.InteropServices;
using ResearchKit.Jupyter;
using ResearchKit.Scripting;

namespace ResearchKit.Cli.Kernel;

/// <summary>The C# session as a Jupyter kernel.</summary>
internal sealed class CSharpKernel(CSharpSession session) : IKernel
{
    private readonly SpareMemory _memory = new();

    public KernelInfoReply Info { get; } = new(
        "5.4",
        Implementation: "researchkit",
        ImplementationVersion: KitVersion.Text,
        LanguageInfo: new LanguageInfo("C#", CSharpSession.LanguageVersion, "text/x-csharp", ".cs", "csharp", "text/x-csharp"),
        Banner: $"ResearchKit {KitVersion.Text}, C# on {RuntimeInformation.FrameworkDescription}");

    public async Task<ExecuteOutcome> ExecuteAsync(ExecuteRequest request, IExecuteOutput output, CancellationToken interrupted)
    {
        if (HelpQuestion.Of(request.Code) is { } asked)
        {
            return await HelpQuestion.AnswerAsync(session, asked, output, interrupted);
        }

        _memory.CountCell();
        var cell = new Scripting.Cell(request.Code, FormattableString.Invariant($"cell {output.ExecutionCount}"));
        var result = await session.RunAsync(cell, new KernelOutput(output, interrupted), interrupted);
        if (result is CellFailed failed)
        {
            return ExecuteOutcome.Failed(new KernelError(failed.Error.Name, failed.Error.Message, failed.Error.Traceback));
        }

        if (result is CellSucceeded { Value: { } value })
        {
            output.Result(Bundles.Of(value));
        }

        return ExecuteOutcome.Ok;
    }

    public async Task<Jupyter.MimeBundle> EvaluateAsync(string expression, CancellationToken interrupted) =>
        await session.RunAsync(new Scripting.Cell(expression, "user expression"), new NoOutput(), interrupted) switch
        {
            CellSucceeded { Value: { } value } => Bundles.Of(value),
            CellFailed { Error: var error } => throw new KernelErrorException(new(error.Name, error.Message, error.Traceback)),
            _ => throw new KernelErrorException(new("NoValueException", $"“{expression}” has no value.", [])),
        };

    public Task<CompleteReply> CompleteAsync(CompleteRequest request, CancellationToken interrupted) =>
        TypingHelp.CompleteAsync(session, request, interrupted);

    public Task<InspectReply> InspectAsync(InspectRequest request, CancellationToken interrupted) =>
        TypingHelp.InspectAsync(session, request, interrupted);

    public Task<IsCompleteReply> IsCompleteAsync(IsCompleteRequest request, CancellationToken interrupted) =>
        Task.FromResult(TypingHelp.IsComplete(request));

    public async Task ShutdownAsync(bool restart) => await session.DisposeAsync();
}
