using System.Data.Common;

namespace ResearchKit.Scripting;

/// <summary>
/// DuckDB, in memory, for one session. Its driver comes as a package at the first question, into a context of its own: it
/// costs nothing before that, and a notebook may use any other version of it.
/// </summary>
internal sealed class SqlEngine
{
    private const string Package = "DuckDB.NET.Data.Full";
    private const string Version = "1.5.6.1";

    private readonly DbConnection _connection;
    private readonly SqlAppender _appender;
    private volatile DbCommand? _running;

    private SqlEngine(DbConnection connection)
    {
        _connection = connection;
        _appender = new SqlAppender(connection.GetType());
    }

    /// <summary>Starts it.</summary>
    /// <exception cref="DirectiveException">The package is not to be had.</exception>
    public static async Task<SqlEngine> StartAsync(SessionCore session, CancellationToken interrupt)
    {
        var context = new NotebookLoadContext();
        var packages = await session.Packages.ResolveApartAsync(new PackageRequest(Package, Version), context.IsLoaded, interrupt).ConfigureAwait(false);
        foreach (var package in packages.Select(package => package.Assets))
        {
            foreach (var assembly in package.Assemblies)
            {
                context.Offer(assembly);
            }

            foreach (var directory in package.NativeDirectories)
            {
                context.AddNativeDirectory(directory);
            }
        }

        var driver = context.LoadFromAssemblyName(new("DuckDB.NET.Data")).GetType("DuckDB.NET.Data.DuckDBConnection", throwOnError: true)!;
        var connection = (DbConnection)Activator.CreateInstance(driver, "DataSource=:memory:")!;
        await connection.OpenAsync(interrupt).ConfigureAwait(false);
        return new SqlEngine(connection);
    }

    /// <summary>Runs statements.</summary>
    /// <param name="text">The statements.</param>
    /// <param name="directory">Where relative paths of files start.</param>
    /// <param name="tables">The tables that they use, by name.</param>
    /// <param name="parameters">The values of their parameters, by name.</param>
    /// <param name="interrupt">Stops them.</param>
    /// <returns>What the last statement that gives rows gave; null when none does.</returns>
    /// <exception cref="DbException">A statement is wrong.</exception>
    public SqlResult? Run(
        SqlText text, string directory, IEnumerable<(string Name, SqlFrame Frame)> tables, IEnumerable<(string Name, object? Value)> parameters, CancellationToken interrupt)
    {
        Execute($"SET file_search_path = '{directory.Replace("'", "''", StringComparison.Ordinal)}'");
        foreach (var (name, frame) in tables)
        {
            Load(name, frame, interrupt);
        }

        using var command = _connection.CreateCommand();
        command.CommandText = text.Text;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = SqlTypes.Value(value) ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        _running = command;
        interrupt.ThrowIfCancellationRequested();
        using var reader = command.ExecuteReader();
        SqlResult? result = null;
        do
        {
            result = reader.FieldCount > 0 ? SqlResult.Read(reader, interrupt) : result;
        }
        while (reader.NextResult());

        return result;
    }

    /// <summary>Stops what runs now, if anything does: the driver forgets a call that comes too early.</summary>
    public void Interrupt() => _running?.Cancel();

    private void Load(string name, SqlFrame frame, CancellationToken interrupt)
    {
        if (frame.Columns.Count == 0)
        {
            throw new DirectiveException($"“{name}” has no columns that could be asked for.");
        }

        var columns = frame.Columns.Select(column => $"{SqlText.Quote(column.Name)} {SqlTypes.Of(column, frame.Count)}");
        Execute($"CREATE OR REPLACE TABLE {SqlText.Quote(name)} ({string.Join(", ", columns)})");
        _appender.Fill(_connection, name, frame, interrupt);
    }

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
