namespace ResearchKit.Jupyter;

/// <summary>The systems that Jupyter tells apart.</summary>
internal enum OSPlatformFamily
{
    Linux,
    MacOS,
    Windows,
}
