using ResearchKit.Cli.Commands;
using ResearchKit.Cli.Kernel;

// A kernel starts often and should start fast: it does without the command line's machinery.
if (args is ["kernel", "start", var connectionFile])
{
    return await OwnKernel.ServeAsync(connectionFile);
}

return await Verbs.All().Parse(args).InvokeAsync();
