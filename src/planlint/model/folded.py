"""Words without what could hide them: spacing, punctuation, case and invisible marks."""

from __future__ import annotations

import re
import unicodedata

# Under so many letters words turn up inside others (“Ely” in “completely”): then only whole words count.
SHORT = 5
_INVISIBLE = ("Cf", "Cc")
_NOT_A_LETTER = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """The letters and digits of a text in one piece, in the one form in which texts are compared."""
    return _NOT_A_LETTER.sub("", _seen(text, "")).casefold()


def holds(text: str, words: str) -> bool:
    """Whether `words` stand in a text, however they are spaced, marked or cased; words without a letter never do."""
    wanted = folded(words)
    if not wanted or wanted not in folded(text):
        return False
    return len(wanted) >= SHORT or _as_whole_words(wanted, _NOT_A_LETTER.sub(" ", _seen(text, " ")).casefold().split())


def _seen(text: str, spacing: str) -> str:
    # A line break is invisible too, and keeps two words apart all the same.
    kept = (
        character if unicodedata.category(character) not in _INVISIBLE else spacing if character.isspace() else ""
        for character in unicodedata.normalize("NFKC", text)
    )
    return "".join(kept)


def _as_whole_words(wanted: str, tokens: list[str]) -> bool:
    for start in range(len(tokens)):
        run = ""
        for token in tokens[start:]:
            run += token
            if run == wanted:
                return True
            if not wanted.startswith(run):
                break
    return False
