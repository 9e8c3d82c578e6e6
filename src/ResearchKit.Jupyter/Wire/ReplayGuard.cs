using System.Buffers.Binary;

namespace ResearchKit.Jupyter;

/// <summary>
/// Remembers the signatures of the latest messages, so that a message recorded on the wire cannot be played back:
/// a message id is used once, so no two honest messages have the same signature.
/// </summary>
/// <remarks>
/// Not safe for several threads. Remembers the first 8 bytes of each signature, 16 hexadecimal digits.
/// </remarks>
internal sealed class ReplayGuard(int capacity = 65_536)
{
    private readonly HashSet<UInt128> seen = [];
    private readonly Queue<UInt128> order = [];

    /// <summary>True when the signature was not seen before; unsigned messages always pass.</summary>
    public bool Admit(ReadOnlySpan<byte> signature)
    {
        if (signature.Length < 16)
        {
            return true;
        }

        var prefix = BinaryPrimitives.ReadUInt128LittleEndian(signature);
        if (!seen.Add(prefix))
        {
            return false;
        }

        order.Enqueue(prefix);
        if (order.Count > capacity)
        {
            seen.Remove(order.Dequeue());
        }

        return true;
    }
}
