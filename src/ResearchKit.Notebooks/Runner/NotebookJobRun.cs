using ResearchKit.Jupyter;

namespace ResearchKit.Notebooks;

/// <summary>One notebook of a batch, from its file to its file.</summary>
internal sealed class NotebookJobRun(NotebookJob job, BatchOptions options, INotebookProgress progress) : IAsyncDisposable
{
    private Task _prepared = Task.CompletedTask;
    private NotebookFile? _file;
    private Notebook? _notebook;
    private KernelClient? _kernel;
    private NotebookRun? _run;
    private TimeSpan _elapsed;

    /// <summary>How it ended, once <see cref="RunAsync"/> is done.</summary>
    public NotebookResult Result { get; private set; } = new(job, NotebookOutcome.NotRun, 0, 0, 0, TimeSpan.Zero, null);

    /// <summary>Begins to read the notebook and to start its kernel, so that it can run when its turn comes.</summary>
    public void Prepare(CancellationToken cancellationToken) =>
        _prepared = Task.Run(() => PrepareAsync(cancellationToken), cancellationToken);

    /// <summary>Runs the notebook and saves it; what goes wrong is in the result.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        NotebookOutcome outcome;
        NotebookException? failure = null;
        try
        {
            await _prepared.ConfigureAwait(false);
            await RunAndSaveAsync(_notebook!, _kernel!, _file, cancellationToken).ConfigureAwait(false);
            outcome = NotebookOutcome.Succeeded;
        }
        catch (NotebookException e)
        {
            failure = e;
            outcome = OutcomeOf(e);
        }
        catch (OperationCanceledException)
        {
            outcome = _run is null ? NotebookOutcome.NotRun : NotebookOutcome.Interrupted;
            _kernel?.Kill();
        }

        var toRun = _notebook is null ? 0 : NotebookRun.CountCells(_notebook, options.Run);
        Result = new(job, outcome, _run?.CellsRun ?? 0, toRun, _run?.AllowedErrors ?? 0, _elapsed, failure)
        {
            Executed = _run is null ? null : _notebook,
            Kernel = _kernel?.Spec.Name,
            Cached = _run?.Cached ?? [],
            FailedValues = _run?.FailedValues ?? [],
        };
    }

    /// <summary>Ends the kernel and gives the file back.</summary>
    public async ValueTask DisposeAsync()
    {
        _file?.Dispose();
        if (_kernel is not null)
            await _kernel.DisposeAsync().ConfigureAwait(false);
    }

    private static NotebookOutcome OutcomeOf(NotebookException failure) => failure switch
    {
        CellTimeoutException => NotebookOutcome.TimedOut,
        CellKilledKernelException => NotebookOutcome.KernelDied,
        CellFailedException or BoundValueFailedException => NotebookOutcome.Failed,
        KernelUnavailableException => NotebookOutcome.KernelUnavailable,
        NotebookBusyException or NotebookNotSavedException => NotebookOutcome.NotSaved,
        _ => NotebookOutcome.Invalid,
    };

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _file = job.Target is null ? null : NotebookFile.Claim(job.Target);
        _notebook = Notebook.Load(job.Source);
        var spec = options.ChooseKernel(job, _notebook);
        new NotebookParameters(_notebook, job.Source, spec.Language).Inject(Parameters());
        _notebook.AddMissingIds();
        options.Arrange(job, _notebook);
        _kernel = await StartKernelAsync(spec, cancellationToken).ConfigureAwait(false);
    }

    private Dictionary<string, string> Parameters()
    {
        var parameters = new Dictionary<string, string>(options.Parameters, StringComparer.Ordinal);
        foreach (var (name, value) in job.Parameters)
            parameters[name] = value;
        return parameters;
    }

    private async Task<KernelClient> StartKernelAsync(KernelSpec spec, CancellationToken cancellationToken)
    {
        try
        {
            return await KernelClient.StartAsync(spec, KernelStart(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is KernelStartException or KernelDiedException or KernelErrorException)
        {
            throw new KernelUnavailableException(job.Source, e.Message, e);
        }
    }

    private KernelStartOptions KernelStart()
    {
        var source = Path.GetFullPath(job.Source);
        var locked = PackageLockFile.PathOf(source);
        return options.KernelStart with
        {
            WorkingDirectory = Path.GetDirectoryName(source),
            Environment = new Dictionary<string, string?>(options.KernelStart.Environment)
            {
                [PackageLockFile.Variable] = File.Exists(locked) ? locked : null,
            },
        };
    }

    private async Task RunAndSaveAsync(Notebook notebook, KernelClient kernel, NotebookFile? file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _run = new NotebookRun(notebook, job, kernel, options.Run, progress);
        progress.NotebookStarted(job, NotebookRun.CountCells(notebook, options.Run));
        var start = options.Run.TimeProvider.GetTimestamp();
        try
        {
            await _run.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _elapsed = options.Run.TimeProvider.GetElapsedTime(start);
            file?.Save(notebook);
        }
    }
}
