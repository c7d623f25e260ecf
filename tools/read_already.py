"""Word lists, procedures and cards, parsed once for all: `lint_rules/read_already.jsonl`.

Each line is the key of a text and its content as JSON. A text that has changed since is parsed as before, only slower.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from planlint.bundled import folder, text_key
from planlint.rules.card import rule_and_examples
from planlint.rules.pack import core_rules
from planlint.yaml_data import yaml_data

FILE = folder("lint_rules") / "read_already.jsonl"


def lines() -> bytes:
    """The whole file, in the order of the files that it is made from."""
    return b"".join(text_key(text) + b" " + _as_json(text) + b"\n" for text in texts())


def texts() -> Iterator[str]:
    """Each text that linting asks for: a card's without its examples."""
    cards = {rule.path for rule in core_rules()}
    for path in sorted(folder("lint_rules").rglob("*.yml")):
        yield rule_and_examples(path)[0] if path in cards else path.read_text(encoding="utf-8")


def _as_json(text: str) -> bytes:
    content = yaml_data(text)
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    if repr(json.loads(written)) != repr(content):
        raise ValueError(f"JSON cannot hold a key or value of this text (no days, no numbers as keys): {text[:60]}…")
    return written.encode()
