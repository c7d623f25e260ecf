"""The known word that somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable

_CLOSE_ENOUGH = 70
# What people write for a name of the plan file that is spelt quite otherwise.
_OTHER_WORDS = {"reason": "because", "why": "because", "words": "quote", "where": "at", "place": "at"}


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to `word`, or None when none is near."""
    from rapidfuzz import fuzz, process, utils

    known = list(known)
    if (other := _OTHER_WORDS.get(word.casefold())) in known:
        return other
    best = process.extractOne(
        word.replace("-", "_"),
        known,
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=_CLOSE_ENOUGH,
    )
    return best[0] if best else None
