using System.Text.Json;

namespace ResearchKit.Jupyter;

/// <summary>Reads and writes connection files, which hold a secret and so are its owner's alone.</summary>
public static class ConnectionFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a connection file; the message says what is wrong.
    /// </exception>
    public static ConnectionInfo Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), JupyterJson.Instance.ConnectionInfo)
                ?? throw new InvalidDataException($"'{path}' is not a connection file: it holds null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"'{path}' is not a connection file: {e.Message}", e);
        }
    }

    /// <summary>Writes a connection file that only its owner can read, where the system knows of owners.</summary>
    /// <exception cref="IOException">The file exists already or cannot be written.</exception>
    public static void Write(string path, ConnectionInfo connection)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, connection, JupyterJson.Instance.ConnectionInfo);
    }
}
