using System.Globalization;
using System.Net;
using System.Text;

namespace ResearchKit.Scripting;

/// <summary>Writes the elements of a still image: the same numbers in every culture, an element a line.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new();

    public SvgText Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dash = null) =>
        Add($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{Escape(stroke)}\" stroke-width=\"{N(width)}\"{Dash(dash)}/>");

    public SvgText Rect(double x, double y, double width, double height, string fill, string? title = null)
    {
        var open = $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(width, 0))}\" height=\"{N(Math.Max(height, 0))}\" fill=\"{Escape(fill)}\"";
        return Add(title is null ? open + "/>" : $"{open}><title>{Escape(title)}</title></rect>");
    }

    public SvgText Path(string data, string stroke, double width, string fill = "none", string? dash = null, double opacity = 1) =>
        Add($"<path d=\"{data}\" fill=\"{Escape(fill)}\" stroke=\"{Escape(stroke)}\" stroke-width=\"{N(width)}\"{Dash(dash)}{(opacity < 1 ? $" fill-opacity=\"{N(opacity)}\"" : "")}/>");

    public SvgText Words(double x, double y, string words, string anchor = "start", double size = 12, string fill = "#1A1A1A", double turn = 0)
    {
        var turned = turn == 0 ? "" : $" transform=\"rotate({N(turn)} {N(x)} {N(y)})\"";
        return Add($"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" font-size=\"{N(size)}\" fill=\"{fill}\"{turned}>{Escape(words)}</text>");
    }

    /// <summary>Draws what shows within an area only. An image within the image cuts by itself: no id is needed.</summary>
    public void Cut(double left, double top, double right, double bottom, Action draw)
    {
        var (width, height) = (N(Math.Max(right - left, 0)), N(Math.Max(bottom - top, 0)));
        Add($"<svg x=\"{N(left)}\" y=\"{N(top)}\" width=\"{width}\" height=\"{height}\" viewBox=\"{N(left)} {N(top)} {width} {height}\">");
        draw();
        Add("</svg>");
    }

    public SvgText Add(string element)
    {
        _text.Append(element).Append('\n');
        return this;
    }

    /// <summary>A number with two decimals at most.</summary>
    public static string N(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    public static string Escape(string text) => WebUtility.HtmlEncode(new string([.. text.Select(letter => letter < ' ' ? ' ' : letter)]));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Dash(string? dash) => dash is null ? "" : $" stroke-dasharray=\"{dash}\"";
}
