namespace ResearchKit.Jupyter;

/// <summary>Reads a stream to its end, so that its writer never waits, and keeps the last lines.</summary>
internal sealed class LastLines
{
    private const int Kept = 50;

    /// <summary>A process that was started by the kernel can hold the stream open after the kernel's end.</summary>
    private static readonly TimeSpan PatienceAfterEnd = TimeSpan.FromMilliseconds(500);

    private readonly Queue<string> lines = [];
    private readonly Lock gate = new();
    private readonly Task reading;

    public LastLines(StreamReader reader) => reading = ReadAsync(reader);

    /// <summary>The last lines, once the writer has ended.</summary>
    public async Task<IReadOnlyList<string>> ReadToEndAsync()
    {
        await Task.WhenAny(reading, Task.Delay(PatienceAfterEnd)).ConfigureAwait(false);
        lock (gate)
        {
            return [.. lines];
        }
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            lock (gate)
            {
                lines.Enqueue(line);
                if (lines.Count > Kept)
                {
                    lines.Dequeue();
                }
            }
        }
    }
}
