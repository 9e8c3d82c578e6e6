namespace ResearchKit.Jupyter;

/// <summary>
/// Whether code can be run as it stands.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#code-completeness">Code completeness</see>.
/// </summary>
/// <param name="Status"><c>complete</c>, <c>incomplete</c>, <c>invalid</c> or <c>unknown</c>.</param>
/// <param name="Indent">With <c>incomplete</c>: what a console should begin the next line with.</param>
public sealed record IsCompleteReply(string Status, string? Indent = null) : MessageContent("is_complete_reply")
{
    /// <summary>The code can be run.</summary>
    public static IsCompleteReply Complete { get; } = new("complete");

    /// <summary>The code cannot be run however it goes on.</summary>
    public static IsCompleteReply Invalid { get; } = new("invalid");

    /// <summary>The kernel cannot tell.</summary>
    public static IsCompleteReply Unknown { get; } = new("unknown");

    /// <summary>The code wants more lines.</summary>
    public static IsCompleteReply Incomplete(string indent = "") => new("incomplete", indent);
}
