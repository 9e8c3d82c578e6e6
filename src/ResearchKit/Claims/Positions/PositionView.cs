namespace ResearchKit;

/// <summary>Shows a position with all that it rests on.</summary>
internal static class PositionView
{
    /// <summary>The position, and a table of the claims that stand behind it.</summary>
    public static View Of(HeldPosition held)
    {
        var claims = held.Claims.Select(c => Row("stands", c)).Concat(held.Perhaps.Select(c => Row("perhaps made by then", c))).ToList();
        var sentence = new Paragraph($"{held.Actor.Name} on {held.On}: {held.InWords}. “{held.Proposition.Text}”");
        return claims.Count == 0
            ? new(sentence, new Paragraph("No statement of it is on record by then."))
            : new(sentence, new Grid(null, [new("claim"), new(""), new("said"), new("stance"), new("summary"), new("evidence")], claims));
    }

    private static IReadOnlyList<GridCell> Row(string role, Claim claim) =>
        [claim.Id, role, claim.Date.ToString(), EnumWords<Stance>.Lower[claim.Stance], claim.Summary, EvidenceCell.Of(claim)];
}
