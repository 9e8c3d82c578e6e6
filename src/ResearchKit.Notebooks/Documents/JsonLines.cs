using System.Text;
using System.Text.Json;

namespace ResearchKit.Notebooks;

/// <summary>Finds the line of a file on which a node of its JSON starts.</summary>
internal static class JsonLines
{
    /// <summary>The line, from 1, of the deepest node on the path that the file has.</summary>
    /// <param name="utf8">The file without byte-order mark; valid JSON.</param>
    /// <param name="path">Names of members and indices of items, from the root.</param>
    public static int Find(ReadOnlySpan<byte> utf8, params ReadOnlySpan<object> path)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NotebookReader.MaxDepth });
        reader.Read();
        foreach (var step in path)
        {
            var found = step is int index ? EnterItem(ref reader, index) : EnterMember(ref reader, (string)step);
            if (!found)
                break;
        }

        return LineAt(utf8, (int)reader.TokenStartIndex);
    }

    /// <summary>The line, from 1, on which an object first names a member that it has already; 0 if none does.</summary>
    public static int FindRepeatedName(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = NotebookReader.MaxDepth });
        var names = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                names.Push(new(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject)
                names.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName && !names.Peek().Add(Encoding.UTF8.GetString(reader.ValueSpan)))
                return LineAt(utf8, (int)reader.TokenStartIndex);
        }

        return 0;
    }

    /// <summary>The line, from 1, of a place in the file.</summary>
    public static int LineAt(ReadOnlySpan<byte> utf8, int offset) => utf8[..offset].Count((byte)'\n') + 1;

    private static bool EnterMember(ref Utf8JsonReader reader, string name)
    {
        var start = reader;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
            {
                var isIt = reader.ValueTextEquals(name);
                reader.Read();
                if (isIt)
                    return true;
                reader.Skip();
            }
        }

        reader = start;
        return false;
    }

    private static bool EnterItem(ref Utf8JsonReader reader, int index)
    {
        var start = reader;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            for (var i = 0; reader.TokenType != JsonTokenType.EndArray; i++, reader.Read())
            {
                if (i == index)
                    return true;
                reader.Skip();
            }
        }

        reader = start;
        return false;
    }
}
