using System.Reflection;

namespace ResearchKit.Scripting;

/// <summary>Reads and sets the variables of a session; of several with one name the newest counts.</summary>
internal sealed class SessionVariables(SubmissionSlots slots)
{
    /// <summary>All variables, in the order in which they were declared first.</summary>
    public IEnumerable<SessionVariable> All()
    {
        var newest = Fields().DistinctBy(variable => variable.Field.Name).ToDictionary(variable => variable.Field.Name);
        return slots.NewestFirst.Reverse().SelectMany(SubmissionFields.Of).Select(field => field.Name).Distinct()
            .Select(name => newest[name])
            .Select(variable => new SessionVariable(variable.Field.Name, variable.Field.FieldType, variable.Field.GetValue(variable.Owner)));
    }

    public SessionVariable? Find(string name) =>
        Fields().Where(variable => variable.Field.Name == name)
            .Select(variable => new SessionVariable(name, variable.Field.FieldType, variable.Field.GetValue(variable.Owner)))
            .FirstOrDefault();

    /// <summary>Gives the newest variable of a name a value, if its type allows.</summary>
    public bool TrySet(string name, object? value)
    {
        var (owner, field) = Fields().FirstOrDefault(variable => variable.Field.Name == name);
        if (field is null || (value is null ? field.FieldType.IsValueType : !field.FieldType.IsInstanceOfType(value)))
        {
            return false;
        }

        field.SetValue(owner, value);
        return true;
    }

    private IEnumerable<(object Owner, FieldInfo Field)> Fields() =>
        from submission in slots.NewestFirst
        from field in SubmissionFields.Of(submission)
        select (submission, field);
}
