"""What a clause of an action says that somebody could check: a count, how often, a named thing, a definite act."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.observable import shown
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import Found, Lexicon, phrases
from planlint.timescales.words.day_words import WEEKDAY
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_COUNT = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
_NUMBER = rf"(?:\d+|one|{_COUNT})"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:(?:{WEEKDAY} )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?: \d{{2,4}})?"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|\d{{4}}-\d\d-\d\d"
    rf"|(?:the )?(?:end of |start of )?{_MONTH}\b(?: \d{{4}})?|{WEEKDAY}\b)"
)
_SPAN = r"(?:(?:working|school|calendar) )?(?:days?|weeks?|months?|years?|wks?)"
# A deadline says when something ends, not what happens; nor does a number of people or of years.
_DEADLINE = Worded(
    rf"\b(?:by|until|till|before|from|after|since|no later than|not later than|up to|to) (?:the )?{_DATE}"
    rf"|\b(?:within|for|over|in|during) (?:the )?(?:next |first |last |following )?{_NUMBER}[ -]{_SPAN}\b"
    rf"|\b(?:all |both |the |aged? |under )?{_NUMBER} (?:\w+ )?<acts.counted>\b"
    r"|\b24/7\b|\b1[:-]1\b|\bone[- ]to[- ]one\b|\b(?:in|from) (?:19|20)\d\d\b|\b(?:section|s\.?) ?\d+|\bstep \d\b",
    re.IGNORECASE,
)
# “each opportunity” and “every agency” tell no time.
_CHECKABLE = Worded(
    rf"\d|\b(?:{_COUNT}|half|dozen)\b"
    r"|\b(?:daily|weekly|fortnightly|monthly|nightly|hourly|termly|twice|overnight)\b"
    r"|\bonce (?:a|an|each|every|per)\b|\bper (?:day|week|month)\b"
    r"|\b(?:each|every|per) (?!<acts.tells_no_time>\b)(?!other\b(?! (?:day|week|night|month|morning)))\w+"
    rf"|\b(?:on|at) {WEEKDAY}\b|\b{WEEKDAY} and {WEEKDAY}\b|\b{WEEKDAY} ?(?:-|–|to) ?{WEEKDAY}\b"
    r"|\b(?:on time|whenever|mornings?|evenings?|afternoons?|nights?|bedtimes?|weekends?|am and pm|noon|midday)\b",
    re.IGNORECASE,
)
_NOUNS, _VERBS = {"NOUN"}, {"VERB"}
_ABSTRACT_ENDING = Worded(r"<acts.ends_an_abstract>$")


def checkable_number(text: str) -> bool:
    """Whether the text holds a count, a frequency, a time of day or a day on which it happens (no mere deadline)."""
    return _CHECKABLE.search(_DEADLINE.sub(" ", text)) is not None


def concrete_words(doc: Doc, but_not: Iterable[tuple[int, int]] = ()) -> list[tuple[int, str]]:
    """The words of a text that name a thing, a place, a topic or a definite act, each with where it starts.

    People, roles, organisations and services are passed over: who it is about is not what happens. So are the spans
    of `but_not`.
    """
    passed_over = {place for start, end in but_not for place in range(start, end)}
    passed_over |= {place for found in _names().find(doc.text) for place in range(found.start, found.end)}
    return [(token.idx, token.text) for token in doc if token.idx not in passed_over and _concrete(token)]


def _concrete(token: Token) -> bool:
    word, lemma = token.lower_, token.lemma_.lower()
    if not word[:1].isalpha() or len(word) < 3:
        return False
    if token.text.isupper():
        return len(word) < 7
    # What no dictionary knows is a name, even where a sentence begins.
    if token.text[0].isupper() and (token.i > token.sent.start or not is_word(word)):
        return False
    known = _abstract()
    if {word, lemma} & known or word.rstrip("s") in known:
        return False
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) >= 7 and process.extractOne(word, known, scorer=OSA.distance, score_cutoff=1):
        return False  # “accomodation”, “encourge”
    if token.pos_ in _NOUNS:
        return lemma in _only_looks_abstract() or not _ABSTRACT_ENDING.search(lemma)
    return token.pos_ in _VERBS and not (word.endswith("ed") and token.dep_ == "amod")


@functools.cache
def _abstract() -> frozenset[str]:
    return frozenset(form for entry in words("empty_words")["words"] for form in phrases(entry))


@functools.cache
def _only_looks_abstract() -> frozenset[str]:
    return frozenset(words("empty_words")["concrete"])


@functools.cache
def _names() -> Lexicon:
    lists = ("roles", "relations", "groups", "organisations", "services")
    return Lexicon((form, name) for name in lists for entry in words(name)["words"] for form in phrases(entry))


def things(text: str) -> list[Found]:
    """The listed things in a text that settle it without a parse."""
    listed = (found for found in shown(text).firm if found.kind in {"thing", "record"})
    return [found for found in listed if text[found.start : found.end].lower() not in _abstract()]
