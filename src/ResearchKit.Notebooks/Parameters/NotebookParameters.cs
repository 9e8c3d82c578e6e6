using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>
/// A notebook's parameters, in papermill's manner: the cell tagged <c>parameters</c> declares them with their defaults,
/// and a cell tagged <c>injected-parameters</c> right after it sets those that a run was given.
/// See https://papermill.readthedocs.io/en/latest/usage-parameterize.html.
/// </summary>
public sealed class NotebookParameters
{
    private const string DeclaredTag = "parameters";
    private const string InjectedTag = "injected-parameters";

    private readonly Notebook _notebook;
    private readonly string _file;
    private readonly string? _languageName;
    private readonly ParameterLanguage? _language;

    /// <summary>Looks at a notebook's parameters.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">Its file, for what is said about faults.</param>
    /// <param name="language">The language of the kernel that will run it.</param>
    public NotebookParameters(Notebook notebook, string file, string? language)
    {
        _notebook = notebook;
        _file = file;
        _languageName = language;
        _language = ParameterLanguage.Of(language);
    }

    /// <summary>What the notebook declares; empty if it has no cell tagged <c>parameters</c>.</summary>
    public IReadOnlyList<ParameterDeclaration> Declarations =>
        Tagged(DeclaredTag) is { } cell && _language is not null ? _language.Declarations(cell.Source) : [];

    /// <summary>Sets parameters, in the place of those that an earlier run has set.</summary>
    /// <param name="values">Name and value as text; the value is read as the parameter's type.</param>
    /// <exception cref="ParameterException">The notebook has no such parameter, or the value is none of its type.</exception>
    public void Inject(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            return;
        if (_language is null)
            throw Fault($"parameters can be set in C# and Python, not in {_languageName ?? "an unnamed language"}");
        if (Tagged(DeclaredTag) is not { } declared)
            throw Fault($"the notebook has no cell tagged '{DeclaredTag}', so '{values.Keys.First()}' cannot be set");
        var declarations = Declarations;
        var lines = values.Select(value => Line(declarations, value.Key, value.Value));
        Place(NewCell(declared, string.Join('\n', lines.Prepend(_language.Heading))));
    }

    /// <summary>Whether a cell declares parameters or sets them.</summary>
    internal static bool AreIn(Cell cell) => cell.HasTag(DeclaredTag) || cell.HasTag(InjectedTag);

    private string Line(IReadOnlyList<ParameterDeclaration> declarations, string name, string value)
    {
        var declaration = declarations.FirstOrDefault(d => d.Name == name) ?? throw Fault(
            $"there is no parameter '{name}'; the notebook has {(declarations.Count > 0 ? string.Join(", ", declarations) : "none")}");
        try
        {
            return _language!.Assign(declaration, value);
        }
        catch (FormatException e)
        {
            throw Fault($"parameter {name}: {e.Message}");
        }
    }

    /// <summary>A cell with the metadata of the one that declares, so that a frontend takes it for the same language.</summary>
    private static CodeCell NewCell(CodeCell declared, string source)
    {
        var cell = new CodeCell(source);
        var metadata = (JsonObject)declared.Metadata.DeepClone();
        metadata["tags"] = new JsonArray(InjectedTag);
        cell.Json["metadata"] = metadata;
        return cell;
    }

    private void Place(CodeCell cell)
    {
        var cells = _notebook.Cells.ToList();
        var injected = cells.FindIndex(c => c.HasTag(InjectedTag));
        var index = injected >= 0 ? injected : cells.FindIndex(c => c.HasTag(DeclaredTag)) + 1;
        if (injected >= 0)
        {
            if (cells[injected].Id is { } id)
                cell.Id = id;
            _notebook.RemoveCell(injected);
        }

        _notebook.InsertCell(index, cell);
        _notebook.AddMissingIds();
    }

    private CodeCell? Tagged(string tag) => _notebook.Cells.OfType<CodeCell>().FirstOrDefault(cell => cell.HasTag(tag));

    private ParameterException Fault(string reason) => new(_file, reason);
}
