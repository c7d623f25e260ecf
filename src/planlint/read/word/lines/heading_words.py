"""Steps of `headings` that go by the words of a line: a list of terms, somebody's name, what it asks for."""

from __future__ import annotations

import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.lines.heading import NO_HEADING, Heading, Is, Seen
from planlint.read.word.lines.heading_keys import ASKS, Asks, labels_rest
from planlint.read.word.lines.leads import counted_goal as counts_goal
from planlint.read.word.lines.list_ends import ends_list
from planlint.read.word.lines.name_headings import begins_for_child
from planlint.read.word.lines.name_headings import of_family as is_of_family
from planlint.read.word.lines.titles import is_over_all
from planlint.read.word.parts.by_place import is_goal
from planlint.read.word.parts.owner_and_date import names_who
from planlint.read.word.vocabulary.headings import COUNTED, about
from planlint.read.word.vocabulary.keys import ABOVE_THEIR_VALUE, GROUPS, WITHIN
from planlint.read.word.vocabulary.owners import is_name

_NEVER_ASK = {*GROUPS, "action", "evidence", "concern", "strength", "contingency"}  # what stands there asks nothing
_OF_THE_PLAN = {"action", "outcomes"}  # in bold letters over it all: “Our promises to Amy and Ben”
_NO_GOALS = {"contingency", "views", "wishes", "signatures"}
_YES_OR_NO = re.compile(r"(?:has|have|is|are|was|were|did|does|do) .*\?\s*", re.IGNORECASE | re.DOTALL)


def several_labels(seen: Seen) -> Heading | None:
    """Labels and their values on one bold line: “Action: Kit Osei. Timescale: 10 May”."""
    return NO_HEADING if seen.listed.several else None


def owner_of_last(seen: Seen) -> Heading | None:
    """Who does the action above, behind a label that may also head actions: “Action: Kenny Haldane (from today)”."""
    asks = seen.listed
    return Heading(Is.OWNER_OF_LAST, asks) if asks.key == "action" and asks.rest and names_who(asks.rest) else None


def fact(seen: Seen) -> Heading | None:
    """A label such as “Date of birth” on a line of its own, whose value stands on the next."""
    what = asked(seen.flow.draft.terms, seen.text) if seen.unlisted else None
    return Heading(Is.FACT) if isinstance(what, Fact) and what.key in ABOVE_THEIR_VALUE else None


def for_child(seen: Seen) -> Heading | None:
    """A child's name over the outcomes for that child."""
    return Heading(Is.FOR_CHILD) if seen.unlisted and begins_for_child(seen.flow, seen.line, seen.level) else None


def of_family(seen: Seen) -> Heading | None:
    """The name of somebody of the family."""
    return Heading(Is.OF_FAMILY) if seen.unlisted and is_of_family(seen.flow, seen.line) else None


def named(seen: Seen) -> Heading | None:
    """A heading that is a name under “Children” or “People”, or an outcome under “Outcomes”."""
    flow, text = seen.flow, seen.text
    beside = flow.in_outcome and seen.level == flow.level
    if not seen.styled or not seen.unlisted or COUNTED.match(text) or (seen.level <= flow.level and not beside):
        return None
    beneath = flow.kind == "action" and not flow.in_outcome  # “What will happen now”, over an outcome each
    if flow.kind in GROUPS or beneath or (flow.in_outcome and seen.level == flow.outcome_level):
        asks = about(flow.draft.terms, text)
        none = asks in WITHIN | _NO_GOALS or _YES_OR_NO.fullmatch(text) or (asks and ASKS.match(text))
        return None if none else Heading(Is.NAMED_OUTCOME)
    return Heading(Is.NAMED_PERSON) if flow.kind in ("child", "people") and is_name(text) else None


def label_and_value(seen: Seen) -> Heading | None:
    """A bold label and its value: “Hoped-for change: nobody is hurt”."""
    return NO_HEADING if seen.unlisted and not seen.styled and labels_rest(seen.flow, seen.line) else None


def awaited(seen: Seen) -> Heading | None:
    """The words of an outcome below its number, though they sound like a section: “Outcome 1”, “Amy is not hurt”."""
    outcome = seen.flow.draft.outcome
    waits = seen.flow.kind == "outcome" and outcome is not None and not {*outcome} - {"id", "concerns"}
    if not waits or seen.flow.waiting or seen.styled or not seen.unlisted or seen.text.rstrip().endswith(("?", ":")):
        return None
    return NO_HEADING if is_goal(seen.flow.draft, seen.text) else None


def over_all(seen: Seen) -> Heading | None:
    """The title of the plan, though it sounds like a section: “Family safety plan”."""
    asks, line = seen.asks, seen.line
    if asks.key is None:
        return None
    may_be = asks.key != "title" and (seen.styled or asks.key in _OF_THE_PLAN)
    if (asks.key == "outcomes" and line.is_title) or (may_be and is_over_all(seen.flow, line, seen.level)):
        return Heading(Is.SECTION, Asks("title", asks.label, None))
    return None


def item_outcome(seen: Seen) -> Heading | None:
    """A bold item of no known words among outcomes or actions; “By when:” is a label that nobody filled in."""
    flow = seen.flow
    if seen.asks.key is not None or not seen.line.is_bold or not seen.line.is_item:
        return None
    if seen.styled and seen.level <= flow.level and not (flow.in_outcome and seen.level >= flow.outcome_level):
        return None  # “4. Visiting”, behind the section “3. Action plan”
    among = flow.in_outcome or flow.kind in (*GROUPS, "action")
    return Heading(Is.OUTCOME) if among and asked(flow.draft.terms, seen.text.rstrip(" :")) is None else None


def counted_goal(seen: Seen) -> Heading | None:
    """A bold item below a list of plain ones."""
    may_be = seen.asks.key is None and seen.line.is_bold
    return Heading(Is.COUNTED_GOAL) if may_be and counts_goal(seen.flow, seen.line) else None


def question(seen: Seen) -> Heading | None:
    """A question of the form that asks for no field: with yes or no for an answer, or among what asks nothing."""
    if seen.asks.key is not None or not seen.line.is_bold:
        return None
    asks = seen.text.rstrip().endswith("?") and seen.flow.kind in _NEVER_ASK
    return Heading(Is.QUESTION) if asks or _YES_OR_NO.fullmatch(seen.text) else None


def unknown(seen: Seen) -> Heading | None:
    """Whatever else has no known words: a heading by its style, the end of a list, or none."""
    if seen.asks.key is not None:
        return None
    if seen.styled:
        return Heading(Is.UNKNOWN)
    return Heading(Is.LIST_END) if ends_list(seen.flow, seen.line) else NO_HEADING


def unmarked_label(seen: Seen) -> Heading | None:
    """A plain line that is a label of a fact, with its value behind a colon."""
    plain = not seen.marked and ":" in seen.text
    return NO_HEADING if plain and isinstance(asked(seen.flow.draft.terms, seen.text), Fact) else None


def section(seen: Seen) -> Heading:
    """The section that its words ask for."""
    return Heading(Is.SECTION, seen.asks)
