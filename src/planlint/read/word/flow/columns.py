"""What the columns of a table ask for, which a table that goes on below it asks for too."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.read.word.text.spans import Words


@dataclass(slots=True)
class Columns:
    """`keys` by column number; `kind` is what a row is: an action, a person, a signature, a contingency, a contact, or
    one of a log, which is nothing of the plan."""

    kind: str
    keys: dict[int, str]
    heads: dict[int, Words]
