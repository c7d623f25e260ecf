"""How an act is asked for in letters, minutes and notes: “we ask that he …”, “would you please …”, “gonna …”."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.english.acts.segments import Segment, Word, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import DETERMINERS, is_person
from planlint.english.words.inflection import verb_forms
from planlint.word_lists import terms

_POLITE = word_set("would could will can")
_TO = word_set("gonna gotta wanna tae")
_LONGEST_FRAME = 8
_LONGEST_WHOM = 5


def plainly(cut: Sequence[Segment]) -> Iterator[Segment]:
    """The segments as if each said at once who is to do what."""
    framed = False
    for segment in _owned_as_one(cut):
        framed = framed and not segment.strong
        words, opened = _unframed(segment.words, framed=framed)
        framed = framed or opened
        words = _polite(_spelt(words))
        if words:
            yield segment if words == segment.words else replace(segment, words=words)


def _owned_as_one(cut: Sequence[Segment]) -> Iterator[Segment]:
    """The segments, none with an owner where one in brackets at the end is that of all: “Ring Jo and tell Al (Mum)”."""
    of_all = len(cut) > 1 and cut[-1].owner and not any(segment.owner for segment in cut[:-1])
    yield from (replace(segment, owner="") for segment in cut) if of_all else cut


def _unframed(words: tuple[Word, ...], *, framed: bool) -> tuple[tuple[Word, ...], bool]:
    """What follows “it is expected that”, or “that” again in the same sentence; and whether that stood there."""
    if framed and words[0].folded == "that":
        return words[1:], True
    folded = [word.folded for word in words[:_LONGEST_FRAME]]
    if words[0].text == "That" and len(words) > _LONGEST_WHOM - 1:
        return words[1:], True  # minutes: “That Shona attends … and that …”
    if "that" not in folded[1:]:
        return words, False
    at = folded.index("that", 1)
    asked = folded[at - 1] in terms("acts", "asked_that") | _asks_that()
    return (words[at + 1 :], True) if asked else (words, False)


@functools.cache
def _asks_that() -> frozenset[str]:
    """How people ask for something with “that” behind it: “I am asking that he …”."""
    return frozenset(form for verb in terms("acts", "asks_that") for form in {verb, *verb_forms(verb)})


def _spelt(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """“Mum gonna ring”, “HV 2 weigh Esme”: spelt as one speaks, or as in a text message."""
    return tuple(
        replace(word, folded="to") if word.folded in _TO or _stands_for_to(words, at) else word
        for at, word in enumerate(words)
    )


def _stands_for_to(words: tuple[Word, ...], at: int) -> bool:
    following = words[at + 1].text if at + 1 < len(words) else ""
    called = 0 < at < _LONGEST_WHOM and is_person(words[at - 1]) and not words[at - 1].text.isdigit()
    return words[at].text == "2" and called and following.islower() and not following.endswith("s")


def _questioned(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """“could somebody fix the gutter” as “somebody will fix the gutter”."""
    if not words or words[0].folded not in _POLITE:
        return words
    whom = next((at for at in range(2, _LONGEST_WHOM) if verb_at(words, at, sure=True)), 0)
    if not whom or words[1].folded in {"be", "have", "also", "not", "then"} or verb_at(words, 1):
        return words
    return (*words[1:whom], replace(words[0], folded="will"), *words[whom:])


def _polite(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """“would Mrs Adu please ring” as “Mrs Adu will ring”, and “please let us have” without its “please”."""
    at = next((place for place, word in enumerate(words[: _LONGEST_WHOM + 1]) if word.folded == "please"), None)
    if at is None:
        return _questioned(words)
    begins = words[0].folded in _POLITE and at > 1
    whom = words[1:at] if begins else words[:at]
    if not whom or whom[-1].folded in _POLITE | DETERMINERS:
        return words[:at] + words[at + 1 :]
    return (*whom, replace(words[at], folded="will"), *words[at + 1 :])
