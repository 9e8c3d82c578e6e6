"""Jupyter's own tests for kernels, every one of them switched on, against the C# kernel as it is installed."""
import sys
import unittest

import jupyter_kernel_test


class CSharpTests(jupyter_kernel_test.KernelTests):
    kernel_name = "researchkit-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("hello, world");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "System.Math.Sqr", "matches": {"Sqrt"}},
        {"text": "#!lsm", "matches": {"#!lsmagic"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "class C { public int P => 1; }", "#!time\n1", "await Task.Delay(1);", "// nothing"]
    incomplete_code_samples = ["if (true) {", "var x = (1 +", 'var s = """\nabc', "class C {", "foreach (var i in new[] { 1 })"]
    invalid_code_samples = ["var = ;", "class 1 { }", "}"]
    code_page_something = "Math.Max?"
    code_generate_error = 'throw new InvalidOperationException("on purpose");'
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "1 + 20", "result": "21"},
        {"code": '"text".Length', "result": "4"},
        {"code": "new[] { 1, 2 }", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>x</b>"));', "mime": "text/html"},
        {"code": '"# x".DisplayAs("text/markdown");', "mime": "text/markdown"},
        {"code": 'display(new LaTeXString("x^2"));', "mime": "text/latex"},
    ]
    code_history_pattern = "1 + 2"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "Kernel.ClearOutput();"


unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
