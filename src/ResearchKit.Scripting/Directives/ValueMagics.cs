using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive;

namespace ResearchKit.Scripting;

/// <summary><c>#!value</c>, <c>#!set</c> and <c>#!share</c>: values that come from elsewhere than C#.</summary>
internal sealed class ValueMagics(SessionCore session)
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public async Task KeepAsync(Directive directive, string text, CancellationToken interrupt)
    {
        var arguments = new MagicArguments(directive);
        var value = arguments.Find("--from-file") is { } file ? await ReadAsync(file, interrupt).ConfigureAwait(false)
            : arguments.Find("--from-url") is { } url ? await FetchAsync(url, interrupt).ConfigureAwait(false)
            : arguments.Find("--from-value") is { } given ? Resolve(given)
            : text;
        _values[arguments.Get("--name")] = value;
        if (value is string shown)
        {
            var type = arguments.Find("--mime-type") ?? MimeTypes.Plain;
            session.Context.Display(new MimeBundle([.. new[] { type, MimeTypes.Plain }.Distinct().Select(mimeType => new MimeData(mimeType, shown))]), [type]);
        }
    }

    public Task SetAsync(Directive directive, CancellationToken interrupt)
    {
        var arguments = new MagicArguments(directive);
        return session.SetAsync(arguments.Get("--name"), Resolve(arguments.Get("--value")), interrupt);
    }

    public Task ShareAsync(Directive directive, CancellationToken interrupt)
    {
        var arguments = new MagicArguments(directive);
        var name = arguments.Others.FirstOrDefault() ?? throw new DirectiveException("#!share needs a name.");
        return session.SetAsync(arguments.Find("--as") ?? name, FromKernel(arguments.Get("--from"), name), interrupt);
    }

    private object? Resolve(string value)
    {
        if (value is not ['@', ..] || value.IndexOf(':', StringComparison.Ordinal) is var colon && colon < 0)
        {
            return value;
        }

        var rest = value[(colon + 1)..];
        return value[1..colon] switch
        {
            "input" => session.Context.Channel.ReadInput(Prompt(rest), isPassword: false),
            "password" => new PasswordString(session.Context.Channel.ReadInput(Prompt(rest), isPassword: true)),
            var kernel => FromKernel(kernel, rest),
        };
    }

    // @input:{"prompt": "…", "type": "…"} is the long form.
    private static string Prompt(string question)
    {
        try
        {
            return question is ['{', ..] && JsonNode.Parse(question)?["prompt"] is { } prompt ? prompt.ToString() : question;
        }
        catch (JsonException)
        {
            return question;
        }
    }

    private object? FromKernel(string kernel, string name) => kernel switch
    {
        "value" when _values.TryGetValue(name, out var text) => text,
        "csharp" or "c#" when session.Variables.Find(name) is { } variable => variable.Value,
        _ => throw new DirectiveException($"There is no value “{name}” in “{kernel}”{(session.Others.Find(kernel) is { } advice ? $": {advice}" : ".")}"),
    };

    private static async Task<string> FetchAsync(string url, CancellationToken interrupt)
    {
        using var client = new HttpClient();
        try
        {
            return await client.GetStringAsync(new Uri(url), interrupt).ConfigureAwait(false);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or UriFormatException)
        {
            throw new DirectiveException($"“{url}” could not be read: {unreachable.Message}");
        }
    }

    private async Task<string> ReadAsync(string file, CancellationToken interrupt)
    {
        var path = session.PathOf(file);
        return File.Exists(path)
            ? await File.ReadAllTextAsync(path, interrupt).ConfigureAwait(false)
            : throw new DirectiveException($"The file “{file}” was not found.");
    }
}
