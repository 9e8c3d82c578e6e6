using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>Writes SVG: presentation attributes only, coordinates to two decimals, one element a line.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _out = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; <see cref="Close"/> ends it.</summary>
    internal SvgWriter Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes).Append(">\n");
        _open.Push(name);
        return this;
    }

    /// <summary>Ends the element that was opened last.</summary>
    internal SvgWriter Close()
    {
        _out.Append("</").Append(_open.Pop()).Append(">\n");
        return this;
    }

    /// <summary>An element without content; an attribute that is null is left out.</summary>
    internal SvgWriter Element(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes).Append("/>\n");
        return this;
    }

    /// <summary>An element whose content is text.</summary>
    internal SvgWriter Content(string name, string text, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes).Append('>').Append(CleanText.Xml(text)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>What was written so far.</summary>
    public override string ToString() => _out.ToString();

    /// <summary>A number with at most two decimals, the same in every culture.</summary>
    internal static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private StringBuilder Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _out.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _out.Append(' ').Append(attribute).Append("=\"").Append(Text(value)).Append('"');
            }
        }

        return _out;
    }

    private static string Text(object value) => value switch
    {
        double number => Number(number),
        int number => number.ToString(CultureInfo.InvariantCulture),
        SvgPath path => path.Data,
        _ => CleanText.Xml((string)value),
    };
}

/// <summary>The outline of a shape as SVG writes it: letters and numbers of our own, however many.</summary>
internal sealed record SvgPath(string Data);
