"""Acts in a trigger that has no comma and runs on into what is done: “When labour starts the sister rings Priya”."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import doers, is_the_one
from planlint.english.words.lexicon import Found

if TYPE_CHECKING:
    from spacy.tokens import Doc

# “The moment she feels shaky she gives the baby to Dad”.
_PRONOUN_BEFORE = re.compile(r"(?P<before>[\w’']+) (?:she|he|I|we)(?: will|['’]ll| then)? \Z")
# Behind these a pronoun goes on with what sets it off: “if Mum rings and she says …”.
_GOES_ON = {
    "if",
    "when",
    "whenever",
    "and",
    "or",
    "while",
    "that",
    "as",
    "how",
    "what",
    "but",
    "after",
    "because",
    "before",
    "until",
    "once",
    "who",
    "where",
    "since",
}


def runs_on(act: Found, named: list[Found], opened: list[tuple[int, int]], doc: Doc, children: Set[str]) -> bool:
    """Whether the act is what somebody does then, though the clause of the trigger goes on to its end."""
    return _has_actor(act, named, doc, children) and _verb_before(act, doc) and _leads(act, opened, doc.text)


def _leads(act: Found, clauses: list[tuple[int, int]], text: str) -> bool:
    """Whether the trigger it stands in opens the sentence; behind what is done a trigger runs on into nothing."""
    return all(text[:start].rstrip()[-1:] in {"", ".", ";"} for start, end in clauses if start <= act.start < end)


def _has_actor(act: Found, named: list[Found], doc: Doc, children: Set[str]) -> bool:
    pronoun = _PRONOUN_BEFORE.search(doc.text, 0, act.start)
    if pronoun is not None and pronoun.group("before").lower() not in _GOES_ON:
        return True
    verb = next((token for token in doc if token.idx == act.start), None)
    if verb is not None and any(doer.i == verb.i - 1 and is_the_one(doer, children) for doer in doers(verb)):
        return True
    return any(
        doc.text[who.end : act.start].strip() in {"", "will", "who", "who will", "then"} and who.end < act.start
        for who in named
    )


def _verb_before(act: Found, doc: Doc) -> bool:
    """Whether the clause that leads up to the act has a verb of its own already."""
    before = [token for token in doc if token.idx < act.start]
    start = max((token.i for token in before if token.text in {".", ";"}), default=-1)
    return any(token.i > start and token.tag_ in {"VBZ", "VBD", "VBP"} for token in before)
