"""The words of process that stand where an act should, as they are quoted to whoever wrote them."""

from __future__ import annotations

import itertools
import re

from planlint.english.words.lexicon import Found

_WHEN = re.compile(
    r"\b(?:at|by|until|till|before|after|from|since) (?:(?:the|each|every|next|first) )*\Z", re.IGNORECASE
)
# Between two words of process that say one thing.
_OF_ONE_PIECE = re.compile(
    r"\s(?:(?:to|to be|will|will be|an?|the|whether to|about|for an?|an early|an urgent)\s)?", re.IGNORECASE
)
# What it only thinks of, “Core group will need to think about …”, and what is no more than that it acts.
_WHAT_IT_DOES = re.compile(
    r"\s+(?:(?:will|to|must|should|would|may|can) (?:(?:need|have) to )?"
    r"(?:think|consider|decide|look at|weigh up|ask itself|reflect)\b"
    r"|and (?:then )?(?:respond|act|react)\b)[^.;,]*[^.;,\s]",
    re.IGNORECASE,
)


def process_named(processes: tuple[Found, ...], text: str) -> Found:
    """The first process, with what it does or what is done to it: “core group to reconvene”, “convene a meeting”."""
    # “At the review the group will consider PLO”: the review is only when.
    first, *others = _not_only_when(processes, text)
    end = first.end
    for other in others:
        if not _OF_ONE_PIECE.fullmatch(text, end, other.start):
            break
        end = other.end
    said = _WHAT_IT_DOES.match(text, end)
    return Found(first.kind, first.start, said.end() if said else end)


def _not_only_when(processes: tuple[Found, ...], text: str) -> tuple[Found, ...]:
    """The processes without those with which it begins that only tell when; all of them where nothing is left."""
    rest = tuple(itertools.dropwhile(lambda found: _WHEN.search(text, 0, found.start) is not None, processes))
    return rest or processes
