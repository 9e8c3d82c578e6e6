using System.Net;
using System.Text;

namespace ResearchKit.Scripting;

/// <summary>Renders a <see cref="ValueTable"/> as HTML without script.</summary>
internal static class ValueTableHtml
{
    private const string Right = " style=\"text-align:right\"";

    public static string Render(ValueTable table)
    {
        var html = new StringBuilder("<table><thead><tr>");
        if (table.RowNames is not null)
        {
            html.Append("<th></th>");
        }

        foreach (var column in table.Columns)
        {
            html.Append("<th").Append(column.IsNumeric ? Right : "").Append('>')
                .Append(WebUtility.HtmlEncode(column.Name))
                .Append("<br><small>").Append(WebUtility.HtmlEncode(column.Type)).Append("</small></th>");
        }

        html.Append("</tr></thead><tbody>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            AppendRow(html, table, row);
        }

        return html.Append("</tbody></table><p><small>").Append(table.Caption).Append("</small></p>").ToString();
    }

    private static void AppendRow(StringBuilder html, ValueTable table, int row)
    {
        html.Append("<tr>");
        if (table.RowNames is { } names)
        {
            html.Append("<th>").Append(WebUtility.HtmlEncode(names[row])).Append("</th>");
        }

        for (var column = 0; column < table.Columns.Count; column++)
        {
            html.Append("<td").Append(table.Columns[column].IsNumeric ? Right : "").Append('>')
                .Append(table.Rows[row][column] is { } value ? WebUtility.HtmlEncode(value) : "<i>missing</i>")
                .Append("</td>");
        }

        html.Append("</tr>");
    }
}
