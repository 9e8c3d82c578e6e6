"""Drives the echo kernel through jupyter_client, and prints what it says, one thing a line."""
import json

from jupyter_client.manager import start_new_kernel

PATIENCE = 60


def published(client, parent):
    """What is published about a request, up to and with idle."""
    while True:
        message = client.get_iopub_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == parent:
            yield message
            if message["content"].get("execution_state") == "idle":
                return


def reply_to(client, parent, channel="shell"):
    while True:
        message = getattr(client, f"get_{channel}_msg")(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == parent:
            return message


def show(what, value):
    print(what, json.dumps(value, sort_keys=True, ensure_ascii=False))


def show_run(client, parent):
    for message in published(client, parent):
        show(message["msg_type"], message["content"])
    show("execute_reply", reply_to(client, parent)["content"])


def run(client, code, **options):
    show("##", code)
    show_run(client, client.execute(code, **options))


manager, client = start_new_kernel(kernel_name="echo")
try:
    show("kernel_info", reply_to(client, client.kernel_info())["content"])
    run(client, "echo Zürich 🐱\nerr oops\nshow <&>\n= 42", user_expressions={"a": "x", "b": "fail y"})
    run(client, "fail on purpose")
    run(client, "echo unheard", silent=True)
    run(client, "clear wait\nnamed a\nrename b", store_history=False)
    show("complete", reply_to(client, client.complete("🐱 sec", 5))["content"])
    show("inspect", reply_to(client, client.inspect("echo", 2))["content"])
    show("is_complete", reply_to(client, client.is_complete("x\\"))["content"])
    show("history", reply_to(client, client.history(hist_access_type="tail", n=2, output=True))["content"])
    show("comm_info", reply_to(client, client.comm_info())["content"])

    show("##", "input")
    asked = client.execute("ask Name?", allow_stdin=True)
    show("input_request", client.get_stdin_msg(timeout=PATIENCE)["content"])
    client.input("Ada")
    show_run(client, asked)

    show("##", "interrupt, and what is queued behind it")
    running = client.execute("wait")
    queued = client.execute("echo never")
    while client.get_iopub_msg(timeout=PATIENCE)["msg_type"] != "execute_input":
        pass
    show("alive while running", client.is_alive() and client.hb_channel.is_beating())
    asked = client.session.msg("kernel_info_request")
    client.control_channel.send(asked)
    show("control while running", reply_to(client, asked["header"]["msg_id"], "control")["content"]["status"])
    manager.interrupt_kernel()
    replies = reply_to(client, running)["content"], reply_to(client, queued)["content"]
    show("replies", [reply["status"] for reply in replies])
    run(client, "count")

    show("##", "restart")
    manager.restart_kernel(now=False)
    client.wait_for_ready(timeout=PATIENCE)
    run(client, "count")
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=False)
show("left alive", manager.is_alive())
