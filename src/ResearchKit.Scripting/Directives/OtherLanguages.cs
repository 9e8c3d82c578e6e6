namespace ResearchKit.Scripting;

/// <summary>The languages of .NET Interactive that this kernel does not run, the kernels that a notebook would connect to, and what to do instead.</summary>
internal sealed class OtherLanguages
{
    private const string ConnectMagic = "#!connect";
    private const string Connect = "connect";

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
        [Connect] = "Other kernels cannot be connected to here. Reach the database or service from C#, with its own package.",
        [$"{Connect} jupyter"] = "Other kernels cannot be connected to here. Give those cells to that kernel, and share the data by a file.",
    };

    // What #!connect makes of a database's name.
    private static readonly string[] Connected = ["sql-", "kql-"];

    private readonly Dictionary<string, string> _unconnected = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to say to a line; null when it is none of another language. A kernel that it would connect to is known from then on.</summary>
    public string? Find(Directive directive)
    {
        if (!directive.Name.Equals(ConnectMagic, StringComparison.OrdinalIgnoreCase))
        {
            return Find(directive.Name);
        }

        var arguments = new MagicArguments(directive);
        var advice = Advice.GetValueOrDefault($"{Connect} {arguments.Others.FirstOrDefault()}") ?? Advice[Connect];
        if (arguments.Find("--kernel-name") is { } kernel)
        {
            _unconnected[kernel] = advice;
        }

        return advice;
    }

    /// <summary>What to say to a magic or a kernel of a language that is not run; null when the name is none of those.</summary>
    public string? Find(string magic)
    {
        var name = magic.TrimStart('#', '!');
        return Advice.GetValueOrDefault(name) ?? ((_unconnected.GetValueOrDefault(name) ?? OfDatabase(name)) is { } advice ? $"“{name}” is not connected: {advice}" : null);
    }

    /// <summary>What to say when code is sent to a kernel that there is not.</summary>
    public string Missing(string kernel) =>
        Find(kernel) ?? $"There is no kernel “{kernel}”: there are csharp, {string.Join(", ", DirectiveTable.TextLanguages)}.";

    private static string? OfDatabase(string name) => Connected.Any(kind => name.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) ? Advice[Connect] : null;
}
