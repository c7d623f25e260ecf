"""Who is asked, of whom it is known what, and which kinds of asking are then a burden (the keys of answering.yml)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from planlint.english.family.help_and_choice import is_helped

# “Dad to make sure he is out when Mum is there” answers for himself.
_FOR_HIMSELF = re.compile(r"\b(?:sure|certain|ensures?)(?: that)? <a> ", re.IGNORECASE)
UNNAMED_ONLY = ("his_doing", "nothing_seen")


@dataclass(frozen=True, slots=True)
class Asked:
    """Who owns the action (a place in the cast, `r` a relative, `c` a child), and who harms, where the plan tells.

    `one_is_hurt`: the plan or the text itself tells that one of the two hurts the other. `a_task`: the text gives
    somebody something to do; where it only tells how things are or shall be, the other has to be named in it, unless it
    is `of_abuse`. `helped`: “by whom” names somebody who helps. `harmed`: those whom the plan tells to be harmed.
    `of_what_shall_be`: the text tells how things shall be, or shall have been, and is no story.
    """

    owner: str | None = None
    harmers: Set[int] = frozenset()
    one_is_hurt: bool = False
    a_task: bool = True
    helped: bool = False
    harmed: Set[int] = frozenset()
    of_abuse: bool = False
    of_what_shall_be: bool = True


def kinds(text: str, bearer: str, asked: Asked, apart: bool) -> Iterator[str]:
    """The kinds to look for, where `bearer` (<a> in the text) is asked; `apart`: the two shall keep from each other."""
    if bearer == "p":
        yield from ("both_stop",) if asked.one_is_hurt or asked.harmers else ()
        return
    grown_up = apart and bearer.isdigit()
    if not asked.a_task and bearer in map(str, asked.harmed):
        yield "held_against_her"
        if "<a>" not in text and bearer != asked.owner:
            return
    if not (asked.a_task or grown_up):
        return
    if bearer == "c":
        yield "asked_of_a_child"
    if apart or not _FOR_HIMSELF.search(text):
        yield "answers_for"
    yield "not_to"
    if apart:
        yield from ("keeps_peace", "keeps_peace_not")
    if grown_up:
        yield from ("keeps_away", "keeps_away_not", "proves_protective", "acts_on", "done_by", *UNNAMED_ONLY)
        yield from ("hands_over",) if asked.harmers else ()
        yield from () if asked.helped or is_helped(text) else ("takes_law", "takes_law_by")
