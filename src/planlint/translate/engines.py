"""Whether somebody named as a linguist is a machine: “Google Translate, 1” answers for no text about a child."""

from __future__ import annotations

import functools
import re

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.folding import folded


def is_engine(called: str, *, body: bool = False) -> bool:
    """Whether the name, or the `body`, is that of a translation engine, whatever its spaces, capitals and version."""
    if called.strip() == "Ai" and not body:
        return False  # a first name; the machine is written “AI”
    plain = re.sub(r"[\W_]+", "", folded(called))
    said = _engines()
    # “Claude 4” is one machine after the other, Claude Martin is a person.
    alone = said["whole"] | (frozenset() if body else said["no_name"])
    return any(engine in plain for engine in said["anywhere"]) or plain.rstrip("0123456789") in alone


def not_an_engine(name: str) -> str:
    """What to tell whoever named it."""
    return (
        f"“{name}” is a machine, which answers for nothing: name the person who read both texts and answers for them, "
        "such as “Amna Raza, CIOL 012345”"
    )


@functools.cache
def _engines() -> dict[str, frozenset[str]]:
    said = load_yaml(folder("templates") / "exchange" / "engines.yml")
    return {how: frozenset(names) for how, names in said.items()}
