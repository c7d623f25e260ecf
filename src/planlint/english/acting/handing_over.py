"""Who gives, sends or was handed what an action tells of: “a call from the social worker”, “allocated to Fiona Rae”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.acting.hiding_verbs import hiding_verb
from planlint.english.acting.phrase import who
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import INDIVIDUAL, listed

if TYPE_CHECKING:
    from spacy.tokens import Doc

_RECEIVES = re.compile(
    r"\s*[^.,;:]{2,40}? (?:will|to|should|must) (?:hear|receive|be told|learn) [^.;:]{0,80}?\bfrom ", re.IGNORECASE
)
_CLAUSE_BREAK = re.compile(r"[,.;:]")


def giver(text: str, people: Directory, doc: Doc) -> Owner | None:
    """Whoever gives what a note without a verb names: “Weekly phone call to Dad from the social worker”."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or root.lower_ not in listed("given_from") or hiding_verb(doc) is not None:
        return None
    for token in doc:
        if token.lower_ == "from" and token.i > root.i:
            end = _CLAUSE_BREAK.split(text[token.idx + 4 :])[0]
            found = tuple(who(text, token.idx + 5, token.idx + 4 + len(end), people))
            if found and found[0].kind in INDIVIDUAL:
                return found[0]
    return None


def handed_to(text: str, people: Directory, doc: Doc) -> Iterator[Owner]:
    """Whom something goes to and “who” then acts: “Anything odd goes to Mrs Hill, who phones the social worker”."""
    passive = hiding_verb(doc) is not None
    for token in () if passive else doc[2:]:
        if token.lower_ == "who" and token.nbor(-1).text == "," and token.head.tag_ in {"VBZ", "VBP", "VB"}:
            noun = token.nbor(-2)
            yield from who(text, doc[noun.left_edge.i].idx, noun.idx + len(noun), people)


def sender(text: str, people: Directory) -> tuple[Owner, ...]:
    """From whom others will hear or get something: “Agencies will hear the date from the administrator, Mrs Pell”."""
    found = _RECEIVES.match(text)
    if found is None:
        return ()
    owners = tuple(who(text, found.end(), found.end() + len(_CLAUSE_BREAK.split(text[found.end() :])[0]), people))
    return owners[:1] if owners and owners[0].kind in INDIVIDUAL else ()


def given_to(text: str, people: Directory) -> tuple[Owner, ...]:
    """Whom a task was given: “allocated to Fiona Rae”, “has been left with the named person”."""
    found = _given().search(text)
    if found is None:
        return ()
    clause = _CLAUSE_BREAK.split(text[found.end() :])[0]
    owners = tuple(who(text, found.end(), found.end() + len(clause), people))
    return owners[:1] if owners and owners[0].kind in INDIVIDUAL else ()


@functools.cache
def _given() -> re.Pattern[str]:
    return re.compile("|".join(words("owners")["handed_to"]))
