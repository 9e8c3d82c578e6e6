"""Reads claims.csv of a folder with pandas, several times, and prints what it took as the other contenders do."""
import gc
import json
import os
import resource
import statistics
import sys
import time

import pandas

folder, repeats = sys.argv[1], int(sys.argv[2])
path = os.path.join(folder, "claims.csv")
with open(path, encoding="utf-8") as file:
    names = file.readline().strip().split(",")
numbers = {"figure_low": float, "figure_best": float, "figure_high": float, "verified": bool}
types = {name: numbers.get(name, str) for name in names}

times = []
frame = None
for _ in range(repeats):
    frame = None
    gc.collect()
    start = time.perf_counter()
    frame = pandas.read_csv(path, dtype=types)
    times.append((time.perf_counter() - start) * 1000)

print(json.dumps({
    "First": times[0],
    "Median": statistics.median(times),
    "LiveMegabytes": float(frame.memory_usage(deep=True).sum()) / 2**20,
    "PeakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
