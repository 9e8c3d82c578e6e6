using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>Reads and sets the variables of a session; of several with one name the newest counts.</summary>
internal sealed class SessionVariables(SubmissionSlots slots)
{
    public IEnumerable<SessionVariable> All() =>
        Fields().DistinctBy(variable => variable.Field.Name)
            .Select(variable => new SessionVariable(
                variable.Field.Name, variable.Field.FieldType, variable.Field.GetValue(variable.Owner)))
            .OrderBy(variable => variable.Name, StringComparer.Ordinal);

    public SessionVariable? Find(string name) =>
        Fields().Where(variable => variable.Field.Name == name)
            .Select(variable => new SessionVariable(name, variable.Field.FieldType, variable.Field.GetValue(variable.Owner)))
            .FirstOrDefault();

    /// <summary>Gives the newest variable of a name a value of its type.</summary>
    public void Set(string name, object? value)
    {
        var (owner, field) = Fields().First(variable => variable.Field.Name == name);
        field.SetValue(owner, value);
    }

    private IEnumerable<(object Owner, FieldInfo Field)> Fields() =>
        from submission in slots.NewestFirst
        from field in submission.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !field.Name.StartsWith('<')
        select (submission, field);
}
