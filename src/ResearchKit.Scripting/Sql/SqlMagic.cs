using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchKit.Scripting;

/// <summary>
/// <c>#!sql</c>: asks the session's frames and sequences, and files, in SQL. <c>$name</c> is the value of a variable;
/// <c>--name</c> (or <c>--as</c>) puts the result into one.
/// </summary>
internal sealed partial class SqlMagic(SessionCore session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private SqlEngine? _engine;

    public async Task RunAsync(Directive directive, string sql, CancellationToken interrupt)
    {
        var arguments = new MagicArguments(directive);
        var name = arguments.Find("--name") ?? arguments.Find("--as");
        if (string.IsNullOrWhiteSpace(sql))
        {
            throw new DirectiveException("#!sql needs a statement in the lines after it.");
        }

        _engine ??= await SqlEngine.StartAsync(session, interrupt).ConfigureAwait(false);
        if (await AskAsync(new SqlText(sql), directive.Line, interrupt).ConfigureAwait(false) is not { } result)
        {
            return;
        }

        session.Context.Display(result.ToTable().ToBundle(), []);
        if (name is not null)
        {
            await KeepAsync(name, result, directive.Line, interrupt).ConfigureAwait(false);
        }
    }

    private async Task<SqlResult?> AskAsync(SqlText sql, int line, CancellationToken interrupt)
    {
        try
        {
            var tables = Tables(sql);
            var parameters = sql.Parameters.Select(Parameter).ToArray();
            var run = Task.Run(() => _engine!.Run(sql, session.Directory, tables, parameters, interrupt), CancellationToken.None);
            await StopAsync(run, interrupt).ConfigureAwait(false);
            return await run.ConfigureAwait(false);
        }
        catch (DbException) when (interrupt.IsCancellationRequested)
        {
            throw new OperationCanceledException(interrupt);
        }
        catch (DbException wrong)
        {
            var within = LineNumber().Match(wrong.Message) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            throw new DirectiveException(SqlHints.Add(wrong.Message.Trim(), [.. session.Variables.All().Select(variable => (variable.Name, variable.Value))]), line + within);
        }
    }

    // Waits for a run, and once interrupted asks the engine to stop until it does.
    private async Task StopAsync(Task run, CancellationToken interrupt)
    {
        var interrupted = new TaskCompletionSource();
        using var registration = interrupt.Register(interrupted.SetResult);
        await Task.WhenAny(run, interrupted.Task).ConfigureAwait(false);
        while (!run.IsCompleted)
        {
            _engine!.Interrupt();
            await Task.WhenAny(run, Task.Delay(Patience, session.Options.TimeProvider, CancellationToken.None)).ConfigureAwait(false);
        }
    }

    // The variables that the statement names, and that are tables of a kind.
    private IReadOnlyList<(string Name, SqlFrame Frame)> Tables(SqlText sql) =>
    [
        .. session.Variables.All().Where(variable => sql.Names.Contains(variable.Name))
            .Select(variable => (variable.Name, Frame: SqlFrame.TryRead(variable.Value)))
            .Where(table => table.Frame is not null)
            .Select(table => (table.Name, table.Frame!)),
    ];

    private (string Name, object? Value) Parameter(string name) => session.Variables.Find(name) is { } variable
        ? (name, variable.Value)
        : throw new DirectiveException($"There is no variable “{name}” for ${name}.");

    private async Task KeepAsync(string name, SqlResult result, int line, CancellationToken interrupt)
    {
        await session.Packages.ReferenceAsync([new Directive("#r", "nuget:" + SqlDataFrame.Package, line)], tells: false, interrupt).ConfigureAwait(false);
        var frame = SqlDataFrame.Create(session.LoadForNotebook(SqlDataFrame.Package), result);
        await session.SetAsync(name, frame, interrupt).ConfigureAwait(false);
    }

    [GeneratedRegex(@"\bLINE (\d+):")]
    private static partial Regex LineNumber();
}
