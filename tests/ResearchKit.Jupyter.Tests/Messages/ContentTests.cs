using System.Text;
using System.Text.Json;
using CsCheck;

namespace ResearchKit.Jupyter.Tests.Messages;

public sealed class ContentTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char, 0, 20].Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))]) + "🐱");

    [Fact]
    public void What_a_frontend_leaves_out_has_the_value_that_the_protocol_gives_it()
    {
        var request = Read<ExecuteRequest>("""{"code":"x"}""");

        Assert.Equal(new ExecuteRequest("x", Silent: false, StoreHistory: true, AllowStdin: false, StopOnError: true), request);
    }

    [Fact]
    public void Fields_that_are_not_known_are_passed_over() =>
        Assert.Equal(new CompleteRequest("x", 1), Read<CompleteRequest>("""{"code":"x","cursor_pos":1,"new_in_6.0":{"a":[1]}}"""));

    [Fact]
    public void What_a_kernel_sends_as_null_is_as_if_it_had_left_it_out() =>
        Assert.Equal("", Read<KernelInfoReply>("""{"protocol_version":"5.3","implementation":"other","banner":null}""").Banner);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"code":null}""")]
    [InlineData("""{"code":7}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"code\":\"x\"")]
    [InlineData("")]
    public void Content_that_does_not_fit_its_type_is_told_from_content_that_does(string json) =>
        Assert.IsType<MalformedContent>(ReadContent("execute_request", json));

    [Fact]
    public void A_silent_request_is_never_remembered() =>
        Assert.False(new ExecuteRequest("x", Silent: true, StoreHistory: true).IsRemembered);

    [Fact]
    public void A_message_of_an_unknown_type_keeps_its_content()
    {
        var unknown = Assert.IsType<UnknownMessage>(ReadContent("brand_new", """{"a":[1,{"b":null}]}"""));

        Assert.Equal("""{"a":[1,{"b":null}]}""", unknown.Content.ToJsonString());
    }

    [Fact]
    public void A_reply_that_failed_is_read_as_an_error_with_its_traceback()
    {
        var error = Assert.IsType<ErrorReply>(ReadContent("complete_reply", """{"status":"error","ename":"E","evalue":"v","traceback":["t"]}"""));

        Assert.Equal(("E", "v", "t"), (error.ErrorName, error.ErrorValue, Assert.Single(error.Traceback)));
    }

    [Theory]
    [InlineData("abort")]
    [InlineData("aborted")]
    public void Both_spellings_of_aborted_are_understood(string status) =>
        Assert.Equal(ReplyStatus.Aborted, Read<ExecuteReply>($$"""{"status":"{{status}}"}""").Status);

    [Fact]
    public void Text_of_any_characters_survives_the_wire() => Texts.Sample(text =>
        Read<StreamMessage>(JsonSerializer.Serialize(new StreamMessage("stdout", text), JupyterJson.Instance.StreamMessage)).Text == text);

    [Fact]
    public void A_bundle_keeps_its_forms_and_their_order() => Gen.Dictionary(Texts, Texts)[0, 8].Sample(forms =>
    {
        var bundle = new MimeBundle();
        foreach (var (mimeType, content) in forms)
        {
            bundle.Add(mimeType, content);
        }

        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(bundle, JupyterJson.Instance.MimeBundle), JupyterJson.Instance.MimeBundle)!;
        return read.Select(form => (form.Key, (string?)form.Value)).SequenceEqual(forms.Select(form => (form.Key, (string?)form.Value)));
    });

    private static T Read<T>(string json)
        where T : MessageContent => Assert.IsType<T>(ReadContent(TypeName<T>(), json));

    private static string TypeName<T>() => Samples.All.Single(sample => sample is T).MessageType;

    private static MessageContent ReadContent(string type, string json)
    {
        var codec = new MessageCodec("", "hmac-sha256", "tester", new FixedTime());
        byte[][] frames =
        [
            Encoding.UTF8.GetBytes("<IDS|MSG>"), [], Encoding.UTF8.GetBytes($$"""{"msg_id":"1","msg_type":"{{type}}"}"""), "{}"u8.ToArray(), "{}"u8.ToArray(), Encoding.UTF8.GetBytes(json),
        ];
        Assert.Null(codec.TryRead(Channel.Shell, frames, out var message));
        return message!.Content;
    }
}
