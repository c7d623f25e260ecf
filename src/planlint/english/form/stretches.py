"""A text cut into stretches, each of which may be meant for whoever writes the plan rather than whoever reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Place = Literal["only", "first", "inner", "last", "choice"]

# Where lines, sentences, labels, brackets and asides behind a dash begin or end.
_CUT = re.compile(
    r"\n+|(?<=[.?!])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|eg|no|vs)\.)(?<!\b(?:Mrs|Rev)\.)(?<!\bProf\.)(?<!\b[a-z]\.[a-z]\.)\s+"
    r"|(?<=[.?!][\"”'’)\]])\s+|(?<!\s)\s+[–—-]+\s+|(?<=[:;])\s+"
    r"|(?<![(\[{<«])(?=[(\[{<«])|(?<=[)\]}>»])(?![)\]}>»])\s*"
    # Notes that nothing sets off: “… twice a week NB ask Sue”, “… well insert date”, **ask Sue**, capitals, “… RAG:”
    r"|(?<!\s)\s+(?=(?:NB|N\.B\.|Prompt|Note|RAG|[Pp]ls|insert|select|delete|tick|circle|rephrase|reword|amend)\b)"
    r"|(?<!\s)\s*(?:(?<![\w*])\*\*(?=\w)|(?<=\w)\*\*(?![\w*])|✎)\s*|(?<!\S)\*(?=\w)|(?<=\w)\*(?!\S)"
    r"|(?<=[a-z.,]) (?=[A-Z]{2,} [A-Z]{2,}\b)|(?<=[A-Z]{3}) (?=[A-Z][a-z])|(?<!\s)\s+(?=[\w/]+(?: [a-z]+)?:\s*\Z)"
)
# “achieved / partly achieved / not achieved”, “mother/father/carer”: of several one was to be kept.
_ONE = r"(?:(?:not|no|partly|partially|fully|mostly|very|do|does|remain|removed) )?[\w'’-]+"
_CHOICE = re.compile(rf"(?<![\w'’-])(?:[\w'’-]+(?:/[\w'’-]+)+|{_ONE}(?: / {_ONE})+)(?![\w'’-])")
_WORD = re.compile(r"[^\W_]")
# What stands further off tells nothing, and a page of notes is long.
_NEAR = 200


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a text, `start` to `end`, where they stand in it, and what stands before and behind them."""

    text: str
    start: int
    end: int
    place: Place
    before: str
    behind: str


def stretches(text: str) -> Iterator[Stretch]:
    """Every stretch of a text from left to right, and then the choices within them; those without a word are none."""
    spans = [span for span in _spans(text) if _WORD.search(text, *span)]
    last = len(spans) - 1
    for at, span in enumerate(spans):
        yield _at(text, span, "only" if not last else "first" if not at else "last" if at == last else "inner")
    if "/" in text:
        known = set(spans)
        yield from (_at(text, one.span(), "choice") for one in _CHOICE.finditer(text) if one.span() not in known)


def _at(text: str, span: tuple[int, int], place: Place) -> Stretch:
    start, end = span
    before, behind = text[max(0, start - _NEAR) : start].rstrip(), text[end : end + _NEAR].lstrip()
    return Stretch(text[start:end], start, end, place, before, behind)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    cuts = [(0, 0), *(cut.span() for cut in _CUT.finditer(text)), (len(text), len(text))]
    for (_, start), (end, _) in pairwise(cuts):
        words = text[start:end]
        yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())
