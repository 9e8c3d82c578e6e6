namespace ResearchKit.Jupyter.Tests;

/// <summary>
/// A clock that stands still, so that messages are dated alike in every run; its timers are the system's.
/// </summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2025, 3, 1, 12, 0, 0, 123, TimeSpan.Zero);
}
