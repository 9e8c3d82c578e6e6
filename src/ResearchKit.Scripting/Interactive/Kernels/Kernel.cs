using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;
using ResearchKit.Scripting;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// What notebooks written for .NET Interactive call on its <c>Kernel</c>, under the same names. Every cell sees its
/// static members without a using.
/// </summary>
public abstract class Kernel
{
    private protected Kernel(SessionCore session, KernelInfo info)
    {
        Session = session;
        KernelInfo = info;
    }

    /// <summary>The kernel that holds all others.</summary>
    public static Kernel Root => SessionContext.Current.Root;

    /// <summary>The kernel that runs the present code.</summary>
    public static Kernel Current => KernelInvocationContext.Current?.HandlingKernel ?? Root;

    /// <summary>What the kernel is.</summary>
    public KernelInfo KernelInfo { get; }

    /// <summary>Its name.</summary>
    public string Name => KernelInfo.LocalName;

    /// <summary>The kernel that holds all others.</summary>
    public Kernel RootKernel => Session.Context.Root;

    /// <summary>The kernel that holds this one; null of the outermost.</summary>
    public CompositeKernel? ParentKernel => this is CompositeKernel ? null : Session.Context.Root;

    /// <summary>What happens in the session, for those who watch it: <c>Kernel.Root.KernelEvents.Subscribe(…)</c>.</summary>
    public Events.KernelEventStream KernelEvents => Session.Context.Events;

    internal SessionCore Session { get; }

    /// <summary>Displays a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; without any, those that its type prefers.</param>
    /// <returns>A handle by which the value can be replaced.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Marks a text as HTML.</summary>
    /// <param name="content">The HTML.</param>
    /// <returns>Content that displays as HTML.</returns>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds a style sheet to the notebook's page.</summary>
    /// <param name="content">The rules.</param>
    public static void CSS(string content) => new HtmlString($"<style>{content}</style>").Display(HtmlFormatter.MimeType);

    /// <summary>Runs a script in the notebook's page.</summary>
    /// <param name="scriptContent">The script.</param>
    public static void Javascript(string scriptContent) =>
        new HtmlString($"<script type=\"text/javascript\">{scriptContent}</script>").Display(HtmlFormatter.MimeType);

    /// <summary>Removes what the cell has shown so far.</summary>
    /// <param name="wait">Only when there is something new to show, so that nothing flickers.</param>
    public static void ClearOutput(bool wait = false) => SessionContext.Current.Channel.ClearOutput(wait);

    /// <summary>Asks the notebook's user for a line.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="inputName">A name for the answer; not shown.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string inputName = "") => Ask(prompt, isPassword: false);

    /// <summary>Asks the notebook's user for a password, which is not shown.</summary>
    /// <param name="prompt">What to ask.</param>
    /// <param name="inputName">A name for the answer; not shown.</param>
    /// <returns>The password.</returns>
    /// <exception cref="NotSupportedException">Nobody is there to answer.</exception>
    public static async Task<PasswordString> GetPasswordAsync(string prompt = "", string inputName = "") =>
        new(await Ask(prompt, isPassword: true).ConfigureAwait(false));

    /// <summary>Has a command carried out, and what it shows shown in the running cell.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What came of it. A command that fails is a result with a <see cref="Events.CommandFailed"/>, not an exception.</returns>
    public Task<KernelCommandResult> SendAsync(KernelCommand command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new CommandHandler(Session).HandleAsync(command, this, cancellationToken);
    }

    /// <summary>Puts something before the kernel: it sees every command from the next one on, each cell's too.</summary>
    /// <param name="middleware">What to put there.</param>
    /// <param name="caller">Not used.</param>
    public void AddMiddleware(KernelCommandPipelineMiddleware middleware, string caller = "") => Session.Context.Pipeline.Add(middleware);

    /// <summary>Has something done when the session ends.</summary>
    /// <param name="dispose">What to do.</param>
    public void RegisterForDisposal(Action dispose) => Session.Context.AtEnd(dispose);

    /// <summary>Has something disposed of when the session ends.</summary>
    /// <param name="disposable">What to dispose of.</param>
    public void RegisterForDisposal(IDisposable disposable) => Session.Context.AtEnd(disposable.Dispose);

    /// <inheritdoc/>
    public override string ToString() => $"{GetType()}: {Name} (kernel://local/{Name})";

    internal bool Is(string name) =>
        KernelInfo.Aliases.Prepend(Name).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static Task<string> Ask(string prompt, bool isPassword)
    {
        var channel = SessionContext.Current.Channel;
        return Task.Run(() => channel.ReadInput(prompt, isPassword));
    }
}
