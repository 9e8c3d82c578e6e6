"""Jupyter's own tests for kernels, with all of them switched on that the echo language can pass."""
import sys
import unittest

import jupyter_kernel_test


class EchoTests(jupyter_kernel_test.KernelTests):
    kernel_name = "echo"
    language_name = "echo"
    file_extension = ".echo"
    code_hello_world = "echo hello, world"
    code_stderr = "err hello, world"
    completion_samples = [{"text": "sec", "matches": {"secret"}}]
    complete_code_samples = ["echo x"]
    incomplete_code_samples = ["echo x\\"]
    invalid_code_samples = ["!"]
    code_page_something = "page x"
    code_generate_error = "fail"
    code_execute_result = [{"code": "= 1", "result": "1"}, {"code": "= 12", "result": "12"}, {"code": "= 123", "result": "123"}]
    code_display_data = [{"code": "show x", "mime": "text/html"}]
    code_history_pattern = "= 1"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "echo"
    code_clear_output = "clear"


unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
