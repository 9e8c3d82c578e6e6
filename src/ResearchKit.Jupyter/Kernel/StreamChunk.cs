using System.Text;

namespace ResearchKit.Jupyter;

/// <summary>Text that waits to be published and can still grow.</summary>
internal sealed class StreamChunk(string name, string text, JupyterMessage parent)
{
    private readonly StringBuilder builder = new(text);

    public string Name => name;

    public JupyterMessage Parent => parent;

    public string Text => builder.ToString();

    /// <summary>Appends text of the same stream and the same cell while there is room.</summary>
    public bool TryAppend(string toName, string more, JupyterMessage ofParent)
    {
        if (toName != name || ofParent != parent || builder.Length + more.Length > StreamPieces.Largest)
        {
            return false;
        }

        builder.Append(more);
        return true;
    }
}
