using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>Fills tables through DuckDB's appender, whose types the host knows by name only: it is loaded when it is first needed.</summary>
internal sealed class SqlAppender
{
    private const string Append = "AppendValue";

    private readonly MethodInfo _create;
    private readonly Func<object, object> _createRow;
    private readonly Action<object> _endRow;
    private readonly Type _row;
    private readonly Dictionary<Type, Action<object, object?>> _writers = [];

    public SqlAppender(Type connection)
    {
        _create = connection.GetMethod("CreateAppender", 0, [typeof(string)])!;
        var createRow = _create.ReturnType.GetMethod("CreateRow")!;
        _row = createRow.ReturnType;
        var appender = Expression.Parameter(typeof(object));
        _createRow = Expression.Lambda<Func<object, object>>(Expression.Call(Expression.Convert(appender, _create.ReturnType), createRow), appender).Compile();
        var row = Expression.Parameter(typeof(object));
        _endRow = Expression.Lambda<Action<object>>(Expression.Call(Expression.Convert(row, _row), _row.GetMethod("EndRow")!), row).Compile();
    }

    public void Fill(DbConnection connection, string table, SqlFrame frame, CancellationToken interrupt)
    {
        using var appender = (IDisposable)_create.Invoke(connection, [table])!;
        for (var index = 0; index < frame.Count; index++)
        {
            interrupt.ThrowIfCancellationRequested();
            var row = _createRow(appender);
            foreach (var column in frame.Columns)
            {
                var value = SqlTypes.Value(column.Value(index));
                Writer(value?.GetType() ?? typeof(string))(row, value);
            }

            _endRow(row);
        }
    }

    private Action<object, object?> Writer(Type type)
    {
        if (!_writers.TryGetValue(type, out var writer))
        {
            _writers[type] = writer = Compile(type);
        }

        return writer;
    }

    private Action<object, object?> Compile(Type type)
    {
        var append = _row.GetMethods().Single(method => method is { Name: Append, IsGenericMethod: false }
            && (Nullable.GetUnderlyingType(method.GetParameters()[0].ParameterType) ?? method.GetParameters()[0].ParameterType) == type);
        var (row, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var target = Expression.Convert(row, _row);
        var body = Expression.IfThenElse(
            Expression.ReferenceEqual(value, Expression.Constant(null)),
            Expression.Call(target, _row.GetMethod("AppendNullValue")!),
            Expression.Call(target, append, Expression.Convert(Expression.Convert(value, type), append.GetParameters()[0].ParameterType)));
        return Expression.Lambda<Action<object, object?>>(body, row, value).Compile();
    }
}
