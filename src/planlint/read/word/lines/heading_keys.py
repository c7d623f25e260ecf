"""What a heading is about: by the list of terms, else by its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from planlint.read.word.facts.labels import pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.named_already import find
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import about, asks_again
from planlint.read.word.vocabulary.lookup import folded

ASIDE = re.compile(r"\s*\([^()]{20,}\)\W*$")
ASKS = re.compile(r"(?:what|how|who|why|when)\b", re.IGNORECASE)
_ASKING = {"why", "what", "how", "reasons", "reason"}  # “Why the children have a plan”
_SAYS = re.compile(
    r"(?:[Ww]hat )?(?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    r" (?:says|said|tells us|told us|thinks|feels|wants us to know)"
)
_SEAM = re.compile(r"\s*[:–—|]\s*|\s+-\s+")


@dataclass(frozen=True, slots=True)
class Asks:
    """What a heading asks for: the key (None where no list knows it), its own words, and the words behind them, if any.

    `several`: the line is no heading, but holds a label and its value more than once.
    """

    key: str | None
    label: Words
    rest: Words | None
    several: bool = False


def by_list(flow: Flow, line: Line, *, styled: bool) -> Asks:
    """What a heading asks for by the list of terms."""
    terms, text = flow.draft.terms, line.words.value
    nothing = Asks(None, line.words, None)
    key = terms.headings.whole(text)
    if key is None and (aside := ASIDE.search(text)) is not None:  # “Contingency plan (what will be done if …)”
        key = terms.headings.whole(text[: aside.start()])
    seam = _SEAM.search(text) if key is None and (styled or line.is_bold) else None
    if seam is None:
        asks = replace(nothing, key=key)
    elif not styled and len(pairs(terms, line.words)[1]) > 1:
        return replace(nothing, several=True)  # “Action: Kit Osei. Timescale: 10 May” in bold is two labels
    else:
        asks = _before_seam(flow, line.words, seam) or nothing
    if asks.key == "title" and flow.draft.tree.get("children"):
        return replace(asks, key="outcomes")  # “Detailed plan” further down is where the plan itself begins
    return asks


def _before_seam(flow: Flow, words: Words, seam: re.Match[str]) -> Asks | None:
    """What the words before a colon or dash ask for, unless those behind it ask for something themselves."""
    terms = flow.draft.terms
    key = terms.headings.whole(words.value[: seam.start()])
    label, rest = words.cut(0, seam.start()), words.cut(seam.end())
    # “Safety plan: who does what”, “Back-up plan: what happens if things go wrong”
    of_rest = (terms.headings.whole(rest.value) or asks_again(terms, rest.value, key)) if key and rest else None
    if of_rest:
        return Asks(of_rest, words, None)
    if key == "contingency" and rest and find(flow.draft, rest.value, ("children",)) is not None:
        return None  # “Plan B – Idris Cole”, behind that for his sister
    return Asks(key, label, rest)


def by_words(flow: Flow, text: str, *, styled: bool) -> str | None:
    """The key of a heading that stands in no list, by what its words ask for."""
    key = _of_somebody(flow, text) or about(flow.draft.terms, text)
    first = styled and not flow.draft.headings and not flow.draft.tree
    words = folded(text).split()
    # “Mapping and safety plan”, “Risk action plan”, “Sheet C – Protective plan” over the whole document
    is_plan = words[-1:] == ["plan"] and words[0] not in _ASKING
    of_all = key == "outcomes" or (key in ("concern", "strength") and is_plan)
    return "title" if of_all and first and "plan" in words else key


def _of_somebody(flow: Flow, text: str) -> str | None:
    """“Tyrell says”, “What Amy told us” where the draft has named them: a child's wishes, a grown-up's views."""
    said = _SAYS.fullmatch(text.strip(" :"))
    if said is None:
        return None
    if find(flow.draft, said["who"], ("children",)) is not None:
        return "wishes"
    return "views" if find(flow.draft, said["who"]) is not None else None


def labels_rest(flow: Flow, line: Line) -> bool:
    """Whether a bold line is a label and its value: “Hoped-for change: nobody is hurt”."""
    before, found = pairs(flow.draft.terms, line.words)
    return not before and bool(found) and isinstance(found[0].asked, str) and bool(found[0].value)
