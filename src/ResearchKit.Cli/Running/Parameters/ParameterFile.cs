using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ResearchKit.Cli.Running;

/// <summary>Reads parameters from a file: a mapping of names to values and lists of values, in YAML or in JSON, which YAML includes.</summary>
internal static class ParameterFile
{
    /// <summary>The parameters by name; a list as a JSON array, which is how the command line takes lists too.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="shown">The file as the user named it.</param>
    /// <exception cref="CliException">It cannot be read, or holds something else; the message names file and line.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path, string shown)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Mapping(path, shown))
        {
            parameters[Text(name, shown)] = value is YamlSequenceNode list
                ? JsonSerializer.Serialize(list.Select(item => Text(item, shown)))
                : Text(value, shown);
        }

        return parameters;
    }

    private static YamlMappingNode Mapping(string path, string shown)
    {
        try
        {
            using var file = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(file);
            return yaml.Documents switch
            {
                [] => [],
                [{ RootNode: YamlMappingNode mapping }] => mapping,
                _ => throw new CliException(ExitCodes.Usage, $"{shown} is not a mapping of parameters' names to their values."),
            };
        }
        catch (YamlException e)
        {
            throw Fault(shown, e.Start, e.Message);
        }
        catch (InvalidOperationException e)
        {
            // YamlDotNet gives up in this way where a line in brackets is not ended.
            throw new CliException(ExitCodes.Usage, $"{shown} is not YAML: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.Usage, $"{shown} cannot be read: {e.Message}");
        }
    }

    private static string Text(YamlNode node, string shown) => node is YamlScalarNode { Value: { } value }
        ? value
        : throw Fault(shown, node.Start, "a parameter is a value or a list of values");

    private static CliException Fault(string shown, Mark at, string reason) =>
        new(ExitCodes.Usage, FormattableString.Invariant($"{shown}, line {at.Line}: {reason}"));
}
