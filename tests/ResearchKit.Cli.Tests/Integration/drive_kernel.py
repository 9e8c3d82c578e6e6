"""Drives the installed C# kernel through jupyter_client, and asserts what Jupyter's own tests do not ask."""
import sys
import time

from jupyter_client.manager import start_new_kernel

PATIENCE = 60
manager, client = start_new_kernel(kernel_name="researchkit-csharp")


def reply_to(parent, channel="shell"):
    while True:
        message = getattr(client, f"get_{channel}_msg")(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == parent:
            return message["content"]


def published(parent):
    messages = []
    while True:
        message = client.get_iopub_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == parent:
            messages.append(message)
            if message["content"].get("execution_state") == "idle":
                return messages


def run(code, **options):
    asked = client.execute(code, **options)
    return reply_to(asked), [m for m in published(asked) if m["msg_type"] not in ("status", "execute_input")]


def ask(message_type, channel="control"):
    message = client.session.msg(message_type)
    getattr(client, f"{channel}_channel").send(message)
    return reply_to(message["header"]["msg_id"], channel)


def begun(parent):
    while True:
        message = client.get_iopub_msg(timeout=PATIENCE)
        if message["msg_type"] == "stream" and message["parent_header"]["msg_id"] == parent:
            return


def text(messages):
    return "".join(m["content"]["text"] for m in messages if m["msg_type"] == "stream")


def step(name):
    print(name, flush=True)


try:
    step("user expressions")
    reply, _ = run("var x = 20;", user_expressions={"twice": "x * 2", "wrong": "y", "thrown": "int.Parse(\"z\")", "none": "var z = 1;"})
    values = reply["user_expressions"]
    assert values["twice"]["status"] == "ok" and values["twice"]["data"]["text/plain"] == "40", values
    assert values["wrong"]["status"] == "error" and "CS0103" in values["wrong"]["evalue"], values
    assert values["thrown"]["ename"].endswith("FormatException") and values["thrown"]["traceback"], values
    assert values["none"]["status"] == "error", values

    step("silent and unremembered runs are not counted")
    before = run("0")[0]["execution_count"]
    reply, outputs = run('Console.WriteLine("unheard"); var quiet = 1;', silent=True)
    assert reply["status"] == "ok" and outputs == [], outputs
    run("1", store_history=False)
    assert run("quiet")[0]["execution_count"] == before + 1

    step("a failure aborts what is queued behind it, unless it is told not to")
    # It fails only when it is answered, and by then the next request has long arrived.
    failing = client.execute("Console.ReadLine(); throw new Exception();", allow_stdin=True)
    client.get_stdin_msg(timeout=PATIENCE)
    queued = client.execute("var never = 1;")
    assert ask("kernel_info_request")["protocol_version"].startswith("5.")
    client.input("")
    assert (reply_to(failing)["status"], reply_to(queued)["status"]) == ("error", "aborted")
    failing, queued = client.execute("throw new Exception();", stop_on_error=False), client.execute("var ever = 1;")
    assert (reply_to(failing)["status"], reply_to(queued)["status"]) == ("error", "ok")

    step("displays are updated, also by later cells")
    _, (shown,) = run('var d = display("a");')
    _, (updated,) = run('d.Update("b");')
    assert updated["msg_type"] == "update_display_data"
    assert updated["content"]["transient"]["display_id"] == shown["content"]["transient"]["display_id"]

    step("input")
    asked = client.execute(
        'var name = await Kernel.GetInputAsync("Name?"); var secret = await Kernel.GetPasswordAsync("Secret?"); var line = Console.ReadLine();',
        allow_stdin=True)
    for prompt, password, answer in ("Name?", False, "Zoë"), ("Secret?", True, "hush"), ("", False, "a line"):
        question = client.get_stdin_msg(timeout=PATIENCE)["content"]
        assert (question["prompt"], question["password"]) == (prompt, password), question
        client.input(answer)
    assert reply_to(asked)["status"] == "ok"
    assert run('$"{name} {line}"')[1][0]["content"]["data"]["text/plain"] == "Zoë a line"
    reply, outputs = run('Console.ReadLine() is null', allow_stdin=False)
    assert reply["status"] == "ok" and any(o["msg_type"] == "stream" and o["content"]["name"] == "stderr" for o in outputs), outputs

    step("comms")
    assert reply_to(client.comm_info())["comms"] == {}
    message = client.session.msg("comm_open", {"comm_id": "d1", "target_name": "researchkit.diagnostics", "data": {"id": 7, "code": "#!time\nint n = nope;"}})
    client.shell_channel.send(message)
    answer = next(m for m in published(message["header"]["msg_id"]) if m["msg_type"] == "comm_msg")["content"]["data"]
    assert answer["id"] == 7 and [d["code"] for d in answer["diagnostics"]] == ["CS0103"], answer
    assert answer["diagnostics"][0]["range"] == {"start": {"line": 1, "character": 8}, "end": {"line": 1, "character": 12}}, answer
    assert "d1" in reply_to(client.comm_info())["comms"]

    step("control and heartbeat answer while a cell runs; an interrupt stops it within a second and keeps variables")
    for endless in "while (true) { }", "Thread.Sleep(-1);", "await Task.Delay(-1);", "Enumerable.Range(0, int.MaxValue).Select(n => (long)n).Where(n => n % 7 == 0).Max()":
        running = client.execute('Console.WriteLine("begun");' + endless)
        begun(running)
        assert ask("kernel_info_request")["protocol_version"].startswith("5.")
        assert client.hb_channel.is_beating()
        start = time.monotonic()
        manager.interrupt_kernel()
        assert reply_to(running)["status"] == "error"
        print(f"  {time.monotonic() - start:.2f} s: {endless}")
    assert run("x")[1][0]["content"]["data"]["text/plain"] == "20"

    step("a hundred thousand lines, and a hundred megabytes")
    reply, outputs = run('for (var i = 0; i < 100_000; i++) Console.WriteLine(i);')
    assert text(outputs) == "".join(f"{i}\n" for i in range(100_000))
    reply, outputs = run('var much = new string(\'x\', 1024 * 1024 - 1); for (var i = 0; i < 100; i++) Console.WriteLine(much);')
    assert reply["status"] == "ok" and len(text(outputs)) == 100 * 1024 * 1024

    step("output of threads belongs to the cell that started them, and foreground threads do not keep the kernel alive")
    run('new Thread(() => { while (true) Thread.Sleep(1000); }) { IsBackground = false }.Start();')

    step("restart")
    manager.restart_kernel(now=False)
    client.wait_for_ready(timeout=PATIENCE)
    reply, outputs = run("x")
    assert reply["status"] == "error" and reply["execution_count"] == 1, reply
    run('new Thread(() => { while (true) Thread.Sleep(1000); }) { IsBackground = false }.Start();')

    step("shutdown")
    process = manager.provisioner.process
    assert ask("shutdown_request")["status"] == "ok"
    assert process.wait(timeout=PATIENCE) == 0, process.returncode
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
print("all held")
