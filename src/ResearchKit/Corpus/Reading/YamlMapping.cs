using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ResearchKit;

/// <summary>Reads YAML that is one mapping of names to single values.</summary>
/// <remarks>It follows the parser's events and builds no tree, so that hostile nesting does no harm.</remarks>
internal static class YamlMapping
{
    /// <summary>The fields; null where the YAML is no such mapping, which is reported.</summary>
    /// <param name="file">The file's name, for the report.</param>
    /// <param name="yaml">The YAML.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    /// <param name="report">Where a fault goes.</param>
    public static IReadOnlyList<FrontMatterField>? Read(string file, string yaml, int firstLine, Action<RowError> report)
    {
        var fields = new List<FrontMatterField>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                fields.Add(Field(parser, firstLine, fields));
            }

            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return fields;
        }
        catch (YamlException e)
        {
            var line = firstLine + (int)Math.Max(0, e.Start.Line - 1);
            report(new(file, line, null, null, $"its front matter is not YAML of the form 'name: value': {Reason(e)}"));
            return null;
        }
    }

    private static FrontMatterField Field(Parser parser, int firstLine, List<FrontMatterField> before)
    {
        var name = Single(parser, "a name");
        if (before.Exists(field => field.Name == name.Value))
        {
            throw new YamlException(name.Start, name.End, $"'{name.Value}' stands twice");
        }

        var value = Single(parser, $"the value of '{name.Value}'");
        var isNull = value.Style == ScalarStyle.Plain && value.Value is "" or "null" or "Null" or "NULL" or "~";
        return new(name.Value, isNull ? null : value.Value, firstLine + (int)name.Start.Line - 1);
    }

    private static Scalar Single(Parser parser, string what) => parser.Accept<Scalar>(out _)
        ? parser.Consume<Scalar>()
        : throw new YamlException(parser.Current!.Start, parser.Current.End, $"{what} is no single text");

    private static string Reason(YamlException e) => e.Message.ReplaceLineEndings(" ").TrimEnd('.');
}
