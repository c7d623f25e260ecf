"""Turning up for a service offered as proof: whose it is, and whether anything else is said that changed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from planlint.english.evidence.attendance_words import BREAK, pattern
from planlint.english.evidence.brought_together import brought_together, taken_somewhere
from planlint.english.evidence.evidence import observable
from planlint.english.evidence.observable import concludes
from planlint.english.evidence.turning_up import all_turnings_up, told_on_paper, turnings_up
from planlint.english.words.lexicon import Found, lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# “Kyle attends all appointments” shows no more for a child than for a parent.
_ANY_OCCASIONS = re.compile(r"\b(?:sessions|appointments|meetings)$", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:.–—\n]\s|\s-\s|\b(?:and|AND)\b|\bbut\b|\bso that\b|\bbecause\b|\bso\b|\bnow\b")
# “Neighbours have heard no rows since he began the group”: what is told first came of it.
_SINCE_THEN = re.compile(r"\b(?:ever )?(?:since|after|once) (?=(?:he|she|they|both|mum|mam|dad|[A-Z]\w+)\b)")
_MEASURE_ALONE = re.compile(r"(?:\(?(?:\d+ ?|\w+ )(?:%|(?:(?:out )?of|in|times)\b|/).{0,40})", re.IGNORECASE)
_OF_CHILDREN = {"child-place", "child-service"}
_AGE = re.compile(r",? \(?(?:aged? )?1?\d\b")


def attended(text: str, parse: Callable[[str], Doc], children: Set[str] = frozenset()) -> Found | None:
    """The words that offer a grown-up's turning up for a service as proof; None where a change is told beside them.

    `children` are the first names, in lower case, of those whose own school and treatment are another matter.
    """
    spans = turnings_up(text)
    together = [] if spans else list(brought_together(text))
    if together and not _tells_more(text[: together[0].start] + text[together[0].end :], parse):
        spans = together
    if not spans or _change_is_told(text, spans, parse):
        return None
    doc = parse(text)
    found = next((span for span in spans if not _of_a_child(span, doc, children)), None)
    if found is None or not together:
        return found
    start = max((it.end() for it in BREAK.finditer(text, 0, found.start)), default=0)
    return Found(found.kind, start, found.end)


def _tells_more(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether it judges, gives somebody's view, or shows anything that could be seen."""
    return concludes(text) or pattern("somebodys_view").search(text) is not None or observable(text, parse)


def of_a_child_alone(text: str, parse: Callable[[str], Doc], children: Set[str] = frozenset()) -> bool:
    """Whether it tells that a child went, or was taken, where children go: “Freya goes to CAMHS each Tuesday”."""
    spans = [span for span in all_turnings_up(text) if not told_on_paper(span, text)]
    if not any(span.kind in _OF_CHILDREN for span in spans):
        return not spans and taken_somewhere(text)
    doc = parse(text)
    return all(span.kind == "child-place" or _of_a_child(span, doc, children) for span in spans)


def _change_is_told(text: str, spans: list[Found], parse: Callable[[str], Doc]) -> bool:
    """Whether a clause that speaks of no attendance shows something observable."""
    since = _SINCE_THEN.search(text)
    if (
        since is not None
        and since.end() <= min(span.start for span in spans)
        and observable(text[: since.start()], parse)
    ):
        return True
    edges = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    for start, end in itertools.pairwise(edges):
        clause = text[start:end]
        if pattern("what_somebody_tells").match(clause):
            return True
        told = (
            pattern("as_asked").match(clause)
            or any(span.start < end and start < span.end for span in spans)
            or turnings_up(clause)
        )
        if not told and not _MEASURE_ALONE.fullmatch(clause.strip()) and observable(clause, parse):
            return True
    return False


def _of_a_child(span: Found, doc: Doc, children: Set[str]) -> bool:
    grown_ups = lexicon("grown_ups")
    for token in _doers(span, doc):
        kinds = {found.kind for found in grown_ups.find(token.text)}
        own = token.lower_ in children and not _ANY_OCCASIONS.search(doc.text, span.start, span.end)
        if "child" in kinds or own or _AGE.match(doc.text, token.idx + len(token.text)):
            return True
        if span.kind == "child-service" and not kinds and token.pos_ == "PROPN":
            if children:
                return token.lower_ in children  # “Tegan keeps 8 out of 10 appointments”, where Tegan is no child
            return not any("grown-up" in found.kind for found in grown_ups.find(doc[max(0, token.i - 1)].text))
    return False


def _doers(span: Found, doc: Doc) -> list[Token]:
    """Those who turn up: the subject of the verb, the owner of the noun (“Leo's attendance at …”)."""
    inside = [token for token in doc if span.start <= token.idx < span.end]
    for token in inside[:1]:
        for head in (token, *token.ancestors):
            doers = [
                child
                for child in head.children
                if child.dep_ in {"nsubj", "nsubjpass", "poss"} and child.pos_ != "PRON"
            ]
            if doers:
                return doers
    return []
