"""Proof-reading: every text that was put into a document must be found in what came out, as typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from planlint.documents.refused import NotAsTyped


def proof_read(put_in: Iterable[str], came_out: str) -> None:
    """Raises NotAsTyped when a text is not in `came_out`, white space and marks of direction aside.

    The message counts what is missing and shows the first words of none of it: it may end up in a log.
    """
    page = _plain(came_out)
    missing = sum(_plain(text) not in page for text in put_in)
    if missing:
        raise NotAsTyped(
            f"{missing} {'text' if missing == 1 else 'texts'} of the plan did not come out as typed: "
            "nothing was written. Check the template."
        )


def _plain(text: str) -> str:
    kept = (
        character for character in text if unicodedata.category(character) not in ("Cf", "Cc") or character in "\n\t"
    )
    return " ".join("".join(kept).split())
