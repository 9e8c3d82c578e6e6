using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>Parameters in C#: declarations such as <c>int year = 2024;</c> or <c>var unit = "people";</c>.</summary>
internal sealed partial class CSharpParameters : ParameterLanguage
{
    public override string Heading => "// Parameters";

    public override IReadOnlyList<ParameterDeclaration> Declarations(string source) =>
        [.. CSharpStatements.Of(source).Select(Declaration).OfType<ParameterDeclaration>()
            .Select(parameter => parameter with { Description = DescriptionIn(source, parameter) })];

    public override string Assign(ParameterDeclaration parameter, string value)
    {
        if (parameter.Type.StartsWith("const ", StringComparison.Ordinal))
            throw new FormatException($"'{parameter.Name}' is const: drop the word to make it a parameter");
        return $"{parameter.Name} = {CSharpValue.Write(parameter, value)};";
    }

    private static ParameterDeclaration? Declaration(string statement)
    {
        var match = DeclarationPattern().Match(statement);
        if (!match.Success)
            return null;
        var type = match.Groups["type"].Value;
        var value = match.Groups["value"].Value.Trim();
        return new(match.Groups["name"].Value, type == "var" ? CSharpValue.TypeOf(value) ?? "var" : type, value);
    }

    private static string DescriptionIn(string source, ParameterDeclaration parameter) => CommentPattern().Matches(source)
        .FirstOrDefault(match => match.Groups["name"].Value == parameter.Name)?.Groups["comment"].Value.Trim() ?? "";

    [GeneratedRegex(@"\b(?<name>@?\w+)[ \t]*=[^\r\n]*;[ \t]*//(?<comment>[^\r\n]*)")]
    private static partial Regex CommentPattern();

    [GeneratedRegex(@"^(?<type>(?:const\s+)?[\w.]+(?:<[^=]*>)?\??(?:\[\])?\??)\s+(?<name>@?\w+)\s*=(?!=|>)(?<value>.+)$", RegexOptions.Singleline)]
    private static partial Regex DeclarationPattern();
}
