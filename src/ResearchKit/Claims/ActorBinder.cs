namespace ResearchKit;

/// <summary>Makes actors of the rows of <c>actors</c>.</summary>
internal sealed class ActorBinder(CellSet cells) : RowBinder<Actor>
{
    private readonly Cell<string> _id = cells.Text("actor_id");
    private readonly Cell<string> _name = cells.Text("name");
    private readonly Cell<string> _kind = cells.Text("kind");
    private readonly Cell<string> _country = cells.Interned("country");
    private readonly Cell<string> _cameo = cells.Interned("cameo");
    private readonly Cell<IReadOnlyList<string>> _aliases = cells.Texts("aliases");
    private readonly Cell<IReadOnlyList<string>> _roles = cells.Texts("roles");

    /// <inheritdoc/>
    public override Actor Build(CellSet cells) => new()
    {
        Id = _id.Value!,
        Name = _name.Value!,
        Kind = _kind.Value!,
        Country = _country.Value,
        Cameo = _cameo.Value,
        Aliases = _aliases.Value ?? [],
        Roles = [.. (_roles.Value ?? []).Select(r => Role(r, cells)).OfType<ActorRole>()],
    };

    private ActorRole? Role(string text, CellSet cells)
    {
        var at = text.LastIndexOf(" @ ", StringComparison.Ordinal);
        if (at <= 0)
        {
            cells.Fault(_roles, $"'{text}' is no role with its dates, such as 'Minister @ 2019-05-20/..'");
            return null;
        }

        if (EdtfDate.TryParse(text[(at + 3)..], out var period, out var reason))
        {
            return new ActorRole(text[..at], period);
        }

        cells.Fault(_roles, $"the dates of '{text}': {reason}");
        return null;
    }
}
