"""The bank's text for what a plan says, where its English is a phrase of the bank."""

from __future__ import annotations

import functools
import re

from planlint.timescales import read_date
from planlint.translate.dates import long_date
from planlint.translate.english_text import folded
from planlint.translate.languages import Language
from planlint.translate.offer import Offer
from planlint.translate.phrases.bank import Phrase, bank
from planlint.translate.phrases.translated import state, text_for, translated_phrases


def phrase_for(english: str) -> tuple[Phrase, str] | None:
    """The phrase that a text is, and what fills its slot; case, spaces and a full stop do not matter."""
    plain = _plain(english)
    for pattern, phrase in _patterns():
        if match := pattern.fullmatch(plain):
            return phrase, match["slot"] if phrase.slots else ""
    return None


def phrase_offer(english: str, language: Language) -> Offer | None:
    """The reviewed text of the bank for this English; None for a draft, a stale text, or what is no phrase."""
    found = phrase_for(english)
    text = translated_phrases(language.tag).get(found[0].id) if found else None
    if found is None or text is None or state(found[0], text) != "reviewed":
        return None
    phrase, filled = found
    words = text_for(text, language, int(filled) if phrase.counts else None)
    for slot in phrase.slots:
        words = words.replace(f"{{{slot}}}", _in_words(slot, filled, language))
    return Offer(words, text.by, text.revised_by, "phrase bank")


def _in_words(slot: str, filled: str, language: Language) -> str:
    if slot != "date":
        return filled
    try:
        return long_date(read_date(filled), language)
    except ValueError:
        return filled


@functools.cache
def _patterns() -> list[tuple[re.Pattern[str], Phrase]]:
    return [
        (re.compile(_pattern(phrase, text), re.IGNORECASE), phrase)
        for phrase in bank().values()
        for text in phrase.english.values()
    ]


def _pattern(phrase: Phrase, text: str) -> str:
    slot = r"(?P<slot>\\d{1,3})" if phrase.counts else r"(?P<slot>\\S.*)"
    return re.sub(r"\\\{\w+\\\}", slot, re.escape(_plain(text)))


def _plain(text: str) -> str:
    return folded(text).replace("’", "'").rstrip(". ")
