"""A line that is a heading: the title of the plan, a section, a numbered outcome, somebody's name."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from planlint.read.word.child_headings import child_heading
from planlint.read.word.child_names import child, children, children_in_sentence
from planlint.read.word.facts import Fact
from planlint.read.word.heading_words import about, asks_again
from planlint.read.word.keys import ABOVE_THEIR_VALUE, GROUPS, LOOKS_LIKE_ONE, WITHIN
from planlint.read.word.label_rows import put_pair
from planlint.read.word.labels import Pair, asked, pairs
from planlint.read.word.lines import Line
from planlint.read.word.numbered_headings import NUMBERED, numbered_heading
from planlint.read.word.owners import is_name
from planlint.read.word.people import person
from planlint.read.word.spans import Words
from planlint.read.word.tree import Given

if TYPE_CHECKING:
    from planlint.read.word.flow import Flow

_TITLE = re.compile(
    r"(?P<title>(?:(?:draft|smart|multi-agency|updated|family|our|the|my)\s+)*(?:(?P<stage>outline|detailed|reviewed)\s+)?"
    r"(?:(?:child(?:ren)?['’]?s?\s+)?protection\s+(?:and\s+\w+\s+)?plan|cp\s+plan)(?:\s*\([^)]*\))?)",
    re.IGNORECASE,
)
_TITLE_REST = re.compile(r"(?:\s*(?:[:–—|-]|\bfor\b|\bof\b|\bre\b:?)\s*)+", re.IGNORECASE)
_YES_OR_NO = re.compile(r"(?:has|have|is|are|was|were|did|does|do) .*\?\s*", re.IGNORECASE | re.DOTALL)
_AND = re.compile(r"\s*(?:,|&|\band\b)\s*")
_SEAM = re.compile(r"\s*[:–—|]\s*|\s+-\s+")


def heading_line(flow: Flow, line: Line) -> bool:
    """Whether the line is a heading, which is then dealt with."""
    text = line.words.value
    styled = line.heading > 0 or line.is_title
    asks = text.rstrip().endswith("?") and len(text.split()) < 11 and not line.is_item
    line = dataclasses.replace(line, is_bold=True) if asks and not line.is_bold else line
    level = line.heading or (1 if line.is_title else LOOKS_LIKE_ONE)
    words = len(text.split())
    numbered = NUMBERED.match(text)
    if numbered and (styled or line.is_bold or words < 40) and not (line.is_item and not line.is_bold and not styled):
        return numbered_heading(flow, line, numbered, level)
    most = 20 if line.is_bold and text.rstrip().endswith("?") else 12
    if not styled and (words > most or (line.is_item and not line.is_bold) or text.rstrip().endswith((".", ";", ","))):
        return False
    terms = flow.draft.terms
    if (styled or line.is_bold) and child_heading(flow.draft, line.words):
        subject = flow.draft.subject
        flow.open(None, level, line.words)
        flow.draft.subject = subject
        return True
    title = _TITLE.match(text)
    late = None if title or flow.draft.tree.get("children") else _TITLE.search(text)
    if late and (late.end() == len(text) or _names(text[late.end() :])):
        title = late
    if title:
        return _title(flow, line, title, level)
    key = terms.headings.whole(text)
    rest: Words | None = None
    label = line.words
    if key is None and (seam := _SEAM.search(text)) and (styled or line.is_bold):
        if not styled and len(pairs(terms, line.words)[1]) > 1:
            return False  # “Action: Kit Osei. Timescale: 10 May” in bold is two labels
        key = terms.headings.whole(text[: seam.start()])
        label, rest = line.words.cut(0, seam.start()), line.words.cut(seam.end())
        # “Safety plan: who does what”, “Back-up plan: what happens if things go wrong”
        of_rest = (terms.headings.whole(rest.value) or asks_again(terms, rest.value, key)) if key and rest else None
        if of_rest:
            key, label, rest = of_rest, line.words, None
    if key is None and (styled or line.is_bold) and _fact(flow, line, level if styled else None):
        return True
    if key == "title" and flow.draft.tree.get("children"):
        key = "outcomes"  # “Detailed plan” further down is where the plan itself begins
    if key is None and styled and _named(flow, line, level):
        return True
    if key is None and (styled or line.is_bold):
        key = about(flow.draft.terms, text)
        label, rest = line.words, None
    if key == "outcomes" and line.is_title:
        key = "title"  # “Family safety plan”
    if key is None and line.is_bold and line.is_item and (flow.in_outcome or flow.kind in (*GROUPS, "action")):
        flow.draft.label(line.marker, "")
        flow.outcome(line.words, level)
        return True
    if key is None and line.is_bold and _YES_OR_NO.fullmatch(text):
        flow.flush()
        flow.kind = None  # a question of the form, which asks for no field of the plan
        return True
    if key is None:
        return styled and _unknown(flow, line, level)
    if not styled and not line.is_bold and isinstance(asked(terms, text), Fact) and not _alone(text):
        return False
    return _known(flow, key, level, label, rest, line)


def _known(flow: Flow, key: str, level: int, label: Words, rest: Words | None, line: Line) -> bool:
    flow.section(key, level, label, Line(rest, None, False, 0, False, False) if rest else None)
    flow.draft.headings.add(line.words.start)
    return True


def _title(flow: Flow, line: Line, match: re.Match[str], level: int) -> bool:
    """The title of the plan, which may tell its stage and the child's name."""
    draft = flow.draft
    rest = line.words.cut(match.end("title"))
    named = _TITLE_REST.match(rest.value) if rest else None
    if rest and not named:
        return False
    flow.open(None, level, line.words)
    draft.headings.add(line.words.start)
    stage = match.group("stage")
    if stage and "stage" not in draft.tree:
        draft.tree["stage"] = Given(stage.lower(), line.words)
    draft.label(line.words.cut(0, match.end("title")), "document")
    if rest and named:
        name_of = rest.cut(named.end())
        before, found = pairs(draft.terms, name_of)
        name_of = before if before and found else name_of
        if is_name(_AND.split(re.sub(r"[(\[].*|\d.*", "", name_of.value))[0]):
            draft.label(rest.cut(0, named.end()), "")
            children(draft, name_of)
            for pair in found if before else ():
                put_pair(flow, pair, None)
    return True


