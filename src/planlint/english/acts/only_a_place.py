"""A deadline that only tells where: “Tywyn clinic”, “Clinic at Elm Street”. When anybody goes there it does not say."""

from __future__ import annotations

import re

from planlint.english.words.dictionary import is_word
from planlint.timescales.reading import Phrase

_CLINIC = re.compile(
    r"\W*(?P<all>(?P<where>(?:[A-Z][\w'’-]+ ){0,3})[Cc]linic(?: (?:at|in|on) (?:the )?[A-Z][A-Za-z'’ -]{2,40})?)\W*"
)


def only_a_place(text: str) -> Phrase | None:
    """The words where they are no more than a place; “baby clinic” names what is held there, and so may have a day."""
    found = _CLINIC.fullmatch(text)
    if found is None or any(is_word(word.lower()) for word in found["where"].split()):
        return None
    return Phrase(found.start("all"), found.end("all"), found["all"])
