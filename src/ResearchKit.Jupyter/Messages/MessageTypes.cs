using System.Text.Json.Serialization.Metadata;

namespace ResearchKit.Jupyter;

/// <summary>Which record holds the content of which type of message.</summary>
internal static class MessageTypes
{
    /// <summary>How to read the content of a type, or null for a type that this library does not know.</summary>
    public static JsonTypeInfo? Of(string messageType) => messageType switch
    {
        "clear_output" => JupyterJson.Instance.ClearOutput,
        "comm_close" => JupyterJson.Instance.CommClose,
        "comm_info_reply" => JupyterJson.Instance.CommInfoReply,
        "comm_info_request" => JupyterJson.Instance.CommInfoRequest,
        "comm_msg" => JupyterJson.Instance.CommMessage,
        "comm_open" => JupyterJson.Instance.CommOpen,
        "complete_reply" => JupyterJson.Instance.CompleteReply,
        "complete_request" => JupyterJson.Instance.CompleteRequest,
        "connect_reply" => JupyterJson.Instance.ConnectReply,
        "connect_request" => JupyterJson.Instance.ConnectRequest,
        "display_data" => JupyterJson.Instance.DisplayData,
        "error" => JupyterJson.Instance.ErrorMessage,
        "execute_input" => JupyterJson.Instance.ExecuteInput,
        "execute_reply" => JupyterJson.Instance.ExecuteReply,
        "execute_request" => JupyterJson.Instance.ExecuteRequest,
        "execute_result" => JupyterJson.Instance.ExecuteResult,
        "history_reply" => JupyterJson.Instance.HistoryReply,
        "history_request" => JupyterJson.Instance.HistoryRequest,
        "iopub_welcome" => JupyterJson.Instance.IOPubWelcome,
        "input_reply" => JupyterJson.Instance.InputReply,
        "input_request" => JupyterJson.Instance.InputRequest,
        "inspect_reply" => JupyterJson.Instance.InspectReply,
        "inspect_request" => JupyterJson.Instance.InspectRequest,
        "interrupt_reply" => JupyterJson.Instance.InterruptReply,
        "interrupt_request" => JupyterJson.Instance.InterruptRequest,
        "is_complete_reply" => JupyterJson.Instance.IsCompleteReply,
        "is_complete_request" => JupyterJson.Instance.IsCompleteRequest,
        "kernel_info_reply" => JupyterJson.Instance.KernelInfoReply,
        "kernel_info_request" => JupyterJson.Instance.KernelInfoRequest,
        "shutdown_reply" => JupyterJson.Instance.ShutdownReply,
        "shutdown_request" => JupyterJson.Instance.ShutdownRequest,
        "status" => JupyterJson.Instance.StatusMessage,
        "stream" => JupyterJson.Instance.StreamMessage,
        "update_display_data" => JupyterJson.Instance.UpdateDisplayData,
        _ => null,
    };
}
