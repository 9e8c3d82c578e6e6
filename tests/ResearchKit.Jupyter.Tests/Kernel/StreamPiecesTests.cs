using System.Text;
using CsCheck;

namespace ResearchKit.Jupyter.Tests.Kernel;

public sealed class StreamPiecesTests
{
    private static readonly JupyterMessage Cell = new(Channel.Shell, new("1", "execute_request"), "", new ExecuteRequest(""), new() { Header = [], Content = [] });

    [Fact]
    public void Pieces_make_up_the_text_and_none_ends_within_a_character() => OneOf.Values("a", "é", "🐱").Array[0, 9].SelectMany(
        characters => Gen.Select(Gen.Const(string.Concat(characters)), Gen.Int[0, 20].Array[0, 5])).Sample((text, cuts) =>
        {
            var pieces = new StreamPieces();
            var ends = cuts.Select(cut => Math.Min(cut, text.Length)).Append(0).Append(text.Length).Order().ToArray();
            var sent = ends.Zip(ends.Skip(1)).SelectMany(part => pieces.Cut("stdout", text[part.First..part.Second], Cell).ToArray()).ToArray();

            Assert.Equal(text, string.Concat(sent));
            Assert.All(sent, piece => Assert.Equal(piece, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(piece))));
        });

    [Fact]
    public void A_large_text_is_cut_between_characters()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("🐱", StreamPieces.Largest));

        var pieces = new StreamPieces().Cut("stdout", text, Cell).ToArray();

        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, StreamPieces.Largest));
        Assert.DoesNotContain(pieces, piece => char.IsHighSurrogate(piece[^1]));
    }

    [Fact]
    public void Half_a_character_does_not_go_over_to_another_stream()
    {
        var pieces = new StreamPieces();

        Assert.Empty(pieces.Cut("stdout", "\ud83d", Cell));
        Assert.Equal(["e"], pieces.Cut("stderr", "e", Cell));
        Assert.Equal(["🐱"], pieces.Cut("stdout", "\udc31", Cell));
    }
}
