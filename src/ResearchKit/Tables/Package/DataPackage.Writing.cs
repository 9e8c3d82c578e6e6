using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

public sealed partial record DataPackage
{
    /// <summary>Name of the file that describes a package's tables as CSV on the Web.</summary>
    public const string CsvwFileName = "csv-metadata.json";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The description as it was read, in the words of a version of the standard.</summary>
    /// <param name="standard">
    /// The version. Of what version 1 does not have, it keeps all that may stand there as a property of one's own, and says the rest in its
    /// own way: lists are texts there, missing values have no labels, names are in small letters. What was there before then stands
    /// beside it, as <c>v2:type</c> and the like.
    /// </param>
    /// <returns>JSON, with a line break at its end.</returns>
    /// <exception cref="InvalidOperationException">The package was not read from a description.</exception>
    public string ToJson(PackageStandard standard)
    {
        var description = (JsonNode.Parse(Json.IsEmpty ? throw new InvalidOperationException("The package was not read from a description.") : Json.Span) as JsonObject)!;
        return Written(standard == PackageStandard.V2 ? Version2Writer.Write(description) : new Version1Writer(this).Write(description));
    }

    /// <summary>The package's tables as CSV on the Web describes them, for a file <see cref="CsvwFileName"/> beside it.</summary>
    /// <remarks>
    /// Source: W3C, Metadata Vocabulary for Tabular Data, 17 December 2015. A table of several files is as many tables there; what is
    /// no delimited text, or is packed, is left out. Values that CSV on the Web has no type for are text, with a word on what they are.
    /// </remarks>
    /// <returns>JSON-LD, with a line break at its end.</returns>
    public string ToCsvw() => Written(new CsvwWriter(this).Write());

    private static string Written(JsonObject json) => json.ToJsonString(Layout) + "\n";
}
