# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The sample plan of `make demo` and `make run`: gimhae_gaya_valley, ulsan_ai_hub or southeast.
PLAN ?= gimhae_gaya_valley
# One suite of `make test` (pure, headless, toolbox, desktop); empty means all.
SUITE ?=
# How long `make fuzz` looks for what fails, and the seed of a round to repeat.
MINUTES ?= 10
SEED ?=
# More arguments for pytest, such as ARGS='-k siting'.
ARGS ?=

.PHONY: help setup demo test lint run bench fuzz messages i18n package clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

setup: ## Install what this machine lacks and build the Python environments in .venv/
	@tools/setup.sh

demo: ## Build the sample plan, score its sites, write map and summary (PLAN=ulsan_ai_hub for Ulsan)
	@tools/setup.sh qgis
	@tools/run_in_qgis.sh demo/demo.py $(PLAN)

test: ## Run all tests (SUITE=pure|headless|toolbox|desktop for one suite, ARGS='-k siting' for pytest)
	@SUITE='$(SUITE)' tools/test.sh $(ARGS)

lint: ## Run ruff, mypy, flake8-qgis and the Qt6 check
	@tools/lint.sh

run: ## Open the QGIS desktop with the plugin and the sample plan
	@tools/run_desktop.sh $(PLAN)

bench: ## Run the benchmarks and print what they measured (ARGS=candidates for one)
	@tools/bench.sh $(ARGS)

fuzz: ## Run algorithms on random layers, models and parameters (MINUTES=10; SEED=123 repeats a round)
	@SEED='$(SEED)' tools/fuzz.sh $(MINUTES)

messages: ## Write the table of all messages about bad input, in English and Korean, to build/messages.md
	@tools/setup.sh qgis
	@tools/run_in_qgis.sh -m pytest -q tests/bad_input --messages build/messages.md

i18n: ## Collect the texts to translate into i18n/*.ts and compile them
	@tools/i18n.sh

package: ## Build the installable ZIP of the last commit in dist/ (ARGS=--worktree for the files as they are)
	@tools/setup.sh qgis
	@tools/run_in_qgis.sh tools/package.py $(ARGS)

clean: ## Remove what the other commands made (the environments in .venv/ stay)
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings i18n/*.qm
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
