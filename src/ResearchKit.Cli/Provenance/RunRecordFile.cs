using System.Text.Encodings.Web;
using System.Text.Json;
using ResearchKit.Notebooks;

namespace ResearchKit.Cli.Provenance;

/// <summary>The file in which a run's record stands beside the executed notebooks.</summary>
internal static class RunRecordFile
{
    /// <summary>Its name.</summary>
    public const string Name = "run.json";

    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes the record into a folder, in the place of an earlier one.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Save(string folder, RunRecord record)
    {
        var file = Path.Combine(folder, Name);
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(file, JsonSerializer.SerializeToUtf8Bytes(record, Layout));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCodes.File, $"The record of the run cannot be written: {e.Message}");
        }
    }

    /// <summary>Reads the record of a folder.</summary>
    /// <exception cref="CliException">There is none, or it is none that this version reads.</exception>
    public static RunRecord Load(string folder, string shown)
    {
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file))
        {
            throw new CliException(ExitCodes.Usage, $"{shown} has no {Name}: it is written by 'researchkit run' beside the executed notebooks.");
        }

        try
        {
            return JsonSerializer.Deserialize<RunRecord>(File.ReadAllBytes(file), Layout)
                ?? throw new JsonException("it is empty");
        }
        catch (JsonException e)
        {
            throw new CliException(ExitCodes.File, $"{Path.Combine(shown, Name)} is no record of a run: {e.Message}");
        }
    }
}
