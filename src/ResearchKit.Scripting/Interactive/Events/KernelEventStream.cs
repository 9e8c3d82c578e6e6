namespace Microsoft.DotNet.Interactive.Events;

/// <summary>The events of a session's commands, each cell's too, as they happen.</summary>
public sealed class KernelEventStream : IObservable<KernelEvent>
{
    private readonly Lock _gate = new();
    private volatile IObserver<KernelEvent>[] _observers = [];

    internal KernelEventStream()
    {
    }

    /// <summary>Has events told, from now on.</summary>
    /// <param name="observer">Who is told.</param>
    /// <returns>Ends it, when disposed of.</returns>
    public IDisposable Subscribe(IObserver<KernelEvent> observer)
    {
        lock (_gate)
        {
            _observers = [.. _observers, observer];
        }

        return new Subscription(() => Remove(observer));
    }

    /// <summary>Has something done at each event, from now on.</summary>
    /// <param name="onNext">What to do.</param>
    /// <returns>Ends it, when disposed of.</returns>
    public IDisposable Subscribe(Action<KernelEvent> onNext) => Subscribe(new Observer(onNext));

    internal bool IsWatched => _observers.Length > 0;

    internal void Publish(KernelEvent happened)
    {
        foreach (var observer in _observers)
        {
            observer.OnNext(happened);
        }
    }

    private void Remove(IObserver<KernelEvent> observer)
    {
        lock (_gate)
        {
            _observers = [.. _observers.Where(other => other != observer)];
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    private sealed class Observer(Action<KernelEvent> onNext) : IObserver<KernelEvent>
    {
        public void OnNext(KernelEvent value) => onNext(value);

        public void OnCompleted()
        {
            // The stream ends with the session.
        }

        public void OnError(Exception error)
        {
            // A command that fails is an event like others.
        }
    }
}
