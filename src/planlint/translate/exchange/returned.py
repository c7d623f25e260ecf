"""What a translator sent back, whichever form it came in: the rows as they were found, before anything is believed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.reasons import NotDone


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row: its `ref` as typed, the first digits of its hash, the English and the translation beside it.

    `draft` is what an engine had offered for it and `engine` that engine's name; `settled` is False where the
    translator's own program says that nobody has looked at the text yet, `begun` where it says that nobody has
    translated it at all (XLIFF's state “initial”).
    """

    ref: str
    hash: str
    english: str
    text: str
    draft: str | None = None
    engine: str | None = None
    settled: bool = True
    begun: bool = True


@dataclass(frozen=True, slots=True)
class Returned:
    """All rows of one file; `of`, `plan_version` and `language` as the file names them, "" where it does not.

    `remarks` is what a person should look at in the file itself, each in one line.
    """

    of: str
    plan_version: str
    language: str
    rows: tuple[ReturnedRow, ...]
    remarks: tuple[str, ...] = ()


class NotReturned(NotDone):
    """A file in which no table or unit of planlint can be read; the message says why, and what to do."""


def tidied(text: str) -> str:
    """The text with spaces and tabs folded, without empty lines; no other character is touched."""
    lines = (re.sub(r"[ \t\r\f\v]+", " ", line).strip(" ") for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
