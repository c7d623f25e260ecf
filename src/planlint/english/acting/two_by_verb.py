"""Two with a stroke between, of whom the verb says that they are no one: “Head / Mr Boyle write the plan”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.acting.verbs import is_base_verb
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import listed

_STROKE = re.compile(r"\s*(?P<stroke>/)\s*")
_VERB = re.compile(r"\s+(?P<verb>[a-z]+)\s+\w")


def as_two_by_their_verb(text: str, actors: Sequence[Owner]) -> str:
    """The text with “&” for the stroke between two whose verb is a plural: of “SW / Jo Bell writes” it may be one."""
    if len(actors) != 2:
        return text
    stroke = _STROKE.fullmatch(text, actors[0].end, actors[1].start)
    verb = _VERB.match(text, actors[1].end)
    if stroke is None or verb is None or verb["verb"] in listed("modals") or not is_base_verb(verb["verb"]):
        return text
    at = stroke.start("stroke")
    return f"{text[:at]}&{text[at + 1 :]}"
