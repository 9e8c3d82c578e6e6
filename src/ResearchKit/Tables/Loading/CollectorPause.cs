using System.Runtime;

namespace ResearchKit;

/// <summary>Lets the garbage collector rest while a large table is read: all that is made then is kept, so collecting finds nothing.</summary>
/// <remarks>Where the collector declines - too little memory, or somebody else has asked before - it works as ever.</remarks>
internal sealed class CollectorPause : IDisposable
{
    private const long WorthIt = 32L << 20;
    private readonly bool _isOn;

    private CollectorPause(bool isOn) => _isOn = isOn;

    /// <summary>A pause for the reading of a text.</summary>
    /// <param name="bytes">The text's length; as much memory again and a half is set aside, if that is less than a quarter of what there is.</param>
    public static CollectorPause For(long bytes)
    {
        var wanted = bytes + (bytes / 2);
        return new(bytes >= WorthIt && wanted < GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 && TryStart(wanted));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_isOn || GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
        {
            return;
        }

        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // More memory was needed than was set aside: the collector has ended the pause itself.
        }
    }

    private static bool TryStart(long bytes)
    {
        try
        {
            return GC.TryStartNoGCRegion(bytes);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
