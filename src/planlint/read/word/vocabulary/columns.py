"""What the words over one column ask for."""

from __future__ import annotations

import functools
import re

from planlint.read.word.vocabulary.head_nouns import asks_for_score, head_of, of_head, of_part, shows_outcome
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import who_will
from planlint.read.word.vocabulary.questions import column_asked, fact_asked, is_yes_or_no, question
from planlint.read.word.vocabulary.terms import Terms
from planlint.read.word.vocabulary.two_in_a_header import (
    BETWEEN,
    act_or_service,
    by_when_and_how_often,
    difference_and_measure,
    who_and_helpers,
    who_and_when,
)
from planlint.word_lists import Worded

IF_NOT = Worded(
    r"\b(?:if|where|when|should)\b(?=.*\b(?:plan|this|it|things|that|above)\b).*\b(?:not|<terms.goes_wrong>)\b"
    r"|\bif\b.*(?:\bnot\b|n['’]t\b|\b<terms.goes_wrong>)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:(who|by\s+whom|whose)|when|by\s+when|by\s+what\s+date)\b", re.IGNORECASE)
_BOTH = re.compile(r"(?:desired )?(?:outcomes?|goals?)(?: and| or)? (?:actions?|tasks?)")
_SAY_LITTLE = {"what", "how"}  # within a longer question
_NO_SCORE = {"outcome", "starts"}  # “Score at start / goal score” asks for neither
_MAY_STAND_TOGETHER = {"action", "by_whom", "by_when"}
_QUESTIONS = {"what", "how", "who", "when", "why", "where", "which"}
_BY_A_DATE = re.compile(r"\bby\s*\((?:date|when)\)\W*$", re.IGNORECASE)
_DATE_BY = re.compile(
    r"\b(?:by|before)\W+(?:\w+ )?(?:date|when)\W*$"
    r"|^(?:\w+ ){0,2}(?:need|want|complet|requir|finish|done|achiev|happen|target)\w* (?:by|before)$",
    re.IGNORECASE,
)

# Who put a row into a case system, and when: nobody who does anything, and no day by which it is to be done.
_ENTERED = Worded(
    r"\W*(?:\w+ ){0,2}?(?:<terms.entered>"
    r"|(?:last |next )?(?:reviewed|discussed|signed off|closed)(?= (?:on|at|date)))(?: (?:on|by|at|date))*\W*",
    re.IGNORECASE,
)

# “Result we want for the child”, “Difference we hope for”, “Desired difference for the child”
_WANTED = Worded(
    r"\b(?:<head_nouns.change>|differences|ends?) (?:that )?(?:we|you|i|they|the family)(?: all)?"
    r" (?:want|hope|aim|wish)s?\b"
    r"|\b<head_nouns.wished>(?:[- ]for)? (?:<head_nouns.change>|differences)\b",
    re.IGNORECASE,
)
# “Measure – how is progress shown?”, “Action (what exactly?)”: a header, and behind it how it is meant.
_MEANT = re.compile(
    r"(?P<head>[^–—:(]{3,40}?)\s*(?:[–—:(]|\s-\s)\s*"
    r"(?=(?:how|what|which|where|why|who\b(?=.*\b(?:what|when)\b)|whose|when"
    r"|by (?:when|whom|what)|dates?|names?|say|give|e\.?g)\b)",
    re.IGNORECASE,
)
# “Action – by when” asks for a day; “Actions: what, who and by when” for all of it.
_ASKS_A_DATE = re.compile(r"(?:when|by|dates?)\b", re.IGNORECASE)
# “S – what exactly will be done”: a letter of SMART, or of the column.
_LETTER = re.compile(r"\s*[A-Z]\W{0,2}\s*[–—:=-]\s+")


# “Concerns recorded”: what was put in, and not when.
_PUT_IN = Worded(
    r"(?:(?:<head_nouns.counted.worry>|<head_nouns.counted.act>|outcome|goal|strength|view|meeting)s|worries)\b",
    re.IGNORECASE,
)


def is_entered(text: str) -> bool:
    """Whether a header or label only asks who put a row into a case system, or when: “Last updated by”."""
    return _ENTERED.fullmatch(text) is not None and _PUT_IN.search(text) is None


@functools.lru_cache(maxsize=2048)
def column_keys(terms: Terms, text: str, *, loose: bool) -> str | None:
    """The key a header asks for; `loose` lets a known phrase within a longer header count."""
    key = _column_keys(terms, text, loose=loose)
    return None if key in _NO_SCORE and asks_for_score(text) else key


