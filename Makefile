# `make site` and `make test` are all a newcomer needs: each installs what is missing first (see Scripts/setup).

SWIFT ?= swift
PYTHON := .build/venv/bin/python
BINARY := .build/release/onrecord
SWIFT_SOURCES := Package.swift Benchmarks/Micro Plugins Sources Tests
SIZES ?= 100,1000,10000
RUNS ?= 3

.PHONY: help site test check lint format binary setup setup-tests setup-bench test-swift test-site bench bench-steps screenshots clean

help:
	@echo 'make site         build content/ into public/'
	@echo 'make test         run every test: Swift, command, browser'
	@echo 'make check        the quick part of it, before a commit: lint and Swift tests'
	@echo 'make lint         what `make format` would change, and what it cannot mend'
	@echo 'make format       format the Swift sources'
	@echo 'make bench        how fast builds are beside Hugo; SIZES=100,1000,10000,50000 and RUNS=3 choose'
	@echo 'make bench-steps  what reading, linking, anchoring, dates and rendering cost by themselves'
	@echo 'make screenshots  pictures of the built site, in .build/screenshots'
	@echo 'make clean        remove what was built and installed here; public/ stays'

site: binary
	$(BINARY) build

test: test-swift test-site

check: lint test-swift

# --- parts of the above

setup:
	@Scripts/setup build

setup-tests: setup
	@Scripts/setup test

setup-bench: setup
	@Scripts/setup bench

binary: setup
	$(SWIFT) build -c release --product onrecord

test-swift: setup-tests
	$(SWIFT) test

# The release binary is the one under test: it is what readers' sites are built with.
test-site: setup-tests binary
	ONRECORD=$(BINARY) $(PYTHON) -m pytest --numprocesses=auto --dist=worksteal Tests

bench: setup-bench binary
	$(PYTHON) Benchmarks/compare.py --sizes $(SIZES) --runs $(RUNS) --onrecord $(BINARY) --output Benchmarks/results.md

bench-steps: setup
	$(SWIFT) build -c release --product micro-benchmarks
	rm -rf .build/steps && python3 Benchmarks/generate.py 1000 .build/steps
	.build/release/micro-benchmarks .build/steps

screenshots: setup-tests site
	$(PYTHON) Tests/Browser/screenshots.py .build/screenshots

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)

format:
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

clean:
	rm -rf .build
