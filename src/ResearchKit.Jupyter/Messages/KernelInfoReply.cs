namespace ResearchKit.Jupyter;

/// <summary>
/// Who a kernel is.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-info">Kernel info</see>.
/// </summary>
/// <param name="ProtocolVersion">The version of the messaging protocol that it speaks.</param>
/// <param name="Implementation">The name of the kernel's program.</param>
/// <param name="ImplementationVersion">The version of the kernel's program.</param>
/// <param name="LanguageInfo">The language that it runs.</param>
/// <param name="Banner">What a console shows at the start.</param>
/// <param name="HelpLinks">What a frontend may show in its help menu.</param>
/// <param name="Debugger">Whether it answers debug requests.</param>
/// <param name="SupportedFeatures">Optional parts of the protocol that it has.</param>
/// <param name="Status">Always <see cref="ReplyStatus.Ok"/>: a failure is an <see cref="ErrorReply"/>.</param>
public sealed record KernelInfoReply(
    string ProtocolVersion,
    string Implementation = "",
    string ImplementationVersion = "",
    LanguageInfo? LanguageInfo = null,
    string Banner = "",
    IReadOnlyList<HelpLink>? HelpLinks = null,
    bool Debugger = false,
    IReadOnlyList<string>? SupportedFeatures = null,
    ReplyStatus Status = ReplyStatus.Ok) : MessageContent("kernel_info_reply");
