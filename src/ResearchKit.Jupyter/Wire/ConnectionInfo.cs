using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>
/// Where a kernel listens, and the key that its messages are signed with: what a connection file says.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/kernels.html#connection-files">Connection files</see>.
/// </summary>
/// <param name="ShellPort">The port of the shell channel: requests and their replies, in order.</param>
/// <param name="IOPubPort">The port of the channel on which the kernel publishes outputs and its status.</param>
/// <param name="StdinPort">The port of the channel on which the kernel asks its user for input.</param>
/// <param name="ControlPort">The port of the channel for requests that must not wait behind running code.</param>
/// <param name="HeartbeatPort">The port of the heartbeat, which echoes whatever is sent to it.</param>
/// <param name="Key">The secret of the signatures; the empty string turns signing off.</param>
/// <param name="Ip">The address to bind or connect to, without a port.</param>
/// <param name="Transport">The ZeroMQ transport; only <c>tcp</c> can be used.</param>
/// <param name="SignatureScheme">How messages are signed; only <c>hmac-sha256</c> can be used.</param>
/// <param name="KernelName">The name of the kernelspec that the kernel was started from, where it is known.</param>
public sealed record ConnectionInfo(
    int ShellPort,
    [property: JsonPropertyName("iopub_port")] int IOPubPort,
    int StdinPort,
    int ControlPort,
    [property: JsonPropertyName("hb_port")] int HeartbeatPort,
    string Key = "",
    string Ip = "127.0.0.1",
    string Transport = "tcp",
    string SignatureScheme = "hmac-sha256",
    string? KernelName = null)
{
    /// <summary>The five ports: shell, iopub, stdin, control, heartbeat.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Ports => [ShellPort, IOPubPort, StdinPort, ControlPort, HeartbeatPort];

    /// <summary>Whether <see cref="Ip"/> is reached from this machine only.</summary>
    [JsonIgnore]
    public bool IsLoopback => Ip == "localhost" || (IPAddress.TryParse(Ip, out var address) && IPAddress.IsLoopback(address));

    /// <summary>The ZeroMQ address of a port, such as <c>tcp://127.0.0.1:5555</c>.</summary>
    /// <exception cref="NotSupportedException">The transport is not <c>tcp</c>.</exception>
    public string Endpoint(int port) => Transport == "tcp"
        ? string.Create(CultureInfo.InvariantCulture, $"tcp://{Ip}:{port}")
        : throw new NotSupportedException($"The transport '{Transport}' is not supported: only tcp is.");

    // A key printed in a log is a key given away.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{Transport}://{Ip}, ports {string.Join(' ', Ports)}");
        return true;
    }
}
