"""A note without a verb: does it name who or what comes in (“Nan’s overnight”), or only what may come of it?"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import is_denied
from planlint.english.contingency.safe_acts import people
from planlint.english.contingency.without_act import of_kind
from planlint.english.evidence.evidence import is_idea
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import Lexicon, lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

# “Relapse - perinatal team”: it names who comes in.
_TEAM = re.compile(r"\b(?:team|helpline|crisis line|on-call|unit|service)\W*\Z", re.IGNORECASE)
# More digits than these are a telephone number.
_NUMBER = 4


def note_of_response(words: Sequence[Token]) -> bool:
    """Whether words without a verb name help that can be pointed at: somebody, a place, 999."""
    if any(word.pos_ in {"VERB", "AUX"} and not of_kind("help").find(word.text) for word in words):
        return False
    heads = [word for word in words if word.pos_ in {"NOUN", "PROPN", "NUM"} and word.head not in words] or [
        word for word in words if word.dep_ == "ROOT"
    ]
    text = " ".join(word.text for word in words)
    if (
        not heads
        or of_kind("undecided").find(text)
        or any(is_denied(head) or of_kind("outcome").find(head.text) for head in heads)
    ):
        return False
    if _emergency().find(text) or any(word.is_digit and len(word) > _NUMBER for word in words):
        return True
    if of_kind("help").find(text) or _TEAM.search(text):
        return True
    things = any(head.pos_ != "ADJ" and (_is_named(head) or not is_idea(head)) for head in heads)
    return things and not of_kind("soft").find(text)


def _is_named(head: Token) -> bool:
    """Whether it is somebody's name; the first word of a note has a capital whatever it is."""
    return any(people(head.text, opens=is_word(head.lower_)))


@functools.cache
def _emergency() -> Lexicon:
    return lexicon("safe_places").only("emergency")
