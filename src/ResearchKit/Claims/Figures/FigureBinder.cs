namespace ResearchKit;

/// <summary>Makes figures of six columns, and holds their bounds against each other.</summary>
internal sealed class FigureBinder(CellSet cells)
{
    private readonly Cell<double?> _low = cells.Number("figure_low");
    private readonly Cell<double?> _best = cells.Number("figure_best");
    private readonly Cell<double?> _high = cells.Number("figure_high");
    private readonly Cell<string> _unit = cells.Interned("figure_unit");
    private readonly Cell<object> _qualifier = cells.Word("figure_qualifier", EnumWords<FigureQualifier>.Lower, required: false);
    private readonly Cell<object> _basis = cells.Word("figure_basis", EnumWords<FigureBasis>.Lower, required: false);

    /// <summary>The figure of the present row, or null where it has none.</summary>
    public Figure? Build(CellSet cells)
    {
        if (_low.Value is null && _best.Value is null && _high.Value is null)
        {
            RefuseParts(cells);
            return null;
        }

        CheckOrder(cells, _low, _best);
        CheckOrder(cells, _best, _high);
        CheckOrder(cells, _low, _high);
        CheckPresent(cells);
        return new Figure
        {
            Low = _low.Value,
            Best = _best.Value,
            High = _high.Value,
            Unit = _unit.Value ?? "",
            Qualifier = _qualifier.Value is FigureQualifier qualifier ? qualifier : FigureQualifier.AsStated,
            Basis = _basis.Value as FigureBasis?,
        };
    }

    private void CheckPresent(CellSet cells)
    {
        if (_unit.Value is null)
        {
            cells.Fault(_unit, "a figure needs a unit");
        }

        if (_qualifier.Value is null)
        {
            cells.Fault(_qualifier, "a figure needs a qualifier; as_stated where the actor gave none");
        }

        if (_qualifier.Value is FigureQualifier.Between && (_low.Value is null || _high.Value is null))
        {
            cells.Fault(_qualifier, "a figure between two others needs figure_low and figure_high");
        }
    }

    private void RefuseParts(CellSet cells)
    {
        if (_unit.Value is not null)
        {
            cells.Fault(_unit, "there is a unit, but no figure");
        }

        if (_qualifier.Value is not null)
        {
            cells.Fault(_qualifier, "there is a qualifier, but no figure");
        }

        if (_basis.Value is not null)
        {
            cells.Fault(_basis, "there is a basis, but no figure");
        }
    }

    private static void CheckOrder(CellSet cells, Cell<double?> less, Cell<double?> more)
    {
        if (less.Value > more.Value)
        {
            cells.Fault(less, FormattableString.Invariant($"is more than {more.Name}, {more.Value}: low <= best <= high"));
        }
    }
}
