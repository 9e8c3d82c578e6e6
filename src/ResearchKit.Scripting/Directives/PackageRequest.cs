namespace ResearchKit.Scripting;

/// <summary>A package as <c>#r "nuget: …"</c> asks for it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version asked for, as written; null for any.</param>
internal sealed record PackageRequest(string Id, string? Version)
{
    /// <summary>The id that was written, where the kernel stands for that package itself and this is the one beneath it.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>Reads <c>Id</c> or <c>Id, version</c>.</summary>
    /// <exception cref="DirectiveException">There is no id.</exception>
    public static PackageRequest Parse(string text)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        return parts[0].Length == 0
            ? throw new DirectiveException("A package's id is missing: #r \"nuget: Id\" or #r \"nuget: Id, version\".")
            : new PackageRequest(parts[0], parts is [_, { Length: > 0 } version] ? version : null);
    }

    public bool IsSatisfiedBy(ProvidedPackage package) =>
        string.Equals(package.Id, Id, StringComparison.OrdinalIgnoreCase)
        && (Version is null or "*" || package.StandsForAnyVersion || string.Equals(package.Version, Version, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => Version is null ? Id : $"{Id}, {Version}";
}
