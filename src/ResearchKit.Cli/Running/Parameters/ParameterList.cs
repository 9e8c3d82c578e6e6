namespace ResearchKit.Cli.Running;

/// <summary>Reads parameters as the command line gives them, <c>name=value</c>.</summary>
internal static class ParameterList
{
    /// <summary>The parameters by name.</summary>
    /// <exception cref="CliException">One has no name, or is given twice.</exception>
    public static Dictionary<string, string> Read(IEnumerable<string> given)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new CliException(ExitCodes.Usage, $"The parameter '{text}' is not of the form name=value.");
            }

            if (!parameters.TryAdd(text[..equals], text[(equals + 1)..]))
            {
                throw new CliException(ExitCodes.Usage, $"The parameter '{text[..equals]}' is given twice.");
            }
        }

        return parameters;
    }
}
