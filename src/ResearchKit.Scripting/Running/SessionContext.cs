using System.Globalization;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>
/// What a session's display API needs to know of it. A cell's static calls (<c>display</c>) reach the session whose
/// cell started last: sessions of one process take turns.
/// </summary>
internal sealed class SessionContext(int maxRepresentationLength)
{
    private static volatile SessionContext? _current;

    private readonly List<Action> _atEnd = [];
    private int _displays;
    private volatile CellChannel? _channel;

    /// <summary>The session whose cell started last.</summary>
    /// <exception cref="InvalidOperationException">There is none: the call does not come from a cell.</exception>
    public static SessionContext Current =>
        _current ?? throw new InvalidOperationException("Nothing can be displayed outside a notebook cell.");

    /// <summary>The command that the session is carrying out: its running cell, or what that cell sent; null before the first.</summary>
    public KernelInvocationContext? Invocation { get; set; }

    /// <summary>What happens, for those who watch it.</summary>
    public KernelEventStream Events { get; } = new();

    /// <summary>What stands before the kernel.</summary>
    public CommandPipeline Pipeline { get; } = new();

    /// <summary>What stands for the session in its own cells.</summary>
    public CompositeKernel Root { get; set; } = null!;

    /// <summary>The session whose cell started last; null when there is none.</summary>
    public static SessionContext? FindCurrent() => _current;

    /// <summary>The way to the output of the session's running cell, or of its last.</summary>
    public CellChannel Channel => _channel ?? throw new InvalidOperationException("The session has run no cell yet.");

    public void Begin(CellChannel channel)
    {
        _channel?.Dispose();
        _channel = channel;
        _current = this;
        ConsoleCapture.DirectTo(channel);
    }

    public void Flush() => _channel?.Flush();

    /// <summary>Has something done when the session ends.</summary>
    public void AtEnd(Action action)
    {
        lock (_atEnd)
        {
            _atEnd.Add(action);
        }
    }

    public void End()
    {
        _atEnd.ForEach(action => action());
        if (_channel is { } channel)
        {
            ConsoleCapture.Release(channel);
            channel.Dispose();
        }
    }

    public DisplayedValue Display(MimeBundle value, string[] mimeTypes) => Put(value, mimeTypes, id => new DisplayOutput(value, id));

    /// <summary>Shows the value of code that is not the last of its cell.</summary>
    public DisplayedValue ShowResult(MimeBundle value, object? origin = null) => Put(value, [], id => new DisplayOutput(value, id) { IsResult = true, Origin = origin });

    /// <summary>A name that no display of the session has yet.</summary>
    public string NextDisplayId() => "display-" + Interlocked.Increment(ref _displays).ToString(CultureInfo.InvariantCulture);

    private DisplayedValue Put(MimeBundle value, string[] mimeTypes, Func<string, DisplayOutput> output)
    {
        var id = NextDisplayId();
        Channel.Display(output(id) with { Value = RepresentationLimit.Apply(value, maxRepresentationLength) });
        return new DisplayedValue(this, id, value, mimeTypes);
    }
}
