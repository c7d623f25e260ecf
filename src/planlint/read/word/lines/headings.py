"""A line that is a heading: the title of the plan, a section, a numbered outcome, somebody's name."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import Pair, asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.children import child_heading
from planlint.read.word.lines.dates import date_heading
from planlint.read.word.lines.heading_keys import ASIDE, by_list, by_words, labels_rest
from planlint.read.word.lines.leads import counted_goal, in_capitals, led_by
from planlint.read.word.lines.list_ends import ends_list
from planlint.read.word.lines.name_headings import begins_for_child, somebodys
from planlint.read.word.lines.numbered import NUMBERED, counts_an_outcome, numbered_heading, wished_in_order
from planlint.read.word.lines.titles import is_over_all, put_title, title_in
from planlint.read.word.parts.themes import begins_area
from planlint.read.word.people.children import child, children_in_sentence
from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import COUNTED, about
from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.vocabulary.keys import ABOVE_THEIR_VALUE, GROUPS, LOOKS_LIKE_ONE, PEOPLE, WITHIN
from planlint.read.word.vocabulary.owners import is_name

_MOST_ASKING_WORDS = 11
_COUNTED_OTHERWISE = {*PEOPLE, "child", "contingency", "signatures"}  # what is counted there is no outcome
_NEVER_ASK = {*GROUPS, "action", "evidence", "concern", "strength", "contingency"}  # what stands there asks nothing
_OF_THE_PLAN = {"action", "outcomes"}  # in bold letters over it all: “Our promises to Amy and Ben”
_NO_GOALS = {"contingency", "views", "wishes", "signatures"}
_ASKS = re.compile(r"(?:what|how|who|why|when)\b", re.IGNORECASE)
_YES_OR_NO = re.compile(r"(?:has|have|is|are|was|were|did|does|do) .*\?\s*", re.IGNORECASE | re.DOTALL)
_PART = re.compile(r"(?:part|section|table|page|sheet|annex)\s+(?:\d{1,2}|[A-Z]|[ivxIVX]{1,4})\W*", re.IGNORECASE)
_SENTENCE = re.compile(r"[^:]+\.")
_STATEMENT = re.compile(r"\s*(?:danger|harm|\w+ statement)\b", re.IGNORECASE)


def heading_line(flow: Flow, line: Line) -> bool:
    """Whether the line is a heading, which is then dealt with."""
    styled = line.heading > 0 or line.is_title
    line = _as_shown(flow, line, styled=styled)
    marked = styled or line.is_bold
    if marked:
        flow.draft.name_above = None
    level = line.heading or (1 if line.is_title else LOOKS_LIKE_ONE)
    if (dealt_with := _by_its_form(flow, line, level, styled=styled)) is not None:
        return dealt_with
    text = line.words.value
    if title := title_in(flow, text):
        return put_title(flow, line, title, level)
    if marked and (date_heading(flow, line, level) or child_heading(flow, line, level)):
        return True
    told = by_list(flow, line, styled=styled)
    if isinstance(told, bool):
        return told
    key, label, rest = told
    if key is None and marked and _fact(flow, line, level if styled else None):
        return True
    if key == "title" and flow.draft.tree.get("children"):
        key = "outcomes"  # “Detailed plan” further down is where the plan itself begins
    if key is None and marked and begins_for_child(flow, line, level):
        return True
    if key is None and marked and (somebodys(flow, line, level) or (styled and _named(flow, line, level))):
        return True
    if key is None and line.is_bold and not styled and labels_rest(flow, line):
        return False
    if key is None and marked:
        key, label, rest = by_words(flow, text, styled=styled), line.words, None
    may_be_over_all = key and key != "title" and (styled or key in _OF_THE_PLAN)
    if (key == "outcomes" and line.is_title) or (may_be_over_all and is_over_all(flow, line, level)):
        key, rest = "title", None  # “Family safety plan”
    if key is None and line.is_bold:
        unlabelled = asked(flow.draft.terms, text.rstrip(" :")) is None  # “By when:” that nobody filled in
        if line.is_item and unlabelled and (flow.in_outcome or flow.kind in (*GROUPS, "action")):
            flow.draft.label(line.marker, "")
            flow.outcome(line.words, level)
            return True
        if counted_goal(flow, line):
            flow.draft.label(line.marker, "")
            flow.open(None, level, line.words)  # what stands below it tells whether it is one
            return True
        if _YES_OR_NO.fullmatch(text) or (text.rstrip().endswith("?") and flow.kind in _NEVER_ASK):
            flow.flush()
            flow.kind = None  # a question of the form, which asks for no field of the plan
            if styled and level <= flow.level:
                flow.open(None, level, line.words)
            return True
    if key is None:
        return _unknown(flow, line, level) if styled else ends_list(flow, line)
    if not styled and not line.is_bold and isinstance(asked(flow.draft.terms, text), Fact) and not _alone(text):
        return False
    return _known(flow, key, level, label, rest, line)


def _as_shown(flow: Flow, line: Line, *, styled: bool) -> Line:
    """The line as a bold one, where a question or capitals make as much of it."""
    text = line.words.value
    asks = text.rstrip().endswith("?") and len(text.split()) < _MOST_ASKING_WORDS and not line.is_item
    if asks or (not styled and not line.is_item and in_capitals(flow, text)):
        return dataclasses.replace(line, is_bold=True)
    return line


def _by_its_form(flow: Flow, line: Line, level: int, *, styled: bool) -> bool | None:
    """Deals with a line that counts, leads to a list, or is a bold sentence; False for what can be no heading at all,
    None where its words have to tell."""
    text = line.words.value
    words = len(ASIDE.sub("", text).split())
    if styled and _PART.fullmatch(text):
        return _part(flow, line)
    if (part := _PART.match(text)) and instructs(text[part.end() :]):
        flow.draft.label(line.words.cut(0, part.end()), "")
        return True  # “SECTION B – to be completed at the first core group”
    numbered = NUMBERED.match(text) or (wished_in_order(flow, text) if styled or line.is_bold else None)
    if numbered and numbered.end() == len(text) and _STATEMENT.match(text):
        numbered = None  # “Danger statement 1” stands over the words of it
    if numbered and (styled or line.is_bold or words < 40) and not (line.is_item and not line.is_bold and not styled):
        return numbered_heading(flow, line, numbered, level)
    may_count = not line.is_item and words < 40 and flow.kind not in _COUNTED_OTHERWISE
    counted = counts_an_outcome(text) if may_count else None
    if counted and (styled or line.is_bold or counted.end() < len(text)):
        return numbered_heading(flow, line, counted, level)
    if line.is_bold and not styled and flow.kind in GROUPS and _SENTENCE.fullmatch(text) and 3 < words < 40:
        flow.draft.label(line.marker, "")
        flow.outcome(line.words, level)  # a bold sentence among the outcomes, over its actions
        return True
    if (of_list := led_by(flow, line)) is not None:
        return _known(flow, of_list, LOOKS_LIKE_ONE, line.words, None, line)
    most = 20 if line.is_bold and (text.rstrip().endswith("?") or _ASKS.match(text)) else 12
    if not styled and (words > most or (line.is_item and not line.is_bold) or text.rstrip().endswith((".", ";", ","))):
        return False
    return None


def _known(flow: Flow, key: str, level: int, label: Words, rest: Words | None, line: Line) -> bool:
    flow.section(key, level, label, Line(rest, None, False, 0, False, False) if rest else None)
    flow.draft.headings.add(line.words.start)
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
    if COUNTED.match(line.words.value) or (level <= flow.level and not (flow.in_outcome and level == flow.level)):
        return False
    beneath = flow.kind == "action" and not flow.in_outcome  # “What will happen now”, over an outcome each
    if flow.kind in GROUPS or beneath or (flow.in_outcome and level == flow.outcome_level):
        is_about = about(flow.draft.terms, line.words.value)
        if (
            is_about in WITHIN | _NO_GOALS
            or _YES_OR_NO.fullmatch(line.words.value)
            or (is_about and _ASKS.match(line.words.value))
        ):
            return False
        flow.outcome(line.words, level)
        begins_area(flow.draft, line.words)
        return True
    if flow.kind in ("child", "people") and is_name(line.words.value):
        flow.flush()
        named = child if flow.kind == "child" else person
        flow.draft.subject = named(flow.draft, line.words)
        return True
    return False


def _part(flow: Flow, line: Line) -> bool:
    """A heading that only counts (“Part 2”): what stands below it is about another outcome."""
    flow.flush()
    flow.draft.label(line.words, "")
    if flow.in_outcome:
        flow.draft.outcome = flow.draft.action = None
    return True


def _unknown(flow: Flow, line: Line, level: int) -> bool:
    flow.flush()
    if not flow.draft.tree.get("children"):
        children_in_sentence(flow.draft, line.words)
    if level <= flow.level or flow.kind is None:
        flow.open(None, level, line.words)
    return True


def _alone(text: str) -> bool:
    return ":" not in text
