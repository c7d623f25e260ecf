"""Whether the full words of an acronym stand beside it: “CAMHS (Child and Adolescent Mental Health Service)”."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
SMALL = frozenset(
    ["a", "an", "and", "the", "of", "for", "in", "on", "to", "or", "with", "at", "by", "as", "s", "your", "their"]
)
_BEFORE = re.compile(
    r"(?:\(|,|/| [-–—=]|:| or| called| known as| also known as| short for| named)"
    r"\s*(?:the |an? |or |known as |called |your |“|\"|'|‘)*$"
)
_AFTER = re.compile(
    r"s?[”\"'’]?\s*(?:\(|,|/|[-–—=:]|\bor\b"
    r"|\bis short for\b|\bstands? for\b|\bmeans?\b|\bis\b|\bare\b|\bis an?\b|\bwhich\b)\s*"
    r"(?:that means |this means |that is |meaning |short for |stands for |means |is |the |an? |or |your |“|\"|'|‘)*",
    re.IGNORECASE,
)


def spelt_out(text: str, start: int, end: int, letters: str, meanings: str) -> bool:
    """Whether the full words of the acronym `text[start:end]` stand right before it or right after it.

    `letters` are its letters; `meanings` what a list says it stands for, parts divided by “;” (may be empty).
    """
    before = text[max(0, start - 160) : start]
    lead = _BEFORE.search(before)
    if lead and _matches([*_words(before[: lead.start()])][-14:], letters, meanings, ends=True):
        return True
    after = _AFTER.match(text, end)
    if after:
        rest = text[after.end() : after.end() + 160]
        rest = re.split(r"[).;\n]" if "(" in after.group() else r"[.;,\n]", rest)[0]
        given = [*_words(rest)]
        if _matches(given[:14], letters, meanings, ends=False):
            return True
        if (
            "(" in after.group()
            and len(given) >= 3
            and re.search(r"\((?:the|an?|your|our)\s", after.group(), re.IGNORECASE)
        ):
            return True
    return False


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _matches(given: list[str], letters: str, meanings: str, *, ends: bool) -> bool:
    """Whether some words beside the acronym begin with its letters, or say what the list says it means."""
    lowered = [word.lower() for word in given]
    for meaning in meanings.split(";"):
        wanted = {_stem(word) for word in _words(meaning.lower())} - SMALL
        near = lowered[-(len(wanted) + 6) :] if ends else lowered[: len(wanted) + 6]
        shared = {_stem(word) for word in near} & wanted
        if wanted and len(shared) >= min(len(wanted), max(1, (len(wanted) + 1) // 2), 3):
            return True
    starts = range(max(0, len(lowered) - len(letters) - 4), len(lowered)) if ends else range(0, 1)
    return len(letters) > 1 and any(_initials(lowered[place:], letters.lower(), ends=ends) for place in starts)


def _initials(given: list[str], letters: str, *, ends: bool) -> bool:
    """Whether the words spell the letters: each word that counts gives one or more, small words may give none."""
    if not given or not letters:
        return False

    def fits(word: int, letter: int) -> bool:
        if letter == len(letters):
            return not ends or all(rest in SMALL for rest in given[word:]) or word == len(given)
        if word == len(given):
            return False
        current = given[word]
        for used in range(min(3, len(letters) - letter), 0, -1):
            if (
                current.startswith(letters[letter])
                and _in_order(letters[letter : letter + used], current)
                and fits(word + 1, letter + used)
            ):
                return True
        return current in SMALL and word > 0 and fits(word + 1, letter)

    return fits(0, 0)


def _in_order(letters: str, word: str) -> bool:
    place = -1
    for letter in letters:
        place = word.find(letter, place + 1)
        if place < 0:
            return False
    return True


def _stem(word: str) -> str:
    for ending in ("s", "'s"):
        word = word.removesuffix(ending)
    return word[:7]
