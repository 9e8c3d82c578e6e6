using System.Security.Cryptography;
using System.Text;

namespace ResearchKit.Jupyter;

/// <summary>
/// Signs messages and checks signatures: the HMAC-SHA256, in lower-case hexadecimal, of the four dictionaries of a
/// message.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol">The wire protocol</see>.
/// </summary>
/// <remarks>
/// Safe for several threads. With an empty key nothing is signed and everything is accepted, as the protocol says.
/// </remarks>
internal sealed class MessageSigner
{
    private readonly byte[] key;

    public MessageSigner(string key, string scheme = "hmac-sha256")
    {
        if (scheme.Length > 0 && scheme != "hmac-sha256")
        {
            throw new NotSupportedException($"The signature scheme '{scheme}' is not supported: only hmac-sha256 is.");
        }

        this.key = Encoding.UTF8.GetBytes(key);
    }

    public bool IsEnabled => key.Length > 0;

    public byte[] Sign(WireMessage message)
    {
        if (!IsEnabled)
        {
            return [];
        }

        var signature = new byte[HMACSHA256.HashSizeInBytes * 2];
        WriteSignature(message, signature);
        return signature;
    }

    /// <summary>
    /// Whether the signature is the message's own, found out in a time that does not depend on where they differ.
    /// </summary>
    public bool Verify(WireMessage message, ReadOnlySpan<byte> signature)
    {
        if (!IsEnabled)
        {
            return true;
        }

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes * 2];
        WriteSignature(message, expected);
        return CryptographicOperations.FixedTimeEquals(expected, signature);
    }

    private void WriteSignature(WireMessage message, Span<byte> utf8Hex)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hmac.AppendData(message.Header);
        hmac.AppendData(message.ParentHeader);
        hmac.AppendData(message.Metadata);
        hmac.AppendData(message.Content);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hmac.GetHashAndReset(hash);
        Convert.TryToHexStringLower(hash, utf8Hex, out _);
    }
}
