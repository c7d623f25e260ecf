"""Labels found in a line, with their values: which of them are labels there, and whose action they are about."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.beside import act_first, acted_by
from planlint.read.word.facts.fact import Fact, fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.done_by import line_above_is_done_by
from planlint.read.word.people.nobody import is_nobody
from planlint.read.word.people.several import unnumbered
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_group, is_name, is_owner, post, relation

# Before a name they name the child; before other words they belong to the sentence, or to the system.
_MAY_NAME_A_CHILD = (
    "for",
    "re",
    "regarding",
    "patient",
    "client",
    "clients",
    "client s",
    "service user",
    "service users",
)


_OF_ACTS = ("action", "outcomes")
_LEAST_OF_AN_ACT = 2  # words of small letters
_NAME_ENDS = re.compile(r"[,;:(–—\t\n]|\s[-=/]\s|\band\b")
_BOXES = "☐☒☑□✓✔•- "
_NOBODY_YET = re.compile(r"(?:(?:still|yet) to be|not|no longer|vacant)\b", re.IGNORECASE)


def put_pairs(flow: Flow, line: Line, found: list[Pair]) -> bool:
    """Puts the labels of a line; False where they are no labels there, such as who says what among the views."""
    first = found[0]
    if (
        isinstance(first.asked, Fact)
        and first.asked.key == "child.name"
        and folded(first.label.value) in _MAY_NAME_A_CHILD
        and (flow.draft.tree.get("children") or not is_name(re.split(r"[(\d,]|d\.?o\.?b", first.value.value)[0]))
    ):
        return False
    somebody = isinstance(first.asked, Fact) and first.asked.key in ("person.name", "child.name")
    if somebody and flow.kind in ("views", "wishes"):  # “Mum: I want help”
        return False
    if line.is_item and len(found) == 1 and flow.kind in _OF_ACTS and _says_who_acts(flow, first):
        return False
    if first.asked == "attendance" and first.value and not _names_some(first.value.value):
        return False  # “Attended: 19 of 20 days”
    flow.draft.holder = None
    line_above_is_done_by(flow, found)
    flow.flush()
    if line.marker:
        flow.draft.label(line.marker, "")
    action = flow.draft.action
    told = act_first([_post_of_plan(flow, pair) for pair in found])
    told = acted_by(told) if action is not None and "by_whom" not in action else told
    acts = any(pair.asked == "action" and pair.value for pair in told)
    dated = any(pair.asked == "by_when" for pair in told)
    for pair in told:
        flow.flush()
        flow.draft.ahead.alone = flow.draft.action if acts else None
        # Where “When:” follows, what stands behind “Who:” is all about who.
        only_who = dated and pair.asked == "by_whom" and bool(pair.value)
        who = pair.value.cut(0, len(pair.value.value.rstrip(" .;")))
        flow.put(pair, [Line(who)] if only_who else None)
    return True


def _post_of_plan(flow: Flow, pair: Pair) -> Pair:
    """“Lead professional: Fiona Mathieson”, where no outcome or act stands above: who leads the plan."""
    if pair.asked != "by_whom" or flow.draft.outcome is not None or flow.draft.action is not None:
        return pair
    held = fact(flow.draft.terms, pair.label.value)
    return dataclasses.replace(pair, asked=held) if held is not None else pair


def _names_some(text: str) -> bool:
    """Whether words begin with somebody, or say that it is nobody: “Mum, Priya Nair (SW)”, “None”."""
    first = _NAME_ENDS.split(unnumbered(text.lstrip(_BOXES)))[0].strip(" .")
    known = is_name(first) or is_owner(first) or is_group(first) or post(first) or relation(first)
    return bool(known) or is_nobody(first)


def _says_who_acts(flow: Flow, pair: Pair) -> bool:
    """Whether a relative or post stands before what they do, in a list of acts: “Mum: cook tea each night”."""
    label = pair.label.value
    named = isinstance(pair.asked, Fact) and (pair.asked.key == "person.name" or flow.draft.terms.posts.whole(label))
    text = pair.value.value
    if not named or is_nobody(text) or is_name(re.split(r"[(\d,;:–—]", text)[0]) or _NOBODY_YET.match(text):
        return False
    small = [word for word in text.split() if word[:1].islower()]
    return len(small) >= _LEAST_OF_AN_ACT
