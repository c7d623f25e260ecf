"""Does a text only say that a feared harm is less, or less likely, which is an opinion and nothing to be seen?"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.english.evidence.observable import shown
from planlint.english.words.lexicon import Lexicon, lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FEWER = (
    r"(?:fewer|less|no|no more|no further|without|free (?:from|of)) (?:[\w-]+ ){0,2}?"
    r"(?:worr(?:y|ies)|concerns?|harm|risks?|danger|neglect)"
)
_DENIED = re.compile(
    rf"\b(?:{_FEWER}|unlikely|no longer (?:exists?|appl(?:y|ies)|remains?)"
    r"|(?:no longer|less|not|no more) (?:\w+ )?(?:likel[\w]+|possible|probable))\b",
    re.IGNORECASE,
)
_IS_THERE = {"exist", "apply", "remain"}
_HOLDS_UP = {"ROOT", "nsubj", "nsubjpass", "dobj", "dep"}


def only_lessened(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether a fear is lessened (“to reduce the concerns”) or unlikely, and nothing else happens or is counted."""
    if not _of("fear").find(text) or not (_of("lessen").find(text) or _DENIED.search(text)):
        return False
    if any(it.isdigit() for it in text):
        return False
    doc = parse(text)
    fears = [token for token in doc if token.dep_ in _HOLDS_UP and _of("fear").find(token.text)]
    told = [fear for fear in fears if _DENIED.search(text) or _is_lessened(fear)]
    # What is feared may be a thing: “the risk from the dog”.
    of_what = {token.idx for fear in told for token in fear.subtree}
    if not told or any(found.start not in of_what for found in shown(text).firm):
        return False
    return not any(_happens_beside(token, told) for token in doc)


def _is_lessened(fear: Token) -> bool:
    """Whether it is what is lessened; in a note the verb may hang on the noun (“risk from Dad reduced”)."""
    return any(_of("lessen").find(verb.text) for verb in (fear.head, *fear.children))


def _happens_beside(verb: Token, told: list[Token]) -> bool:
    """Whether a verb tells something else; what hangs on the fear only says of what (“of those living there”)."""
    if (
        verb.pos_ != "VERB"
        or _of("lessen").find(verb.text)
        or _of("fear").find(verb.text)
        or any(fear.is_ancestor(verb) or (fear.head == verb and verb.lemma_ in _IS_THERE) for fear in told)
    ):
        return False
    return verb.dep_ in {"ROOT", "conj", "advcl", "ccomp", "xcomp", "parataxis"}


@functools.cache
def _of(kind: str) -> Lexicon:
    return lexicon("lessened", ("lessen", "verb")).only(kind)
