"""Print every benchmark's ratios: `make bench`."""

from importlib import import_module
from pathlib import Path

for module in sorted(Path(__file__).parent.glob("bench_*.py")):
    for name, ratio in import_module(f"tests.benchmarks.{module.stem}").ratios():
        print(f"{ratio:8.2f}  {name}", flush=True)
