using System.Text;

namespace ResearchKit.Jupyter;

/// <summary>Text that waits to be published and can still grow.</summary>
internal sealed class StreamChunk(string name, string text, JupyterMessage parent)
{
    /// <summary>In UTF-16 units: large enough that many small writes cost little, small enough that a frontend can follow.</summary>
    private const int Full = 64 * 1024;

    private readonly StringBuilder builder = new(text);

    public string Name => name;

    public JupyterMessage Parent => parent;

    public string Text => builder.ToString();

    /// <summary>Appends text of the same stream and the same cell while there is room.</summary>
    public bool TryAppend(string toName, string more, JupyterMessage ofParent)
    {
        if (toName != name || ofParent != parent || builder.Length >= Full)
        {
            return false;
        }

        builder.Append(more);
        return true;
    }
}
