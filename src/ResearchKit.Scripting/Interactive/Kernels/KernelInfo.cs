namespace Microsoft.DotNet.Interactive;

/// <summary>What a kernel is.</summary>
public sealed class KernelInfo
{
    internal KernelInfo(string localName, string languageName, string languageVersion, params string[] aliases)
    {
        LocalName = localName;
        LanguageName = languageName;
        LanguageVersion = languageVersion;
        Aliases = aliases;
    }

    /// <summary>Its name.</summary>
    public string LocalName { get; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Its language.</summary>
    public string LanguageName { get; }

    /// <summary>The version of its language; empty where languages have none.</summary>
    public string LanguageVersion { get; }

    /// <summary>Name and language, to show.</summary>
    public string DisplayName => LanguageName.Length == 0 ? LocalName : $"{LocalName} - {LanguageName}";
}