def _column_keys(terms: Terms, text: str, *, loose: bool) -> str | None:
    if re.search(r"\((?:please )?(?:sign|signature|signed)\)", text, re.IGNORECASE):
        return "signature"
    if difference_and_measure(terms, text):
        return "evidence"
    if not _BY_A_DATE.search(text) and (key := terms.columns.whole(text)):
        return key
    if terms.labels.whole(text) == "child.name":
        return "name"
    if not loose or is_entered(text):
        return None
    if (letter := _LETTER.match(text)) and (key := column_keys(terms, text[letter.end() :], loose=True)):
        return key
    if (of_a_part := of_part(text, terms.columns.whole)) is not None:
        return of_a_part or None
    if shows_outcome(text):
        return "evidence"
    first = text.strip().split("\n")[0]
    if first != text.strip():  # below it stands how the column is to be filled in
        key = column_keys(terms, first, loose=True)
        if key is not None:
            return key
    if who_and_helpers(terms, text):
        return "by_whom"
    if order_in(terms, text) or act_or_service(terms, text):
        return "action"
    if by_when_and_how_often(terms, text):
        return "by_when"
    if _WANTED.search(text):
        return "outcome"
    if (
        (meant := _MEANT.match(text))
        and not (_DATE_BY.search(text) and _ASKS_A_DATE.match(text, meant.end()))
        and (key := terms.columns.whole(meant.group("head")))
    ):
        return key
    return _by_how_it_asks(terms, text)


def _by_how_it_asks(terms: Terms, text: str) -> str | None:
    """The key of a header that is a clause or question: “If this does not work”, “Who / deadline”, “Needed by”."""
    if len(text.split()) < 12 and IF_NOT.search(text) and not re.match(r"\s*how\b", text, re.IGNORECASE):
        return "contingency"
    if who_and_when(terms, text):
        return "who_when"
    if of_child := fact_asked(text):
        return of_child.rpartition(".")[2] if of_child != "unplaced" else None
    if asks_for := question(text):
        return {"people": "name"}.get(asks_for, asks_for)
    if of_column := column_asked(text.split(":")[0]):  # “Specific: what precisely is to be done”
        return of_column
    if _DATE_BY.search(text):  # “Action by (date)”, “Needed by”
        return "by_when"
    if is_yes_or_no(text):
        return None
    return _by_words_within(terms, text)


def _by_words_within(terms: Terms, text: str) -> str | None:
    """What the known words within a longer header ask for, beside its noun and how it asks."""
    found = [one for one in terms.columns.within(text) if one[0] not in _SAY_LITTLE]
    if not found and who_will(text):
        return "action"
    if terms.guess(text) == "relation":  # “Who are they to Mason?”
        return "relation"
    asks = _ASKS.match(text.strip())
    if asks and not (found and found[0][1] in ("seen_by", "monitored_by", "evidence", "contingency")):
        both = re.search(r"\bwhen\b", text, re.IGNORECASE) and asks.group(1)
        return "who_when" if both else "by_whom" if asks.group(1) else "by_when"
    head = head_of(text)
    of_noun = of_head(text, terms.columns.whole) if head is not None else None
    if of_noun == "by_whom" and not (head and head.end):  # “Task holder”
        return of_noun
    if not found:
        return _guessed(terms, text) or of_noun
    if folded(text).split()[0] in _QUESTIONS and " " not in found[0][0] and (guess := _guessed(terms, text)):
        return guess  # one word of a question tells less than how it is asked
    solid = [word for word in folded(text).split() if len(word) > 3]
    if len(solid) > 5 and len(found[0][0].split()) == 1:  # one word of a whole sentence
        return terms.guess(text) if text.rstrip().endswith("?") else None
    if _BOTH.fullmatch(folded(text)):
        return "action"
    if of_noun is not None and head is not None and head.end:  # “Tasks to achieve the outcome” are tasks
        return of_noun
    keys = [key for _, key in found]
    if {"by_whom", "by_when"} <= set(keys) and not set(keys) & {"action", "outcome", "evidence"}:
        return "who_when"
    return keys[0]


def _guessed(terms: Terms, text: str) -> str | None:
    guess = terms.guess(text)
    return "name" if guess == "people" else guess


def order_in(terms: Terms, head: str) -> list[str]:
    """What a header asks for in one column, in its order; empty where it asks for one thing."""
    pieces = [piece for piece in BETWEEN.split(head.split("(")[0]) if piece.strip()]
    if not 1 < len(pieces) <= len(_MAY_STAND_TOGETHER):
        return []
    keys = [column_keys(terms, piece, loose=True) or "" for piece in pieces]
    return keys if len(set(keys)) == len(keys) and "action" in keys and {*keys} <= _MAY_STAND_TOGETHER else []
