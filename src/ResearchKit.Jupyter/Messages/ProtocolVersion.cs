namespace ResearchKit.Jupyter;

/// <summary>
/// The version of the Jupyter messaging protocol that this library speaks.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#versioning">Versioning</see>.
/// </summary>
public static class ProtocolVersion
{
    /// <summary>5.4: with <c>iopub_welcome</c>, without subshells.</summary>
    public const string Current = "5.4";
}
