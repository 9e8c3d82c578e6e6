using System.IO.Enumeration;

namespace ResearchKit.Jupyter;

/// <summary>What was run in this session, in order; it ends with the process.</summary>
internal sealed class ExecutionHistory
{
    /// <summary>Sessions are counted from 1, and there is no other.</summary>
    public const int PresentSession = 1;

    private readonly Lock gate = new();
    private readonly List<HistoryLine> lines = [];

    public void Add(HistoryLine line)
    {
        lock (gate)
        {
            lines.Add(line);
        }
    }

    /// <summary>The lines that a request asks for, oldest first.</summary>
    /// <exception cref="KernelErrorException">The request asks in a way that the protocol does not know.</exception>
    public IReadOnlyList<HistoryLine> Answer(HistoryRequest request)
    {
        lock (gate)
        {
            var found = request.HistAccessType switch
            {
                "range" => Range(request),
                "tail" => lines.TakeLast(request.N ?? lines.Count),
                "search" => Search(request),
                var other => throw new KernelErrorException(
                    new("UnknownHistoryAccess", $"There is no history by '{other}'.", [])),
            };
            return [.. found.Select(line => request.Output ? line with { HasOutput = true } : line with { Output = null })];
        }
    }

    // Session 0 is the present one, and so is the only one that there is by its number.
    private IEnumerable<HistoryLine> Range(HistoryRequest request) => request.Session is 0 or PresentSession
        ? lines.Where(line => line.Line >= request.Start && line.Line < (request.Stop ?? int.MaxValue))
        : [];

    private IEnumerable<HistoryLine> Search(HistoryRequest request)
    {
        var pattern = request.Pattern ?? "*";
        var found = lines.Where(line => FileSystemName.MatchesSimpleExpression(pattern, line.Input, ignoreCase: false));
        if (request.Unique)
        {
            found = found.Reverse().DistinctBy(line => line.Input).Reverse();
        }

        return found.TakeLast(request.N ?? int.MaxValue);
    }
}
