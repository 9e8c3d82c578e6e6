using System.Collections.Immutable;

namespace ResearchKit.Scripting;

/// <summary>What could stand at the cursor.</summary>
/// <param name="Start">Where the text to replace begins, in UTF-16 units of the cell.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The proposals, the best first.</param>
public sealed record CompletionList(int Start, int End, ImmutableArray<CompletionItem> Items);

/// <summary>One proposal.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Kind">What it is: <c>method</c>, <c>property</c>, <c>field</c>, <c>class</c>, <c>struct</c>, <c>interface</c>,
/// <c>enum</c>, <c>delegate</c>, <c>event</c>, <c>namespace</c>, <c>keyword</c>, <c>magic</c>, <c>package</c>, <c>path</c> or <c>text</c>.</param>
/// <param name="Signature">Its declaration in C#, or what it does; empty when there is nothing to say.</param>
/// <param name="Documentation">The summary of its documentation; empty when there is none at hand.</param>
public sealed record CompletionItem(string Text, string Kind, string Signature, string Documentation);
