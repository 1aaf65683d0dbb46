# `make` alone lists the targets.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/bash

CARGO ?= cargo
# One form of build for the Rust tests and the browser tests: another set of features would compile everything twice.
BUILD_FOR_TESTS := $(CARGO) build --locked --quiet --bins --tests
NATIVE := target/.native-ready

# A changed snapshot is a failure, never a new truth; `make test INSTA_UPDATE=always` accepts what changed.
export INSTA_UPDATE ?= no

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' Makefile

.PHONY: setup
setup: $(NATIVE) ## install all that building and testing need
	@scripts/test-tools.sh
	@$(CARGO) fetch --locked --quiet

.PHONY: demo
demo: $(NATIVE) ## build and start the service with demonstration data
	@$(CARGO) build --locked
	@$(CARGO) run --locked --quiet -- demo

.PHONY: lint
lint: $(NATIVE) ## formatting and clippy, warnings are errors
	@$(CARGO) fmt --check
	@$(CARGO) clippy --locked --quiet --all-targets -- -D warnings

.PHONY: test
test: ## everything: lint, Rust tests on SQLite and PostgreSQL, browser tests
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory test-rust
	@$(MAKE) --no-print-directory browser
	@$(MAKE) --no-print-directory interop

.PHONY: test-rust
test-rust: $(NATIVE) ## Rust tests on SQLite and on a throw-away PostgreSQL
	@scripts/test-tools.sh --postgres
	@env -u SSI_TEST_SQLITE_ONLY scripts/with-postgres.sh $(CARGO) test --locked --quiet

.PHONY: test-fast
test-fast: $(NATIVE) ## Rust tests on SQLite only; FILTER=word runs those whose name has it
	@env -u SSI_TEST_POSTGRES SSI_TEST_SQLITE_ONLY=1 $(CARGO) test --locked --quiet $(FILTER)

.PHONY: browser
browser: $(NATIVE) ## browser tests only; STORY=name runs one story
	@scripts/test-tools.sh
	@$(BUILD_FOR_TESTS)
	@node tests/browser/run.mjs $(STORY)

.PHONY: interop
interop: $(NATIVE) ## exports and packages read by software of others
	@scripts/test-tools.sh
	@$(BUILD_FOR_TESTS)
	@tests/interop/run.sh

.PHONY: bench
bench: $(NATIVE) ## benchmarks, with a PostgreSQL that writes durably
	@scripts/test-tools.sh --postgres
	@scripts/with-postgres.sh --durable $(CARGO) bench --locked

# Asked once per checkout, and again when the script changes.
$(NATIVE): scripts/native.sh
	@scripts/native.sh
	@mkdir -p $(@D)
	@touch $@
