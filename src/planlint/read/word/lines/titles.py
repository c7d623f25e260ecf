"""The title of the plan, which may tell its stage and the child's name."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.people.child_records import is_unborn
from planlint.read.word.people.children import children
from planlint.read.word.people.nobody import is_kind_of_form, is_nobody
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import PEOPLE
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name
from planlint.word.story import Paragraph
from planlint.word_lists import Worded

_TITLE = re.compile(
    r"(?P<title>(?:(?:draft|smart|multi-agency|updated|family|our|the|my)\s+)*(?:(?P<stage>outline|detailed|reviewed)\s+)?"
    r"(?:(?:child(?:ren)?['’]?s?\s+)?protection\s+(?:and\s+\w+\s+)?plan|cp\s+plan"
    r"|plan\s+(?:of|for)\s+(?:child\s+)?protection)(?:\s*\([^)]*\))?)",
    re.IGNORECASE,
)
# “Child protection plan as updated today”, “… agreed on 3 May”: how old it is, and nothing that it holds.
_AS_IT_STANDS = Worded(
    r"\s*[:–—,(-]?\s*(?:(?:as|it|now|last|newly)\s+)*"
    r"<draft_lines.made_anew>\b"
    r"(?:\s+(?:today|now|again|on|at|in|by|after|following|since|the|this|our|\d\S*|[A-Z]\S*|conference|meeting"
    r"|core|group|review|conference['’]s|last|first|initial))*\W*",
)
_SEAM_OF_A_TITLE = 5  # letters, a dash among them
_TITLE_REST = re.compile(r"(?:\s*(?:[:–—|-]|\bfor\b|\bof\b|\bre\b:?)\s*)+", re.IGNORECASE)
_PARTS = {"concern", "strength", "outcomes", "contingency", "meetings", "child", "category", *PEOPLE}
_BEFORE_ACTS = {"concern", "strength", "child", *PEOPLE}  # a plan does not begin with what is to be done
# “Part 1 (Conference)”, “Version 3”: what is counted is nobody; behind a name stands a whole date.
_COUNTED = re.compile(r"[A-Za-z]+\s+\d{1,3}\b(?!\s*[./-]\s*\d|(?:st|nd|rd|th)?\s+[A-Za-z]{3,9},?\s+\d{2,4})")
_AND = re.compile(r"\s*(?:,|&|\band\b)\s*")


def title_in(flow: Flow, text: str) -> re.Match[str] | None:
    """Where a line holds the title of the plan; further back only while no child is known."""
    title = _TITLE.match(text)
    late = None if title or flow.draft.tree.get("children") else _TITLE.search(text)
    return late if late and (late.end() == len(text) or _names(text[late.end() :])) else title


def tells_title(line: Line, match: re.Match[str]) -> bool:
    """Whether the line is the title and what may stand behind one, and not a sentence that begins with its words."""
    rest = line.words.cut(match.end("title")).value
    return not rest or _AS_IT_STANDS.fullmatch(rest) is not None or _TITLE_REST.match(rest) is not None


def put_title(flow: Flow, line: Line, match: re.Match[str], level: int) -> None:
    """Puts what the title tells: it may tell its stage and the child's name."""
    draft = flow.draft
    rest = line.words.cut(match.end("title"))
    if rest and _AS_IT_STANDS.fullmatch(rest.value):
        draft.label(rest, "")
        rest = rest.cut(0, 0)
    named = _TITLE_REST.match(rest.value) if rest else None
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
        known = draft.terms.headings.whole(name_of.value) or draft.terms.labels.whole(name_of.value)
        of_form = known or _COUNTED.match(name_of.value) or is_nobody(name_of.value)
        of_form = of_form or is_kind_of_form(name_of.value)
        if not of_form and _is_child(name_of.value):
            draft.label(rest.cut(0, named.end()), "")
            children(draft, name_of)
            for pair in found if before else ():
                flow.put(pair)


def settle_title(draft: Draft) -> None:
    """A lone word behind the title is no child where others are named in full and none is called so: “Child protection
    plan – MARLBECK” tells which council it is. It stays unplaced."""
    parts = draft.tree.get("children", [])
    titles = [one.words.end for one in draft.understood if one.became == "document"]
    others = [
        set(folded(one["name"].value).split()) for one in parts if " " in (one["name"].value if "name" in one else "")
    ]
    for part in [*parts]:
        name = part.get("name")
        behind = isinstance(name, Words) and any(
            0 <= name.start - end <= _SEAM_OF_A_TITLE and "\n" not in name.text[end : name.start] for end in titles
        )
        lone = behind and " " not in name.value and {*part} <= {"id", "name"}
        if lone and others and not any(folded(name.value) in words for words in others):
            parts.remove(part)


def _is_child(text: str) -> bool:
    """Whether what stands behind a title names a child, or one who is not born yet: “Unborn baby Grant”."""
    first = _AND.split(re.sub(r"[(\[].*|\d.*", "", text))[0]
    return is_name(first) or is_unborn(first)


def is_over_all(flow: Flow, line: Line, level: int) -> bool:
    """Whether a heading that sounds like a section is over the whole plan (“Who is doing what for Amy”): the first of
    the draft, alone of its level, and below it stand headings of several other parts."""
    draft = flow.draft
    if draft.headings or draft.tree.get("outcomes") or not (line.heading or line.is_bold):
        return False
    others = [one for one in draft.story.body if isinstance(one, Paragraph) and one.heading and one.text.strip()]
    if not others or (others[0].start > line.words.start) is bool(line.heading):
        return False
    below = others[1:] if line.heading else others
    if line.heading and any(one.heading <= level for one in below):
        return False
    keys = {draft.terms.headings.whole(one.text) or about(draft.terms, one.text) for one in below}
    return len(keys & (_PARTS if line.heading else _BEFORE_ACTS)) > 1


def _names(rest: str) -> bool:
    """Whether what follows a title is somebody's name."""
    told = _TITLE_REST.match(rest)
    return bool(told) and told is not None and is_name(re.split(r"[(\[\d,]", rest[told.end() :])[0])
