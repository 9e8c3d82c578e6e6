using System.Text.RegularExpressions;
using System.Xml;

namespace ResearchKit.Notebooks;

/// <summary>Text from elsewhere as XML can hold it: terminal colours are taken out, other control characters replaced.</summary>
internal static partial class XmlText
{
    public static string Clean(string text)
    {
        var plain = Colour().Replace(text, "");
        return plain.All(c => XmlConvert.IsXmlChar(c)) ? plain : string.Concat(plain.Select(c => XmlConvert.IsXmlChar(c) ? c : '\ufffd'));
    }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Colour();
}
