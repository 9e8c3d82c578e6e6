namespace ResearchKit.Jupyter;

/// <summary>
/// Tells a client that it is subscribed to what the kernel publishes.
/// See <see href="https://jupyter.org/enhancement-proposals/65-jupyter-xpub/jupyter-xpub.html">JEP 65</see>.
/// </summary>
/// <param name="Subscription">The topic that was subscribed to; empty for everything.</param>
public sealed record IOPubWelcome(string Subscription) : IOPubMessage("iopub_welcome");
