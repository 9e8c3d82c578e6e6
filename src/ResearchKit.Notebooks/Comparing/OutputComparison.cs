using System.Text.Json.Nodes;

namespace ResearchKit.Notebooks;

/// <summary>Compares the outputs of one cell, form by form.</summary>
internal sealed class OutputComparison(ComparisonOptions options)
{
    private readonly DifferenceList _differences = new(options);

    public DifferenceList Compare(IReadOnlyList<Output> was, IReadOnlyList<Output> now)
    {
        var (before, after) = (JoinedStreams.Of(was), JoinedStreams.Of(now));
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
            Compare(before.ElementAtOrDefault(i), after.ElementAtOrDefault(i), i + 1);
        return _differences;
    }

    private void Compare(Output? was, Output? now, int number)
    {
        switch (was, now)
        {
            case (StreamOutput before, StreamOutput after) when before.Name == after.Name:
                _differences.Enter(number, before.Name);
                TextComparison.Compare(Sanitised(before.Text), Sanitised(after.Text), _differences);
                break;
            case (ErrorOutput before, ErrorOutput after):
                CompareErrors(before, after, number);
                break;
            case (DisplayOutput before, DisplayOutput after):
                CompareForms(before.Data, after.Data, number);
                break;
            case (ExecuteResultOutput before, ExecuteResultOutput after):
                CompareForms(before.Data, after.Data, number);
                break;
            case (UnknownOutput before, UnknownOutput after):
                _differences.Enter(number, OutputWords.Kind(after));
                new JsonComparison(_differences).Compare(before.Json, after.Json);
                break;
            default:
                _differences.Enter(number, OutputWords.Kind(now ?? was!));
                _differences.Add(was is null ? "is new" : now is null ? "is missing" : "is of another kind", OutputWords.Short(was), OutputWords.Short(now));
                break;
        }
    }

    /// <summary>The traceback names lines of the kernel's own, and is no result: the error's kind and message are.</summary>
    private void CompareErrors(ErrorOutput was, ErrorOutput now, int number)
    {
        _differences.Enter(number, "error");
        if (was.Name != now.Name)
            _differences.Add("type", was.Name, now.Name);
        _differences.Compare("message", Sanitised(was.Message), Sanitised(now.Message));
    }

    private void CompareForms(JsonObject was, JsonObject now, int number)
    {
        foreach (var (type, value) in was)
        {
            _differences.Enter(number, type);
            if (now.TryGetPropertyValue(type, out var other))
                CompareForm(type, value, other);
            else
                _differences.Add("is missing", OutputWords.Short(type, value), null);
        }

        foreach (var (type, value) in now.Where(form => !was.ContainsKey(form.Key)))
        {
            _differences.Enter(number, type);
            _differences.Add("is new", null, OutputWords.Short(type, value));
        }
    }

    private void CompareForm(string type, JsonNode? was, JsonNode? now)
    {
        if (MimeData.IsJson(type) || MultilineText.Read(was) is not { } before || MultilineText.Read(now) is not { } after)
            new JsonComparison(_differences).Compare(was, now);
        else if (MimeData.IsText(type))
            CompareText(type, Sanitised(before), Sanitised(after));
        else
            ImageComparison.Compare(before, after, _differences);
    }

    private void CompareText(string type, string was, string now)
    {
        if (type == "text/html")
            HtmlComparison.Compare(was, now, _differences);
        else if (type == "image/svg+xml")
            SvgStructure.Compare(was, now, _differences);
        else
            TextComparison.Compare(was, now, _differences);
    }

    private string Sanitised(string text) => options.Sanitisers.Apply(text);
}
