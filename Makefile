# `make demo` and `make test` work on a fresh machine: each sets up what it needs, once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test check docs site lock looks opinions encoder benchmark accuracy setup clean

setup: $(READY)

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(READY)
	@$(BIN)/python tools/demo.py

# LibreOffice, Chromium and axe-core open every page that is made; tools/system-packages.sh says what is missing.
test: $(READY)
	@sh tools/system-packages.sh
	$(BIN)/python -m pytest -n 2

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/planlint rules --test
	$(BIN)/python -m tools.site --check
	$(BIN)/python -m tools.make_docs --check

docs: $(READY)
	$(BIN)/python -m tools.make_docs

# The documentation as web pages in build/site; every link is followed first.
site: $(READY)
	$(BIN)/python -m tools.site

# uv is needed for this alone: it writes locks for every platform, with hashes and without addresses: one for those who
# change planlint, one for those who use it.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --quiet -o requirements-dev.lock
	uv pip compile pyproject.toml --group install --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --quiet -o requirements.lock
	uv pip compile pyproject.toml --group learn --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --quiet -o requirements-learn.lock
	uv pip compile pyproject.toml --group encoder --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --quiet -o requirements-encoder.lock

# Learns what the lines of a draft look like from tests/corpus/drafts, in some minutes: lint_rules/words/looks.msgpack.
looks: .venv-learn/.ready
	PYTHONPATH=src:. .venv-learn/bin/python -m tools.learn_looks

# Learns how readers judge what no list settles from tests/corpus, in a minute: lint_rules/words/opinions.msgpack.
opinions: .venv-learn/.ready
	PYTHONPATH=src:. .venv-learn/bin/python -m tools.learn_opinions

# Teaches the small language model what sums of weights cannot know, in half an hour: lint_rules/words/encoder.onnx.
encoder: .venv-encoder/.ready
	PYTHONPATH=src:. .venv-encoder/bin/python -m tools.learn_encoder ALL

.venv-encoder/.ready: requirements-encoder.lock
	$(PYTHON) -m venv .venv-encoder
	.venv-encoder/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-encoder.lock
	@touch $@

# An environment of its own: nothing else needs what learning does.
.venv-learn/.ready: requirements-learn.lock
	$(PYTHON) -m venv .venv-learn
	.venv-learn/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-learn.lock
	@touch $@

# Precision and recall of each rule on the labelled fragments, with counts; fails while a rule is under its marks. What
# the rules have reached so far is held by `check`.
accuracy: $(READY)
	$(BIN)/python -m tools.plan_accuracy
	$(BIN)/python -m tools.agreement_accuracy
	$(BIN)/python -m tools.last_day_accuracy
	$(BIN)/python -m tools.draft_accuracy
	$(BIN)/python -m tools.accuracy

benchmark: $(READY)
	$(BIN)/python benchmarks/lint.py
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/many_plans.py

clean:
	rm -rf build dist $(VENV) node_modules
