"""Words without what could hide them: spacing, punctuation, case, invisible marks, letters that only look like ours."""

from __future__ import annotations

import functools
import re
import unicodedata

from planlint.bundled import words as word_list

# Under so many letters words turn up inside others (“Ely” in “completely”): then only whole words count.
SHORT = 5
_INVISIBLE = ("Cf", "Cc")
_ACCENT = "Mn"
_NOT_A_LETTER = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """The letters and digits of a text in one piece, in the one form in which texts are compared."""
    return _NOT_A_LETTER.sub("", _seen(text, "")).casefold()


def holds(text: str, words: str) -> bool:
    """Whether `words` stand in a text, however they are spaced, marked or cased; words without a letter never do.

    They do too where they only look so: with accents or without, or with letters of another script among ours.
    """
    looks_plain = text.isascii() and words.isascii()
    return _holds(text, words) or (not looks_plain and _holds(as_it_looks(text), as_it_looks(words)))


def holds_apart(text: str, words: str) -> bool:
    """Whether `words` stand there from the beginning of a word to the end of one, or inside one (“BeaconRow2”).

    For a short name of something: “High St” does not stand in “high standards”.
    """
    readings = [(text, words)]
    if not (text.isascii() and words.isascii()):
        readings.append((as_it_looks(text), as_it_looks(words)))
    return any(_holds_apart(*reading) for reading in readings)


@functools.lru_cache(maxsize=16)  # each of many secrets is looked for in the same text
def as_it_looks(text: str) -> str:
    """The text with letters of ours for all that look like them, without accents and without what nobody sees."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text)).translate(_looks())
    unseen = [character for character in set(plain) if unicodedata.category(character) in (_ACCENT, "Cf")]
    return plain.translate(dict.fromkeys(map(ord, unseen)))


def _holds(text: str, words: str) -> bool:
    wanted = folded(words)
    if not wanted or wanted not in folded(text):
        return False
    return len(wanted) >= SHORT or _as_whole_words(wanted, _apart(text))


def _holds_apart(text: str, words: str) -> bool:
    wanted = folded(words)
    if not wanted or wanted not in folded(text):
        return False
    tokens = _apart(text)
    return _as_whole_words(wanted, tokens) or (len(wanted) >= SHORT and any(wanted in token for token in tokens))


def _apart(text: str) -> list[str]:
    return _NOT_A_LETTER.sub(" ", _seen(text, " ")).casefold().split()


@functools.cache
def _looks() -> dict[int, str]:
    lists = word_list("lookalikes")
    found = {ord(other): ours for ours, others in lists["letters"].items() for other in others}
    return found | {ord(character): "" for character in lists["unseen"]}


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
