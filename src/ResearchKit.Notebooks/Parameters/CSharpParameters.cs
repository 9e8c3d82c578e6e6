using System.Text.RegularExpressions;

namespace ResearchKit.Notebooks;

/// <summary>Parameters in C#: declarations such as <c>int year = 2024;</c> or <c>var unit = "people";</c>.</summary>
internal sealed partial class CSharpParameters : ParameterLanguage
{
    public override string Heading => "// Parameters";

    public override IReadOnlyList<ParameterDeclaration> Declarations(string source) =>
        [.. CSharpStatements.Of(source).Select(Declaration).OfType<ParameterDeclaration>()];

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

    [GeneratedRegex(@"^(?<type>(?:const\s+)?[\w.]+(?:<[^=]*>)?\??(?:\[\])?\??)\s+(?<name>@?\w+)\s*=(?!=|>)(?<value>.+)$", RegexOptions.Singleline)]
    private static partial Regex DeclarationPattern();
}
