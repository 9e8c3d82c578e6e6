namespace ResearchKit.Notebooks;

/// <summary>What parameters look like in one programming language.</summary>
internal abstract class ParameterLanguage
{
    /// <summary>The line above the assignments.</summary>
    public abstract string Heading { get; }

    /// <summary>The parameters that a cell declares, in its order.</summary>
    public abstract IReadOnlyList<ParameterDeclaration> Declarations(string source);

    /// <summary>The statement that gives a parameter its value.</summary>
    /// <exception cref="FormatException">The value is none of the parameter's type; the message says why.</exception>
    public abstract string Assign(ParameterDeclaration parameter, string value);

    /// <summary>The language of a kernel, or null if parameters are not known in it.</summary>
    /// <param name="language">Name of the language, as a kernelspec has it.</param>
    public static ParameterLanguage? Of(string? language) => language?.ToUpperInvariant() switch
    {
        "C#" or "CSHARP" => new CSharpParameters(),
        "PYTHON" or "PYTHON3" => new PythonParameters(),
        _ => null,
    };
}
