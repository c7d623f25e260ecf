"""Several who act in a few words, each with a turn or a part: “Mum in the morning, Dad at night, from today”."""

from __future__ import annotations

import re

from planlint.read.word.parts.who_when_pieces import Inline, unlabelled
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.timescales.words.day_words import WEEKDAY
from planlint.word_lists import Worded

_BETWEEN_TURNS = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=[A-Z])(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))")
# Whose turn it is, within the day or the week: “Farah in the morning”, “Nan at weekends”, “Dad Mondays”.
_TURN = Worded(
    r"(?P<who>[^\W\d_][\w'’. -]*?)\s+(?:(?:in|at|on|after|before|during) (?:the )?)?(?:(?:early|late|every|each|all) )?"
    rf"(?:<draft_lines.parts_of_a_week>|<draft_lines.meals_and_school>|{WEEKDAY})"
    rf"(?:(?: ?[-–/&] ?| to | and ){WEEKDAY})*",
    re.IGNORECASE,
)
_LEAST_TURNS = 2
# “Donna to take him”: what somebody does of an act.
_DOES = re.compile(r"(?P<who>[^\W\d_][\w'’./& -]{0,40}?) (?:to|will) [a-z]+(?P<more> .+)?")
_BETWEEN_DEEDS = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+[–—-]\s+")


def by_turns(words: Words) -> Inline | None:
    """Several who act in turn, each with a time of their own, and then when: “Mum in the morning, Dad at night, from
    today”. What tells whose turn it is belongs to who acts."""
    pieces = words.split(_BETWEEN_TURNS)
    taken = 0
    while taken < len(pieces) and (turn := _TURN.fullmatch(pieces[taken].value)) and is_owner(turn.group("who")):
        taken += 1
    if taken < _LEAST_TURNS:
        return None
    whom = Words(words.text, ((pieces[0].start, pieces[taken - 1].end),))
    if taken == len(pieces):
        return Inline(words, whom)
    behind = Words(words.text, ((pieces[taken].start, pieces[-1].end),))
    bare, label = unlabelled(behind)
    return Inline(words, whom, bare, (label,) if label else ()) if is_timescale(bare.value, vague=True) else None


def with_deeds(words: Words) -> Inline | None:
    """Who does which part of an act, and then when: “Alan to drive, Isla to meet them there, 24 March”."""
    if _DOES.match(words.value) is None:
        return None
    pieces = words.split(_BETWEEN_DEEDS)
    doers = [_DOES.fullmatch(piece.value) for piece in pieces]
    taken = next((at for at, doer in enumerate(doers) if doer is None or not is_owner(doer.group("who"))), len(pieces))
    if not 0 < taken < len(pieces) or (taken == 1 and doers[0] is not None and not doers[0].group("more")):
        return None  # “Jo Bell to arrange” says no more than that it is hers to do
    behind = Words(words.text, ((pieces[taken].start, pieces[-1].end),))
    bare, label = unlabelled(behind)
    if not is_timescale(bare.value, vague=True) or is_owner(bare.value):
        return None
    whom = Words(words.text, ((pieces[0].start, pieces[taken - 1].end),))
    return Inline(words, whom, bare, (label,) if label else ())
