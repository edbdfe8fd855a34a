"""Made-up briefings of any size, for benchmarks and tests: see `generate.py`."""
