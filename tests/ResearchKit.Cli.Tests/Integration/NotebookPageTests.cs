using Microsoft.Playwright;
using ResearchKit.Jupyter.Tests.Integration;

namespace ResearchKit.Cli.Tests.Integration;

/// <summary>A person opens a shipped notebook in the classic notebook's page, in Chromium, and works in it.</summary>
public sealed class NotebookPageTests
{
    private const string Chromium = "/usr/bin/chromium";

    [Fact]
    public async Task A_shipped_notebook_is_run_completed_and_interrupted()
    {
        await RealJupyter.RequireAsync("notebook");
        RequireChromium();
        using var kernel = await InstalledKernel.CreateAsync();
        using var server = await NotebookServer.StartAsync(kernel.CopyStudy(), kernel.Environment);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1300, Height = 1000 } });
        page.SetDefaultTimeout(90_000);

        await page.GotoAsync(new Uri(server.Address, "notebooks/notebooks/02-timeline.ipynb").AbsoluteUri);
        await page.WaitForFunctionAsync("() => window.Jupyter?.notebook?.kernel?.info_reply?.implementation === 'researchkit'");
        await RunsWholeAsync(page);
        await CompletesAsync(page);
        await InterruptsAsync(page);
        await AnswersQuestionsAsync(page);
        await ShutDownAsync(page);
    }

    private static async Task RunsWholeAsync(IPage page)
    {
        await page.EvaluateAsync("() => { Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells(); }");
        await page.WaitForFunctionAsync(
            """
            () => Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code' && cell.get_text().trim())
                .every(cell => Number.isInteger(cell.input_prompt_number))
            """);
        Assert.Equal(0, await page.Locator(".output_error").CountAsync());
        Assert.True(await page.Locator(".output_svg svg").CountAsync() >= 3);
        Assert.True(await page.Locator(".output_html table").CountAsync() >= 1);
        await ScreenshotAsync(page, "notebook-run.png");
    }

    private static async Task CompletesAsync(IPage page)
    {
        await AddCellAsync(page, "study.Ev");
        await page.EvaluateAsync("() => { const cell = Jupyter.notebook.get_selected_cell(); cell.focus_editor(); cell.code_mirror.execCommand('goDocEnd'); cell.completer.startCompletion(); }");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().get_text() === 'study.Events' || document.querySelector('#complete option')?.textContent === 'Events'");
    }

    private static async Task InterruptsAsync(IPage page)
    {
        await AddCellAsync(page, "Console.WriteLine(\"begun\"); while (true) { }");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cell()");
        await page.Locator(".output_stdout", new() { HasText = "begun" }).WaitForAsync();
        await page.ClickAsync("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']");
        await page.Locator(".output_error", new() { HasText = "was interrupted" }).WaitForAsync();
        await AddCellAsync(page, "study.Events.Count() > 0 ? \"still \" + \"here\" : \"\"");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cell()");
        await page.Locator(".output_result", new() { HasText = "still here" }).WaitForAsync();
    }

    private static async Task AnswersQuestionsAsync(IPage page)
    {
        await AddCellAsync(page, "Math.Max?");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cell()");
        await page.Locator("#pager", new() { HasText = "Returns the larger" }).WaitForAsync();
        await AddCellAsync(page, "\"Hello, \" + await Kernel.GetInputAsync(\"Your name?\")");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cell()");
        await page.FillAsync("input.raw_input", "Ada");
        await page.PressAsync("input.raw_input", "Enter");
        await page.Locator(".output_result", new() { HasText = "Hello, Ada" }).WaitForAsync();
        await ScreenshotAsync(page, "notebook-asked.png");
    }

    private static async Task ShutDownAsync(IPage page) =>
        await page.EvaluateAsync("() => new Promise(done => Jupyter.notebook.session.delete(done, done))");

    private static Task AddCellAsync(IPage page, string code) => page.EvaluateAsync(
        """
        code => {
            const last = Jupyter.notebook.ncells() - 1;
            Jupyter.notebook.insert_cell_below('code', last).set_text(code);
            Jupyter.notebook.select(last + 1);
            Jupyter.notebook.get_selected_cell().element[0].scrollIntoView();
        }
        """,
        code);

    /// <summary>For people to look at, where <c>RESEARCHKIT_SCREENSHOTS</c> names a folder.</summary>
    private static async Task ScreenshotAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("RESEARCHKIT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
        }
    }

    private static void RequireChromium()
    {
        var isThere = File.Exists(Chromium);
        Assert.False(!isThere && Environment.GetEnvironmentVariable("RESEARCHKIT_REQUIRE_INTEGRATION") == "1", $"{Chromium} is required and not installed.");
        Assert.SkipUnless(isThere, $"{Chromium} is not installed.");
    }
}
