"""What somebody named does about something definite, though no list knows the verb: “Mr Webb hides the key”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from planlint.english.contingency.about_process import about_process
from planlint.english.contingency.doers import doers_or_before, is_the_one
from planlint.english.contingency.response import is_response
from planlint.english.contingency.without_act import words_at
from planlint.english.words.lexicon import Found

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_THINGS = {"NOUN", "PROPN", "PRON", "NUM"}
_BEGINS_A_THING = {"DET", "PRON", "PROPN", "NUM", "SYM"}
_WHERE = {"to", "over", "round", "in", "up", "down", "off", "out", "back", "across", "straight", "home"}
# Verbs that end in “s” have more letters than these: “is”, “has”, “was”.
_SHORTEST = 4
_WHO_SHE_IS = re.compile(r"\s\([^()]{1,40}\),?\s|,?\s(?:at|from|in|of|next|on) (?:[\w'’-]+ ){1,4}", re.IGNORECASE)
_NO_ACT = ("not_yet", "rule", "happens", "opinion", "told", "opaque")


def done_by_somebody(
    doc: Doc, named: list[Found], opened: list[tuple[int, int]], processes: tuple[Found, ...], children: Set[str]
) -> Iterator[Found]:
    """Each such act outside the clauses `opened`, by one of the people `named`."""
    outside = [token for token in doc if not any(start <= token.idx < end for start, end in opened)]
    places = {token.idx for token in outside}
    for verb in outside:
        does = Found("later", verb.idx, verb.idx + len(verb.text))
        if about_process(does, doc.text, processes):
            continue
        if (_acts_upon_something(verb, named, children) and is_response(verb, False, children, places)) or (
            _stands_behind(verb, named) and not words_at(verb, *_NO_ACT)
        ):
            yield does


def _acts_upon_something(verb: Token, named: list[Found], children: Set[str]) -> bool:
    if any(child.dep_ == "auxpass" for child in verb.children):
        return False
    own = doers_or_before(verb)
    by_name = any(who.start <= doer.idx < who.end for doer in own for who in named)
    by_name = by_name or any(is_the_one(doer, children) for doer in own)
    about = [it for it in verb.children if it.i > verb.i and (it.dep_ in {"prt", "prep"} or it.pos_ in _THINGS)]
    return verb.pos_ == "VERB" and by_name and bool(about)


def _stands_behind(word: Token, named: list[Found]) -> bool:
    """Whether it stands between somebody's name and a thing, whatever it is tagged: “Pam grabs Kai”."""
    if not word.text.islower() or not word.text.endswith("s") or len(word) < _SHORTEST or word.is_stop:
        return False
    before = word.doc.text[: word.idx].rstrip(" ,)")
    by_name = any(who.end == len(before) or _only_added(word.doc.text[who.end : word.idx]) for who in named)
    following = word.doc[word.i + 1 : word.i + 2]
    thing = bool(following) and (following[0].pos_ in _BEGINS_A_THING or following[0].lower_ in _WHERE)
    return by_name and thing and following[0].idx > word.idx + len(word)


def _only_added(between: str) -> bool:
    """Whether only who she is stands between: “ (duty) ”, “ from the council ”."""
    return _WHO_SHE_IS.fullmatch(between) is not None
