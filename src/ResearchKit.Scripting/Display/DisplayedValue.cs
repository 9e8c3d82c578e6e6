using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Something displayed, which can be replaced in place.</summary>
public sealed class DisplayedValue
{
    private readonly SessionContext _session;
    private readonly string[] _mimeTypes;

    internal DisplayedValue(SessionContext session, string displayId, MimeBundle shown, string[] mimeTypes)
    {
        _session = session;
        _mimeTypes = mimeTypes;
        DisplayId = displayId;
        FormattedValues = FormattedValue.From(shown);
    }

    /// <summary>The name under which the notebook knows it.</summary>
    public string DisplayId { get; }

    /// <summary>What is shown at present.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; }

    /// <summary>Whether another value was put in its place.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>Shows another value in its place, from this cell or a later one.</summary>
    /// <param name="updatedValue">The new value.</param>
    public void Update(object? updatedValue)
    {
        var bundle = ValueFormatting.Format(updatedValue, _mimeTypes);
        FormattedValues = FormattedValue.From(bundle);
        IsUpdated = true;
        _session.Channel.UpdateDisplay(new DisplayOutput(bundle, DisplayId));
    }
}
