using System.Xml;

namespace ResearchKit.Scripting;

/// <summary>One XML documentation file: member id → the inside of its entry.</summary>
internal sealed class XmlDocsFile
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    private XmlDocsFile()
    {
    }

    public string? Find(string id) => _members.GetValueOrDefault(id);

    /// <summary>Reads a file; one that is broken counts as far as it could be read.</summary>
    public static XmlDocsFile Read(string path)
    {
        var file = new XmlDocsFile();
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.ReadToFollowing("member"))
            {
                if (reader.GetAttribute("name") is { } name)
                {
                    file._members[name] = reader.ReadInnerXml();
                }
            }
        }
        catch (Exception broken) when (broken is XmlException or IOException or UnauthorizedAccessException)
        {
            // Documentation is a help, not a need.
        }

        return file;
    }
}
