using System.Globalization;

namespace ResearchKit.Scripting;

/// <summary>Draws a pie: shares clockwise from the top, each with its name and share beside it.</summary>
internal static class PlotlyPie
{
    public static void Draw(SvgText svg, PlotlyTrace pie, (double Left, double Top, double Right, double Bottom) area)
    {
        var values = pie.Values.Texts.Select(text => text is not null && PlotlyValues.TryNumber(text, out var number) && number > 0 ? number : 0).ToArray();
        var total = values.Sum();
        if (total <= 0)
        {
            return;
        }

        var (x, y) = ((area.Left + area.Right) / 2, (area.Top + area.Bottom) / 2);
        var radius = Math.Min((area.Right - area.Left) / 2, (area.Bottom - area.Top) / 2) - 34;
        var turned = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            var share = values[i] / total;
            if (share > 0)
            {
                Slice(svg, (x, y), radius, turned, share, PlotlyTrace.ColourAt(i));
                Label(svg, (x, y), radius + 12, turned + (share / 2), $"{pie.Labels.Texts.ElementAtOrDefault(i)} {share.ToString("P1", CultureInfo.InvariantCulture)}");
            }

            turned += share;
        }
    }

    private static void Slice(SvgText svg, (double X, double Y) middle, double radius, double from, double share, string colour)
    {
        if (share > 0.9999)
        {
            svg.Add($"<circle cx=\"{SvgText.N(middle.X)}\" cy=\"{SvgText.N(middle.Y)}\" r=\"{SvgText.N(radius)}\" fill=\"{colour}\"/>");
            return;
        }

        var (a, b) = (At(middle, radius, from), At(middle, radius, from + share));
        svg.Path(
            $"M{SvgText.N(middle.X)},{SvgText.N(middle.Y)} L{SvgText.N(a.X)},{SvgText.N(a.Y)} A{SvgText.N(radius)},{SvgText.N(radius)} 0 {(share > 0.5 ? 1 : 0)} 1 {SvgText.N(b.X)},{SvgText.N(b.Y)} Z",
            "#FFFFFF", 1.5, colour);
    }

    private static void Label(SvgText svg, (double X, double Y) middle, double radius, double turned, string words)
    {
        var (x, y) = At(middle, radius, turned);
        svg.Words(x, y + 4, words.Trim(), turned % 1 is < 0.02 or > 0.98 or (> 0.48 and < 0.52) ? "middle" : turned % 1 < 0.5 ? "start" : "end");
    }

    private static (double X, double Y) At((double X, double Y) middle, double radius, double turned) =>
        (middle.X + (radius * Math.Sin(turned * 2 * Math.PI)), middle.Y - (radius * Math.Cos(turned * 2 * Math.PI)));
}
