"""Starts the echo kernel, prints its process id, and is killed: a kernel must not outlive its client."""
import signal
import subprocess
import sys
import tempfile

PROGRAM = """
import os, sys
from jupyter_client.manager import KernelManager
manager = KernelManager(kernel_name="echo")
if sys.argv[1] == "through-a-wrapper":
    manager.kernel_spec.argv = ["/bin/sh", "-c", '"$0" "$1"; true', *manager.kernel_spec.argv]
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
client.execute("process")
while True:
    message = client.get_iopub_msg(timeout=60)
    if message["msg_type"] == "stream":
        print(message["content"]["text"], flush=True)
        os.kill(os.getpid(), 9)
"""

# The kernel inherits the output: were it a pipe, its end would be waited for here.
with tempfile.TemporaryFile() as output:
    client = subprocess.run([sys.executable, "-W", "ignore", "-c", PROGRAM, sys.argv[1]], stdout=output, check=False)
    assert client.returncode == -signal.SIGKILL, client.returncode
    output.seek(0)
    print(output.read().decode().strip())
