using Microsoft.DotNet.Interactive.Events;

namespace ResearchKit.Scripting;

/// <summary>The events of one command, in order.</summary>
internal sealed class EventLog
{
    private readonly Lock _gate = new();
    private readonly List<KernelEvent> _events = [];

    public void Add(KernelEvent happened)
    {
        lock (_gate)
        {
            _events.Add(happened);
        }
    }

    public IReadOnlyList<KernelEvent> ToList()
    {
        lock (_gate)
        {
            return [.. _events];
        }
    }
}
