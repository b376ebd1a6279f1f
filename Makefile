# Two commands do everything: `make run` and `make test`. Both start from an empty machine and are safe to repeat.
PYTHON ?= python3.11
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# Tests run side by side; those that share one print system stay together.
WORKERS ?= 2
I18N   := resources/i18n/airportdesk_en.qm

.DEFAULT_GOAL := help
.PHONY: help run walk test test-crash test-tools test-fuzz bench bench-million bench-hq evaluate check format lock i18n pot package clean

help: ## what can be made
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(READY) $(I18N) ## open the desk on invented sample data; without a display, walk the main job and fill out/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/airportdesk --sample; \
	else QT_QPA_PLATFORM=offscreen $(BIN)/airportdesk walk out; fi

walk: $(READY) $(I18N) ## the main job offscreen: pictures, leaflet and exports in out/
	@QT_QPA_PLATFORM=offscreen $(BIN)/airportdesk walk out

test: check test-tools ## every check: format, lint, types, imports, tests, installed wheel
	$(BIN)/pytest -n $(WORKERS)
	@PATH="$(CURDIR)/$(BIN):$$PATH" tests/installed_wheel.sh

check: $(READY) $(I18N) ## format, lint, types, imports
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY) ## put the code into the house form
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

test-tools: ## public programs some tests compare with, print on or keep data in (minisign, CUPS, PostgreSQL); where they may not be installed those skip
	@scripts/test-tools

test-crash: $(READY) $(I18N) ## the long crash run: 500 kills
	$(BIN)/pytest -m long -s tests/faults --ignore-glob='*/test_fuzz_*.py'

test-fuzz: $(READY) ## the long fuzz run: a million mangled codes through the readers of scans, forty seconds for each parser of files
	$(BIN)/pytest -m long -s tests/faults/test_fuzz_*.py

bench: $(READY) $(I18N) ## ratios against a named reference, measured in the same run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

bench-million: $(READY) ## finding, links and saving in a log of 1,000,000 invented contacts (some minutes, 1 GB)
	$(BIN)/python -m tests.benchmarks.million

bench-hq: $(READY) ## headquarters grows from 10 to 100 desks of 10,000 contacts, on SQLite and PostgreSQL (some minutes, 5 GB)
	$(BIN)/python -m tests.benchmarks.bench_hq long

evaluate: $(READY) ## what the rules find in the development cases, sign by sign, with intervals; and how fast
	$(BIN)/python -m tests.evaluate

i18n: $(I18N) ## build the English interface from the Qt Linguist file

$(I18N): resources/i18n/airportdesk_en.ts $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

pot: $(READY) ## bring the Qt Linguist file up to date with forms and code
	$(BIN)/pyside6-lupdate -no-obsolete -source-language ko_KR -target-language en_US forms/*.ui airportdesk/ui/*.py -ts resources/i18n/airportdesk_en.ts

package: $(READY) $(I18N) ## build the wheel into dist/
	$(BIN)/pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

lock: ## pin dependencies anew (needs uv)
	uv pip compile --generate-hashes --universal --python-version 3.11 --extra dev --extra hq --no-annotate --no-header --no-emit-index-url pyproject.toml -o requirements.lock

$(READY): requirements.lock pyproject.toml scripts/system-packages
	@scripts/system-packages
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

clean: ## remove what make built, never a desk's data
	rm -rf $(VENV) dist build out resources/i18n/*.qm .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
