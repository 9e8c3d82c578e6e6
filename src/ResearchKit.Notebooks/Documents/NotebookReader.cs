using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Makes a notebook of a file's bytes, or says on which line they are none.</summary>
internal sealed class NotebookReader
{
    /// <summary>Deep enough for any chart; a file that nests deeper is refused, not followed until the stack ends.</summary>
    public const int MaxDepth = 512;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions JsonOptions = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    private readonly string _file;
    private readonly byte[] _utf8;
    private readonly bool _byteOrderMark;

    private NotebookReader(string file, byte[] bytes)
    {
        _file = file;
        _byteOrderMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        _utf8 = _byteOrderMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    public static Notebook Read(string file, byte[] bytes) => new NotebookReader(file, bytes).Read();

    private Notebook Read()
    {
        var text = Decode();
        if (string.IsNullOrWhiteSpace(text))
            throw Fault("the file is empty");
        var root = ParseJson(text) as JsonObject ?? throw Fault("a notebook is a JSON object", []);
        var shape = new NotebookShape(root);
        if (shape.FirstFault() is { } fault)
            throw Fault(fault.Reason, fault.Path);
        return new Notebook(root, NotebookLayout.Of(text, _byteOrderMark));
    }

    private string Decode()
    {
        try
        {
            return StrictUtf8.GetString(_utf8);
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidNotebookException(_file, JsonLines.LineAt(_utf8, Math.Max(e.Index, 0)), "the file is not UTF-8", e);
        }
    }

    private JsonNode? ParseJson(string text)
    {
        try
        {
            return JsonNode.Parse(_utf8, documentOptions: JsonOptions);
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } number ? (int)number + 1 : JsonLines.FindRepeatedName(_utf8);
            var reason = HasConflictMarker(text, line) ? "an unresolved merge conflict" : "invalid JSON: " + Reason(e.Message);
            throw new InvalidNotebookException(_file, line, reason, e);
        }
    }

    private static bool HasConflictMarker(string text, int line)
    {
        var content = text.Split('\n').ElementAtOrDefault(line - 1) ?? "";
        return content.StartsWith("<<<<<<<", StringComparison.Ordinal)
            || content.StartsWith("=======", StringComparison.Ordinal)
            || content.StartsWith(">>>>>>>", StringComparison.Ordinal);
    }

    /// <summary>What the parser says, without the position, which is told in lines, and in words for users where it cannot be.</summary>
    private static string Reason(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (position < 0 ? message : message[..position]).TrimEnd('.');
        return reason.StartsWith("Expected depth to be zero", StringComparison.Ordinal) ? "the file ends too early" : reason;
    }

    private InvalidNotebookException Fault(string reason) => new(_file, 0, reason);

    private InvalidNotebookException Fault(string reason, object[] path) => new(_file, JsonLines.Find(_utf8, path), reason);
}
