"""What a heading is about: by the list of terms, else by its words."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.named_already import find
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import about, asks_again
from planlint.read.word.vocabulary.lookup import folded

ASIDE = re.compile(r"\s*\([^()]{20,}\)\W*$")
_ASKING = {"why", "what", "how", "reasons", "reason"}  # “Why the children have a plan”
_SEAM = re.compile(r"\s*[:–—|]\s*|\s+-\s+")


def by_list(flow: Flow, line: Line, *, styled: bool) -> bool | tuple[str | None, Words, Words | None]:
    """What a heading of the list of terms asks for: its key, its own words, and the words behind them, if any.

    A bool where the line is no heading after all: True when it has been read here (it told who does the last action),
    False when whoever called has to read it (as labels, or as a heading of no list).
    """
    terms, text = flow.draft.terms, line.words.value
    key, label, rest = terms.headings.whole(text), line.words, None
    if key is None and (aside := ASIDE.search(text)) is not None:  # “Contingency plan (what will be done if …)”
        key = terms.headings.whole(text[: aside.start()])
    if key is None and (seam := _SEAM.search(text)) and (styled or line.is_bold):
        if not styled and len(pairs(terms, line.words)[1]) > 1:
            return False  # “Action: Kit Osei. Timescale: 10 May” in bold is two labels
        key = terms.headings.whole(text[: seam.start()])
        label, rest = line.words.cut(0, seam.start()), line.words.cut(seam.end())
        # “Safety plan: who does what”, “Back-up plan: what happens if things go wrong”
        of_rest = (terms.headings.whole(rest.value) or asks_again(terms, rest.value, key)) if key and rest else None
        if of_rest:
            key, label, rest = of_rest, line.words, None
        if key == "contingency" and rest and find(flow.draft, rest.value, ("children",)) is not None:
            return None, line.words, None  # “Plan B – Idris Cole”, behind that for his sister
        if key == "action" and rest and flow.owner_of_last(label, rest):
            return True
    return key, label, rest


def by_words(flow: Flow, text: str, *, styled: bool) -> str | None:
    """The key of a heading that stands in no list, by what its words ask for."""
    key = about(flow.draft.terms, text)
    first = styled and not flow.draft.headings and not flow.draft.tree
    words = folded(text).split()
    # “Mapping and safety plan”, “Risk action plan” over the whole document
    of_all = key == "outcomes" or (key == "concern" and words[-1:] == ["plan"] and words[0] not in _ASKING)
    return "title" if of_all and first and "plan" in words else key


def labels_rest(flow: Flow, line: Line) -> bool:
    """Whether a bold line is a label and its value: “Hoped-for change: nobody is hurt”."""
    before, found = pairs(flow.draft.terms, line.words)
    return not before and bool(found) and isinstance(found[0].asked, str) and bool(found[0].value)