def _fact(flow: Flow, line: Line, level: int | None) -> bool:
    """A label such as “Date of birth” on a line of its own, whose value stands on the next."""
    what = asked(flow.draft.terms, line.words.value)
    if not isinstance(what, Fact) or what.key not in ABOVE_THEIR_VALUE:
        return False
    flow.flush()
    if level is not None:
        flow.open(None, level, line.words)
    flow.pending = Pair(line.words, what, line.words.cut(0, 0))
    return True


def _named(flow: Flow, line: Line, level: int) -> bool:
    """A heading that is a name under “Children” or “People”, or an outcome under “Outcomes”."""
    if level <= flow.level and not (flow.in_outcome and level == flow.level):
        return False
    if flow.kind in GROUPS or (flow.in_outcome and level == flow.level):
        if about(flow.draft.terms, line.words.value) in WITHIN | {"contingency"}:
            return False
        flow.outcome(line.words, level)
        return True
    if flow.kind in ("child", "people") and is_name(line.words.value):
        flow.flush()
        named = child if flow.kind == "child" else person
        flow.draft.subject = named(flow.draft, line.words)
        return True
    return False


def _unknown(flow: Flow, line: Line, level: int) -> bool:
    flow.flush()
    if not flow.draft.tree.get("children"):
        children_in_sentence(flow.draft, line.words)
    if level <= flow.level or flow.kind is None:
        flow.open(None, level, line.words)
    return True


def _names(rest: str) -> bool:
    """Whether what follows a title is somebody's name."""
    told = _TITLE_REST.match(rest)
    return bool(told) and told is not None and is_name(re.split(r"[(\[\d,]", rest[told.end() :])[0])


def _alone(text: str) -> bool:
    return ":" not in text
