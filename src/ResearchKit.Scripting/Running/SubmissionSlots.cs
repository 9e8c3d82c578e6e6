namespace ResearchKit.Scripting;

/// <summary>
/// The objects that hold the variables of the submissions that ran, in the layout that compiled submissions expect:
/// slot 0 is unused, and each submission that declares something stores itself in the next one.
/// </summary>
internal sealed class SubmissionSlots
{
    private object?[] _slots = new object?[32];
    private int _count = 1;

    /// <summary>The submissions' objects, the newest first.</summary>
    public IEnumerable<object> NewestFirst => _slots.Take(_count).Skip(1).Reverse().OfType<object>();

    /// <summary>The array for the next submission.</summary>
    public object?[] Prepare()
    {
        if (_count + 1 >= _slots.Length)
        {
            Array.Resize(ref _slots, _slots.Length * 2);
        }

        return _slots;
    }

    /// <summary>Keeps what the submission stored, if it did.</summary>
    public void Keep()
    {
        if (_slots[_count] is not null)
        {
            _count++;
        }
    }

    /// <summary>
    /// Gives the variables that a failed submission declared anew, and had not got to, the values that they had before.
    /// </summary>
    /// <returns>The names of those that had none.</returns>
    public IReadOnlyList<string> RestoreUnreached()
    {
        if (_slots[_count] is not { } failed)
        {
            return [];
        }

        var lost = new List<string>();

        foreach (var field in SubmissionFields.Of(failed).Where(field => SubmissionFields.IsUnset(field, failed)))
        {
            var earlier = NewestFirst.SelectMany(owner => SubmissionFields.Of(owner).Select(old => (owner, old)))
                .FirstOrDefault(variable => variable.old.Name == field.Name);
            if (earlier.old?.FieldType == field.FieldType)
            {
                field.SetValue(failed, earlier.old.GetValue(earlier.owner));
            }
            else
            {
                lost.Add(field.Name);
            }
        }

        return lost;
    }

    /// <summary>Forgets what the submission stored.</summary>
    public void Forget() => _slots[_count] = null;
}
