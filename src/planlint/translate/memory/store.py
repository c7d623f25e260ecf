"""A memory of translated texts for the next plan: checked by two people, without anybody's facts, in one file.

Only the same English is answered, never a similar one: "must be left alone" and "must not be left alone" are
alike by 96 %.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from planlint.reasons import NotDone
from planlint.translate.english_text import folded
from planlint.translate.languages import Language
from planlint.translate.memory.refusals import reaches, refusals
from planlint.translate.memory.slots import english_slots, filled, target_slots
from planlint.translate.offer import Offer
from planlint.translate.translation import HumanText

_OWNER_ONLY = 0o600
_TABLE = """
    CREATE TABLE IF NOT EXISTS texts (
        language TEXT NOT NULL, english TEXT NOT NULL, text TEXT NOT NULL,
        made_by TEXT NOT NULL, checked_by TEXT NOT NULL,
        PRIMARY KEY (language, english)
    ) WITHOUT ROWID
"""


class MemoryProblem(NotDone):
    """A text that may not be kept, or a file that is no memory: one line that says why, and what to do."""


class Memory:
    """The texts in one file, which is made, for its owner alone, when it is not there. Raises MemoryProblem."""

    def __init__(self, path: Path) -> None:
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))
            self._file = sqlite3.connect(path)
            # No journal or temporary file may hold a text after the command has ended.
            for pragma in ("journal_mode = MEMORY", "temp_store = MEMORY", "secure_delete = ON"):
                self._file.execute(f"PRAGMA {pragma}")
            self._file.execute(_TABLE)
        except (OSError, sqlite3.DatabaseError) as error:
            raise MemoryProblem(f"{path}: this is no memory of planlint ({error}): name another file") from error

    def add(
        self, english: str, text: HumanText, language: Language, *, names: Sequence[str], known: Sequence[str]
    ) -> None:
        """Keeps a text. `names` stand in the English; `known` is whatever of the plan's people may not be kept.

        Raises MemoryProblem for a text that a second linguist has not checked, or in which a fact would remain.
        """
        if text.revised_by is None:
            raise MemoryProblem("no second linguist has checked it: only checked texts are kept")
        source = english_slots(folded(english), names, language)
        target = target_slots(folded(text.text), names, language, source)
        why = [
            *reaches(english, text.text),
            *(["a weekday stands beside a date, and would be wrong for another"] if source.weekday else []),
            *refusals(source, target, [*known, *names]),
        ]
        if why:
            raise MemoryProblem("; ".join(why))
        with self._file:
            self._file.execute(
                "INSERT OR REPLACE INTO texts VALUES (?, ?, ?, ?, ?)",
                (language.tag, source.text, target.text, str(text.by), str(text.revised_by)),
            )

    def offer(self, english: str, language: Language, *, names: Sequence[str]) -> Offer | None:
        """The text for the same English, with the names, dates and numbers of this one in it; else None."""
        source = english_slots(folded(english), names, language)
        row = self._file.execute(
            "SELECT text, made_by, checked_by FROM texts WHERE language = ? AND english = ?",
            (language.tag, source.text),
        ).fetchone()
        return Offer(filled(row[0], source, language), row[1], row[2], "memory") if row else None

    def __len__(self) -> int:
        return int(self._file.execute("SELECT count(*) FROM texts").fetchone()[0])

    def close(self) -> None:
        """Closes the file."""
        self._file.close()


@contextlib.contextmanager
def opened_memory(path: Path) -> Iterator[Memory]:
    """The memory in a file, closed whatever happens."""
    memory = Memory(path)
    try:
        yield memory
    finally:
        memory.close()


def offers(
    english: str, language: Language, *, names: Sequence[str] = (), memory: Memory | None = None
) -> tuple[Offer, ...]:
    """What a linguist may take over for this English: the phrase bank's text first, then the memory's."""
    from planlint.translate.phrases.offered import phrase_offer

    found = [phrase_offer(english, language), memory.offer(english, language, names=names) if memory else None]
    return tuple(each for each in found if each is not None)
