using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ResearchKit.Jupyter;

/// <summary>How messages are written as JSON, with source-generated metadata so that a kernel starts quickly.</summary>
[JsonSerializable(typeof(ConnectionInfo))]
[JsonSerializable(typeof(KernelSpecFile))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(KernelError))]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(ClearOutput))]
[JsonSerializable(typeof(CommClose))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(CommInfoRequest))]
[JsonSerializable(typeof(CommMessage))]
[JsonSerializable(typeof(CommOpen))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(CompleteRequest))]
[JsonSerializable(typeof(ConnectReply))]
[JsonSerializable(typeof(ConnectRequest))]
[JsonSerializable(typeof(DisplayData))]
[JsonSerializable(typeof(ErrorMessage))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(ExecuteResult))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(IOPubWelcome))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(InputRequest))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(InspectRequest))]
[JsonSerializable(typeof(InterruptReply))]
[JsonSerializable(typeof(InterruptRequest))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(KernelInfoRequest))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(StatusMessage))]
[JsonSerializable(typeof(StreamMessage))]
[JsonSerializable(typeof(UpdateDisplayData))]
internal sealed partial class JupyterJson : JsonSerializerContext
{
    /// <summary>Deep enough for any chart, shallow enough for any stack.</summary>
    private const int DeepestNesting = 256;

    /// <summary>The one instance to use: <c>Default</c> has not the protocol's names.</summary>
    public static JupyterJson Instance { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = DeepestNesting,
    });
}
