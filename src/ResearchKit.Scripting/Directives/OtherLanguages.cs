namespace ResearchKit.Scripting;

/// <summary>The languages of .NET Interactive that this kernel does not run, and what to do instead.</summary>
internal static class OtherLanguages
{
    private static readonly Dictionary<string, string> Advice = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fsharp"] = "F# is not run here. Write the cell in C#, or put the F# in a library and reference it: #r \"path.dll\".",
        ["f#"] = "F# is not run here. Write the cell in C#, or put the F# in a library and reference it: #r \"path.dll\".",
        ["pwsh"] = "PowerShell is not run here. Call the program from C#: System.Diagnostics.Process.Start(\"pwsh\", \"-c …\").",
        ["powershell"] = "PowerShell is not run here. Call the program from C#: System.Diagnostics.Process.Start(\"pwsh\", \"-c …\").",
        ["kql"] = "KQL is not run here. Query from C# with the package Microsoft.Azure.Kusto.Data.",
        ["http"] = "HTTP requests are not run here. Send them from C# with System.Net.Http.HttpClient.",
        ["python"] = "Python is not run here. Give the cell to a Python kernel, and share the data by a file.",
        ["r"] = "R is not run here. Give the cell to an R kernel, and share the data by a file.",
        ["connect"] = "Other kernels cannot be connected to here. Reach the database or service from C#, with its own package.",
    };

    // What #!connect makes of a database's name.
    private static readonly string[] Connected = ["sql-", "kql-"];

    /// <summary>What to say to a magic of a language that is not run; null when the name is none of those.</summary>
    public static string? Find(string magic)
    {
        var name = magic.TrimStart('#', '!');
        return Advice.GetValueOrDefault(name) ?? (Connected.Any(kind => name.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            ? $"“{name}” is not connected: {Advice["connect"]}"
            : null);
    }

    /// <summary>What to say when code is sent to a kernel that there is not.</summary>
    public static string Missing(string kernel) =>
        Find(kernel) ?? $"There is no kernel “{kernel}”: there are csharp, {string.Join(", ", DirectiveTable.TextLanguages)}.";
}
