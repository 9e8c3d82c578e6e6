using System.Text.Json.Nodes;
using CsCheck;
using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks.Tests.Recording;

public class CellRecordingTests
{
    private readonly DisplayIds _displays = new();

    private static StreamMessage Out(string text) => new("stdout", text);

    private static StreamMessage Err(string text) => new("stderr", text);

    private static DisplayData Show(string text, string? id = null) => new(MimeBundle.Text(text), null, new(id));

    private static UpdateDisplayData Update(string text, string id) => new(MimeBundle.Text(text), null, new(id));

    private CodeCell Record(params IOPubMessage[] messages)
    {
        var (cell, recording) = Begin(messages);
        recording.Save();
        return cell;
    }

    private (CodeCell Cell, CellRecording Recording) Begin(params IOPubMessage[] messages)
    {
        var cell = new CodeCell("code");
        var recording = new CellRecording(cell, 7, _displays);
        foreach (var message in messages)
            recording.Add(message);
        return (cell, recording);
    }

    private static IEnumerable<string> Texts(CodeCell cell) => cell.Outputs.Select(output => output switch
    {
        StreamOutput stream => $"{stream.Name}:{stream.Text}",
        DisplayOutput display => "display:" + display.Data["text/plain"],
        ExecuteResultOutput result => "result:" + result.Data["text/plain"],
        ErrorOutput error => "error:" + error.Name,
        _ => "?",
    });

    [Fact]
    public void Pieces_of_one_stream_in_a_row_are_one_output_with_carriage_returns_kept() =>
        Assert.Equal(
            ["stdout:10 %\r20 %\n", "stderr:oh", "stdout:done\n"],
            Texts(Record(Out("10 %"), Out("\r20 %\n"), Err("oh"), Out("done\n"))));

    [Fact]
    public void What_stands_between_two_pieces_keeps_them_apart() =>
        Assert.Equal(["stdout:a", "display:b", "stdout:c"], Texts(Record(Out("a"), Show("b"), Out("c"))));

    [Fact]
    public void Any_sequence_of_pieces_keeps_its_text_and_order() =>
        Gen.Select(Gen.OneOf(Gen.Const("stdout"), Gen.Const("stderr")), Gen.String).Array.Sample(pieces =>
        {
            var outputs = Record([.. pieces.Select(piece => new StreamMessage(piece.Item1, piece.Item2))]).Outputs.Cast<StreamOutput>().ToList();
            Assert.Equal(string.Concat(pieces.Select(piece => piece.Item2)), string.Concat(outputs.Select(output => output.Text)));
            Assert.All(outputs.Zip(outputs.Skip(1)), pair => Assert.NotEqual(pair.First.Name, pair.Second.Name));
        }, iter: 200);

    [Fact]
    public void Clearing_at_once_takes_away_what_there_is() =>
        Assert.Equal(["stdout:new"], Texts(Record(Out("old"), Show("old"), new ClearOutput(), Out("new"))));

    [Fact]
    public void Clearing_that_waits_takes_away_nothing_until_something_new_comes()
    {
        Assert.Equal(["stdout:old"], Texts(Record(Out("old"), new ClearOutput(Wait: true))));
        Assert.Equal(["stdout:new"], Texts(Record(Out("old"), new ClearOutput(Wait: true), Out("new"))));
        Assert.Equal(["error:E"], Texts(Record(Out("old"), new ClearOutput(Wait: true), new ErrorMessage("E", "", []))));
    }

    [Fact]
    public void An_update_reaches_every_display_of_its_id_also_in_earlier_cells()
    {
        var (first, firstRecording) = Begin(Show("1", "a"), Show("other", "b"), Show("1", "a"));
        var second = Record(Show("1", "a"), Update("2", "a"), Update("ignored", "unknown"));
        firstRecording.Save();
        Assert.Equal(["display:2", "display:other", "display:2"], Texts(first));
        Assert.Equal(["display:2"], Texts(second));
    }

    [Fact]
    public void An_update_does_not_bring_back_what_was_cleared() =>
        Assert.Empty(Record(Show("1", "a"), new ClearOutput(), Update("2", "a")).Outputs);

    [Fact]
    public void A_result_can_be_updated_and_carries_the_cells_own_count()
    {
        var cell = Record(new ExecuteResult(99, MimeBundle.Text("1"), null, new("a")), Update("2", "a"));
        var result = Assert.IsType<ExecuteResultOutput>(Assert.Single(cell.Outputs));
        Assert.Equal(7, result.ExecutionCount);
        Assert.Equal("2", (string)result.Data["text/plain"]!);
        Assert.Equal(7, cell.ExecutionCount);
    }

    [Fact]
    public void What_is_transient_is_not_saved() =>
        Assert.DoesNotContain("transient", Record(Show("1", "a")).Json.ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public void Text_is_saved_as_lines_json_as_json_and_keys_in_order()
    {
        var bundle = new MimeBundle
        {
            { "text/plain", "a\nb" },
            { "image/svg+xml", "<svg>\n</svg>" },
            { "image/png", "iVBO\nRw==" },
            { "application/vnd.plotly.v1+json", new JsonObject { ["layout"] = 1, ["data"] = "x\ny" } },
        };
        var output = Record(new DisplayData(bundle, new() { ["z"] = 1, ["a"] = 2 })).Outputs[0].ToJson();
        Assert.Equal(
            """{"data":{"application/vnd.plotly.v1+json":{"data":"x\ny","layout":1},"image/png":"iVBO\nRw==","image/svg+xml":["<svg>\n","</svg>"],"text/plain":["a\n","b"]},"metadata":{"a":2,"z":1},"output_type":"display_data"}""",
            output.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void A_hundred_thousand_pieces_are_recorded_in_order_and_in_linear_time()
    {
        var text = Assert.IsType<StreamOutput>(Assert.Single(Record([.. Enumerable.Range(0, 100_000).Select(i => Out($"{i}\n"))]).Outputs)).Text;
        Assert.Equal(100_000, text.Split('\n').Length - 1);
    }
}
