"""Types at jupyter-console, in a terminal of its own, as a person would. (Its Ctrl+C does not reach any kernel, ipykernel neither.)"""
import sys

import pexpect

console = pexpect.spawn(
    "/usr/bin/python3", ["-W", "ignore", "-m", "jupyter_console", "--kernel", "researchkit-csharp", "--ZMQTerminalInteractiveShell.true_color=False"],
    encoding="utf-8", timeout=60, dimensions=(40, 160))
console.logfile_read = sys.stdout


def type_line(line):
    console.send(line + "\r")


console.expect("C# on .NET")
console.expect(r"In \[")
type_line("var total = 40 + 2;")
console.expect(r"In \[.*2")
type_line("total")
console.expect("42")
type_line('Console.Write("as" + "ked "); Console.WriteLine("got " + Console.ReadLine().ToUpper())')
console.expect("asked")
type_line("ada")
console.expect("got ADA")
type_line("total + 1")
console.expect("43")
console.expect(r"In \[")
console.sendeof()
console.expect("[Dd]o you really want to exit")
type_line("y")
console.expect(pexpect.EOF)
console.close()
print("\nended with", console.exitstatus)
