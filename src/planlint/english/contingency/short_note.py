"""A note without a verb: does it name who or what comes in (“Nan’s overnight”), or only what may come of it?"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from planlint.english.contingency.response import is_denied
from planlint.english.contingency.safe_acts import people
from planlint.english.contingency.without_act import of_kind
from planlint.english.evidence.evidence import is_idea
from planlint.english.words.lexicon import Lexicon, lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token


def note_of_response(words: Sequence[Token]) -> bool:
    """Whether words without a verb name help that can be pointed at: somebody, a place, 999."""
    if any(word.pos_ in {"VERB", "AUX"} for word in words):
        return False
    heads = [word for word in words if word.pos_ in {"NOUN", "PROPN", "NUM"} and word.head not in words] or [
        word for word in words if word.dep_ == "ROOT"
    ]
    text = " ".join(word.text for word in words)
    if not heads or any(is_denied(head) or of_kind("outcome").find(head.text) for head in heads):
        return False
    if _emergency().find(text):
        return True
    return any(not is_idea(head) or _is_named(head) for head in heads) and not of_kind("soft").find(text)


def _is_named(head: Token) -> bool:
    return any(people(head.text, opens=False))


@functools.cache
def _emergency() -> Lexicon:
    return lexicon("safe_places").only("emergency")
