using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit;

/// <summary>A table that shows all of its rows, however many.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource<WholeTable>))]
public sealed class WholeTable : IShown
{
    private readonly Func<View> _view;

    internal WholeTable(Func<View> view) => _view = view;

    /// <summary>The rows as plain text, and how many there are.</summary>
    public override string ToString() => TextView.Of(_view());

    View IShown.View() => _view();
}
