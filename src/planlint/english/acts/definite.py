"""Words of `vague_actions` that are not vague where they stand: what they are about says what will happen."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.words.lexicon import Found, Lexicon, tokens
from planlint.word_lists import Worded

_CLAUSE_END = re.compile(r"[;\n]|\.(?=\s|\Z)")
# “Find out if he will work with the team” asks a question; what is asked is not what will be done.
_ASKS_WHETHER = re.compile(
    r"\b(?:ask|find out|check|see|report|tell|say)\w*\b[^.;\n]*\b(?:if|whether)\s", re.IGNORECASE
)
# “Look at where she sleeps”: what is wanted stands in so many words, unless it is only “what he needs”.
_IN_SO_MANY_WORDS = re.compile(
    r"\b(?:what|where|who|how) (?:it|he|she|they)\b(?! (?:needs?|wants?|can|could|would|might|may)\b)", re.IGNORECASE
)
# “Ask Sam what helps”: the words of a question that somebody is asked.
_WHAT_IS_ASKED = Worded(
    r"\b<acts.asks_what>\w*\b[^.;\n]*\b(?:what|who|which|how)(?: (?:else|really|most|best))? \Z",
    re.IGNORECASE,
)
_MOST_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Vague:
    """One entry of the list: its question, the words that answer it, and whether “weekly” alone would."""

    question: str
    says_what: Lexicon
    timed: bool


@functools.cache
def vague_entries() -> Mapping[str, Vague]:
    """The entries of the list `vague_actions` by their terms."""
    return {
        str(entry["term"]): Vague(
            str(entry["plain"]),
            Lexicon((str(form), "says-what") for form in entry.get("says_what", ())),
            bool(entry.get("timed")),
        )
        for entry in words("vague_actions")["words"]
    }


def names_an_event(text: str, hit: Found) -> bool:
    """Whether the words only say which event takes place: “safer sleep assessment”, “support session”."""
    data = words("vague_actions")["named_events"]
    if text[hit.start : hit.end].lower() not in data["by"]:
        return False
    for at, (word, start, _) in enumerate(it for it in tokens(text) if it[1] >= hit.end):
        if word in data["events"]:
            return not re.search(r"[,;:.(]", text[hit.end : start])
        if at >= _MOST_BETWEEN or word in data["not_between"] or text[start].isupper():
            return False
    return False


def is_made_definite(text: str, hit: Found, entry: Vague) -> bool:
    """Whether its clause answers the question of its entry (“supervise contact”), or it stands in what is asked."""
    start = max((it.end() for it in _CLAUSE_END.finditer(text, 0, hit.start)), default=0)
    stop = _CLAUSE_END.search(text, hit.end)
    clause = text[start : stop.start() if stop else len(text)]
    asked = clause[: hit.start - start]
    if _ASKS_WHETHER.search(asked) or _WHAT_IS_ASKED.search(asked):
        return True
    return bool(entry.says_what.find(clause)) or _IN_SO_MANY_WORDS.search(clause, hit.end - start) is not None
