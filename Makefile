# Two commands do all the set-up: `make demo` and `make test`. Each makes the environment in .venv where it is missing.

PYTHON ?= python3
BIN := .venv/bin
# Made once, and again when the dependencies change.
INSTALLED := .venv/installed
# pip says nothing unless something fails.
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

.DEFAULT_GOAL := help
.PHONY: demo test lint check clean help

demo: $(INSTALLED) ## crawl a local copy of the site into demo/ilo-events.db and show the events
	@$(BIN)/python -m sandbox.demo

test: $(INSTALLED) ## run all tests
	@$(BIN)/pytest -q

lint: $(INSTALLED) ## check format, lint rules, types and which room may import which
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test ## lint, then test

clean: ## remove the environment, the demo and the caches
	rm -rf .venv demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-6s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(INSTALLED): pyproject.toml constraints.txt
	@echo "Installing into .venv (a few minutes the first time)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -qq --constraint constraints.txt --editable '.[dev]'
	@touch $@
