namespace ResearchKit.Jupyter;

/// <summary>The channels that carry messages.</summary>
internal enum Channel
{
    Shell,
    Control,
    Stdin,
    IOPub,
}
