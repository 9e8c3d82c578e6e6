using System.Text.Json.Nodes;

namespace ResearchKit.Jupyter;

/// <summary>
/// The language that a kernel runs.
/// See <see href="https://jupyter-client.readthedocs.io/en/stable/messaging.html#kernel-info">Kernel info</see>.
/// </summary>
/// <param name="Name">Its name, such as <c>C#</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Mimetype">The MIME type of its source files.</param>
/// <param name="FileExtension">The extension of its source files, with the dot.</param>
/// <param name="PygmentsLexer">Its name in Pygments, where that differs.</param>
/// <param name="CodemirrorMode">Its name or object in CodeMirror, where that differs.</param>
/// <param name="NbconvertExporter">
/// The exporter that nbconvert writes scripts with, where it is not the general one.
/// </param>
public sealed record LanguageInfo(
    string Name,
    string Version = "",
    string Mimetype = "",
    string FileExtension = "",
    string? PygmentsLexer = null,
    JsonNode? CodemirrorMode = null,
    string? NbconvertExporter = null);
