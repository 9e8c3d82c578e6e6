namespace ResearchKit.Jupyter;

/// <summary>
/// An entry for a frontend's help menu.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-info">Kernel info</see>.
/// </summary>
/// <param name="Text">What the entry reads.</param>
/// <param name="Url">What it opens.</param>
public sealed record HelpLink(string Text, string Url);
