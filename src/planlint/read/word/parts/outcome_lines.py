"""Lists of outcomes, and what stands under the heading of one."""

from __future__ import annotations

import re

from planlint.read.word.facts.label_beside import OF_WHO_AND_WHEN
from planlint.read.word.facts.labels import pairs
from planlint.read.word.parts.fields import actions, name
from planlint.read.word.parts.inline import inline
from planlint.read.word.people.named_already import names_children
from planlint.read.word.text.asides import has_sentences
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, unlisted
from planlint.read.word.text.marks import told_before
from planlint.read.word.vocabulary.instructions import instructs
from planlint.word_lists import Worded

_ACTS = re.compile(r"\b(?:will|must|needs? to|to)\b", re.IGNORECASE)
# What minutes say has been: “Michelle said that …”, “Priti has met Jayden twice and he asked to carry on.”
_REPORTS = Worded(
    r"(?:[\w'’.-]+ ){1,4}?(?:<draft_lines.tells>|felt|feels|agreed that|met|spoke|went|visited"
    r"|(?:has|have|had|was|were)(?! to\b))\b"
)
# What a plan says of itself: “This is the plan agreed on 19 November.”
_OF_ITSELF = re.compile(
    r"(?:this|the|our|it) (?:is the |is our )?(?:\w+ )?"
    r"(?:plan|core group|conference|document|outline|meeting|replaces)\b",
    re.IGNORECASE,
)
# What a line says that leads up to outcomes: “We want three things to be true for Finlo”, “Please write plainly”.
_LEADS_UP = re.compile(
    r"^please\b|\b(?:following|below|outcomes?|goals?)\b"
    r"|\bwants? (?:\w+ )?(?:one|two|three|four|five|six|these|\d) things\b",
    re.IGNORECASE,
)
# “Chair's note: goals are numbered”, “NB: see the contact list”
_ASIDE = re.compile(r"(?:[\w'’-]+ ){0,2}(?:notes?|n\.?b\.?)\s*[:–—-]\s", re.IGNORECASE)
_MOST_WORDS_OF_A_GOAL = 25


def outcome_body(draft: Draft, lines: list[Line]) -> None:
    """What stands under an outcome's own heading: its words, where the heading had none, and its actions."""
    outcome = draft.the_outcome()
    for line in lines:
        said = inline(line.words)
        acts = line.is_item or said.by_whom or said.by_when or _labelled_behind(draft, line)
        if "description" not in outcome and not acts:
            name(draft, outcome, unlisted(draft, line))
        elif acts or (_ACTS.search(line.words.value) and not _says_more(line)):
            actions(draft, [line])


def _labelled_behind(draft: Draft, line: Line) -> bool:
    """Whether labels behind an act say who does it, or by when: “Weigh her; who: Jo; when: Friday”."""
    before, told = pairs(draft.terms, line.words)
    return bool(before) and any(pair.asked in OF_WHO_AND_WHEN for pair in told)


def _says_more(line: Line) -> bool:
    """Whether a line is no action: it reports what was said or done, or leads to what follows (“To get there:”)."""
    return bool(_REPORTS.match(line.words.value)) or line.words.value.rstrip().endswith(":")


def outcomes(draft: Draft, lines: list[Line]) -> None:
    """A list of outcomes; bullets under a plain line are its actions."""
    if lines[0].is_bold and not all(line.is_bold for line in lines):
        _bold_outcomes(draft, lines)
        return
    lines = [line for line in lines if line.is_item or not _is_no_goal(line)]
    if not lines:
        return
    mixed = any(line.is_item for line in lines) and not lines[0].is_item
    draft.depth = min(draft.depth, *(line.depth for line in lines))
    tagged = [bool(inline(line.words).by_whom) or line.depth > draft.depth for line in lines]
    for line, is_tagged in zip(lines, tagged, strict=True):
        if is_tagged or (mixed and line.is_item and draft.outcome is not None):
            actions(draft, [line])
        elif mixed and line is lines[0] and line.words.value.rstrip().endswith(":"):
            continue
        else:
            made = draft.new_outcome(unlisted(draft, line))
            alone = len(lines) == 1 and not line.is_item
            if alone and (_leads_up(line.words.value) or _is_told_below(draft, line)):
                draft.lone.append(made)
    if len(lines) > 1 and not mixed and not any(tagged):
        draft.outcome = None


def settle_lone(draft: Draft) -> None:
    """A line alone that leads up to the outcomes, and for which nothing is done, is none of them.

    “We want three things to be true for Finlo”, “Please write plainly”: it stays unplaced.
    """
    outcomes = draft.tree.get("outcomes", [])
    if any("actions" in one for one in outcomes):
        lead = [one for one in draft.lone if {*one} <= {"id", "description"}]
        draft.tree["outcomes"] = [one for one in outcomes if all(one is not each for each in lead)]


def settle_child_names(draft: Draft) -> None:
    """A child's name over the outcomes that are about that child is none of them."""
    outcomes = draft.tree.get("outcomes", [])
    if not any("actions" in one for one in outcomes):
        return
    names = [
        one for one in outcomes if {*one} == {"id", "description"} and names_children(draft, one["description"].value)
    ]
    for one in names:
        draft.label(one["description"], "children")
    draft.tree["outcomes"] = [one for one in outcomes if all(one is not each for each in names)]


def _leads_up(text: str) -> bool:
    """Whether a line may lead up to outcomes: one with nothing to do is a fault to be told, unless it does."""
    return text.rstrip().endswith(":") or instructs(text) or _LEADS_UP.search(text) is not None


def _is_told_below(draft: Draft, line: Line) -> bool:
    """Whether a plain sentence stands below the outcomes and what is done for them: “The course must end by May.”"""
    plain = not line.is_bold and line.words.value.rstrip().endswith(".")
    return plain and any("actions" in one for one in draft.tree["outcomes"][:-1])


def settle_told_twice(draft: Draft) -> None:
    """What a column calls a next step and a table below an outcome is the outcome, told twice."""
    outcomes, draft.whose = draft.tree.get("outcomes", []), ("", 0)  # of whichever child
    for outcome in outcomes:
        for part in [*outcome.get("actions", ())]:
            words = part.get("description")
            if {*part} == {"description"} and told_before(draft, words.value) is not None:
                draft.label(words, "outcomes.description")
                outcome["actions"].remove(part)
        if outcome.get("actions") == []:
            del outcome["actions"]
    outcomes[:] = [one for one in outcomes if one]


def _is_no_goal(line: Line) -> bool:
    """Whether a line is about the plan itself, an aside, or tells a story."""
    text = line.words.value
    return bool(_OF_ITSELF.match(text) or _ASIDE.match(text)) or _is_prose(line)


def _is_prose(line: Line) -> bool:
    """Whether a line tells a story: several sentences, and more words than a goal has."""
    text = line.words.value
    return len(text.split()) > _MOST_WORDS_OF_A_GOAL and has_sentences(text)


def _bold_outcomes(draft: Draft, lines: list[Line]) -> None:
    """Outcomes in bold letters, each over what is done for it."""
    for line in lines:
        if line.is_bold:
            draft.new_outcome(unlisted(draft, line))
        else:
            outcome_body(draft, [line])
