using EchoKernel;
using ResearchKit.Jupyter;

// The kernel as a process of its own: `EchoKernel CONNECTION_FILE`. What else it can do is for the tests of its clients.
return args switch
{
    ["--client", .. var more] => await Client.RunAsync(forget: more is ["--forget"]),
    ["--die", ..] => Misbehaviour.Die(),
    ["--sulk"] => Misbehaviour.Sulk(),
    ["--hold", var port, var directory] => await Misbehaviour.HoldAsync(port, directory),
    ["--lose-a-port-once", var tries, var file] => await Misbehaviour.LosePortOnceAsync(tries, file),
    ["--find-a-port-in-use-once", var tries, var file] => await Misbehaviour.FindPortInUseOnceAsync(tries, file),
    [var file] => await Serve.RunAsync(file),
    _ => 64,
};
