"""Whether an act is done to a process, or by one: “hold a strategy meeting”, “the core group will meet”."""

from __future__ import annotations

import re

from planlint.english.words.lexicon import Found, lexicon, tokens
from planlint.word_lists import Worded

# How many words may stand between the verb and the process: “call an urgent and early”.
_REACH = 4
_ELSEWHERE = re.compile(
    r"[.;,:]|\b(?:and|or|until|till|pending|while|whilst|when|before|after|once|if|so|who|which|that)\b", re.IGNORECASE
)
# “The core group meets to agree who looks after the children”: nobody does so yet.
_TALKED_OVER = Worded(
    r"\b<contingency.talks_over> (?:\w+ )?"
    r"(?:who|whom|where|whether|what|how|which|if|when)\b[^.;,]*\Z",
    re.IGNORECASE,
)
# “Take it back to conference”: the matter, and nobody.
_THE_MATTER = {"it"}
_HELPS = re.compile(
    r"\s*(?:(?:will|to|be|is|are|must|should|shall|would|then|can|has|have|been|also|again|early|next) ?)*",
    re.IGNORECASE,
)


def processes_in(text: str) -> tuple[Found, ...]:
    """The words of process in a text; a doctor’s review is none."""
    return tuple(found for found in lexicon("processes").find(text) if found.kind != "medical")


def about_process(act: Found, text: str, processes: tuple[Found, ...]) -> bool:
    """Whether the act is a word of process itself, or has one for what is done or for who does it."""
    return any(
        process.start <= act.start < process.end or _done_to(process, act, text) or _done_by(process, act, text)
        for process in processes
    )


def talked_over(act: Found, text: str) -> bool:
    """Whether it is what a meeting is to agree or decide, and not yet done: “to agree who sleeps in the house”."""
    return _TALKED_OVER.search(text, 0, act.start) is not None


def _done_to(process: Found, act: Found, text: str) -> bool:
    between = text[act.end : process.start]
    if process.start < act.end or len(tokens(between)) > _REACH or _ELSEWHERE.search(between):
        return False
    pointed_at = (found for found in lexicon("safe_places").find(between) if found.kind != "vague")
    return all(between[it.start : it.end].lower() in _THE_MATTER for it in pointed_at) and not _names(between)


def _done_by(process: Found, act: Found, text: str) -> bool:
    whose = text[: process.start].rstrip().lower().endswith((" of", " of the", " from the", " in the"))
    return not whose and process.end <= act.start and _HELPS.fullmatch(text, process.end, act.start) is not None


def _names(words: str) -> bool:
    """Whether somebody or something stands there that has a name: “take Kai to the panel”."""
    return any(word[:1].isupper() and not word.isupper() for word in words.split())
