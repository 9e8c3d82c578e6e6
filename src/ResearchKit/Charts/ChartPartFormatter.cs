using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>Writes one MIME type of a value.</summary>
internal sealed class ChartPartFormatter<T>(string mimeType, Func<T, string> write) : ITypeFormatter
{
    public string MimeType => mimeType;

    public Type Type => typeof(T);

    public bool Format(object instance, FormatContext context)
    {
        if (instance is not T value)
        {
            return false;
        }

        context.Writer.Write(write(value));
        return true;
    }
}
