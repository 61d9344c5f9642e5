# SPDX-License-Identifier: MIT
# `make` alone lists what there is.

PREFIX ?= $(HOME)/.local
SWIFT ?= swift
export SWIFT
SHELL = /bin/sh
MAKEFLAGS += --no-print-directory

# The Swift libraries go into the binary, so that it runs when it is copied elsewhere.
RELEASE = --configuration release --static-swift-stdlib

# Other collections of labelled mails, where they are at hand: for training and for evaluation.
MORE ?= $(wildcard ../shared/corpus)

.PHONY: help setup setup-build setup-demo setup-test build demo test lint bench train eval install uninstall clean
.DEFAULT_GOAL := help

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  PREFIX=$(PREFIX) is where install puts things."

setup: setup-test ## Install what is missing to build, demonstrate and test (apt; changes nothing if all is there)

setup-build:
	@.ci/setup.sh build

setup-demo:
	@.ci/setup.sh build demo

setup-test:
	@.ci/setup.sh build demo test

build: setup-build ## Build the release binary
	@$(SWIFT) build $(RELEASE) --product followup
	@echo "Built $$($(SWIFT) build $(RELEASE) --show-bin-path)/followup"

demo: setup-demo build ## Show the whole way on a sample mailbox, in under a minute after the build
	@FOLLOWUP="$$($(SWIFT) build $(RELEASE) --show-bin-path)/followup" Tests/Demo/demo.sh

test: setup-test ## Run all tests
	@$(SWIFT) test --no-parallel

lint: ## Check format and style
	@.ci/lint.sh

bench: setup-demo build ## Measure a full scan, a poll, memory and the classifier
	@FOLLOWUP="$$($(SWIFT) build $(RELEASE) --show-bin-path)/followup" Tests/Bench/bench.sh

train: setup-build ## Train the classifier's model from Corpus (and MORE=folders), in a few minutes
	@$(SWIFT) build --configuration release --product ModelTrainer
	@.build/release/ModelTrainer train Corpus/train $(MORE) --output Sources/CClassifierModel/classifier.model

eval: setup-build ## Measure the model on mails it was not trained on; writes EVALUATION.md
	@$(SWIFT) build --configuration release --product ModelTrainer
	@.build/release/ModelTrainer evaluate Corpus/test --write EVALUATION.md --figures Corpus/figures.json \
		$(MORE:%=--leave-out %)

install: build ## Install binary, unit, desktop file and completions below PREFIX
	@FOLLOWUP="$$($(SWIFT) build $(RELEASE) --show-bin-path)/followup" PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" \
		.ci/install.sh install

uninstall: ## Remove what install put there; mails, answers and configuration stay
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" .ci/install.sh uninstall

clean: ## Remove what was built
	@rm -rf .build
