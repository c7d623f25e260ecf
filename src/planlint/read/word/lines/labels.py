"""A line with labels and their values: at its beginning, told by bold letters, or behind something else."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.facts.labels import asked, bold_label, led, pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.pairs import put_pairs
from planlint.read.word.people.several import each_before_a_dash
from planlint.read.word.text.asides import has_sentences
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import GROUPS, LOOKS_LIKE_ONE, PEOPLE
from planlint.read.word.vocabulary.questions import opening
from planlint.timescales.words.day_words import DATE
from planlint.word_lists import Worded

_BY_WORDS = {"contingency", "evidence", "strength", "concern", "people"}
_LONGEST_ITEM = 400
_LEAST_OF_A_CLAUSE = 2
_DASH = re.compile(r"^\s+[–—-]\s")
_SEAM = 3
_IF = re.compile(r"(?:and |but |what )?(?:if|when|should) \w", re.IGNORECASE)
_IS_DONE = Worded(r"\b(?:to be|will|must|is|are) (?:\w+ly )?(?:\w+ed|<draft_lines.done>)\b")
_SIGNS = re.compile(r"(?:the )?(?:\w+ ){0,2}?signs?\b", re.IGNORECASE)
_LEADS_ON = re.compile(r"(?<=[.!])\s+[^.!]{1,40}:\s*$")


def labelled(flow: Flow, line: Line) -> bool:
    """Puts the labelled values of a line; False for a line without labels, or whose labels are part of a sentence."""
    before, found = led(flow.draft.terms, line) or pairs(flow.draft.terms, line.words)
    if not found:
        named = _by_words(flow, line)
        return put_pairs(flow, line, [named]) if named is not None else _opened(flow, line)
    if _is_of_list(flow, line, found[0]):
        return False
    whole = found[0].asked in ("contingency", "if_this") and _IF.match(found[0].label.value)
    if flow.kind == "contingency" and (whole or (found[0].asked == "concern" and _among_answers(flow, found[0]))):
        return False  # “If things do not improve: refer to the Reporter”, among the answers
    if flow.kind == "contingency" and found[0].asked == "evidence" and _SIGNS.match(found[0].label.value):
        return False  # “Early signs that Dad is drinking: …”, among the answers: they set it off, and show no outcome
    if before:
        return _facts_behind(flow, line, before, found)
    return not (line.is_item and len(line.words.value) >= _LONGEST_ITEM) and put_pairs(flow, line, found)


def _is_of_list(flow: Flow, line: Line, first: Pair) -> bool:
    """Whether what looks like a label only begins a worry or a strength of a list: “CE concerns – hostile parents”,
    “She can name the signs that come first: no shower, phone off”."""
    terms, label = flow.draft.terms, first.label.value
    if flow.kind in PEOPLE and _DASH.search(line.words.value[len(label) :][:_SEAM]):
        return len(each_before_a_dash(line.words)) > 1  # “Granny – Morag Galbraith, Isla Rennie – aunt”
    if flow.kind not in ("concern", "strength") or flow.in_outcome or line.is_bold or line.lead:
        return False
    if first.asked == "evidence":
        return line.is_item and asked(terms, label) is None
    dashed = _DASH.search(line.words.value[len(label) :][:_SEAM]) is not None
    if dashed and line.is_item and len(label.split()) < _LEAST_OF_A_CLAUSE and not DATE.search(first.value.value):
        return isinstance(first.asked, Fact) or first.asked in (
            flow.kind,
            "other",
        )  # “Language – interpreter needed for mum”
    bare = len(label.split()) < _LEAST_OF_A_CLAUSE or terms.headings.whole(label) or terms.columns.whole(label)
    return first.asked == flow.kind and not bare and dashed


def _among_answers(flow: Flow, pair: Pair) -> bool:
    """Whether a worry before a colon is what may happen: “Significant harm: a meeting is called”, below such lines."""
    above = flow.waiting[-1].words.value.partition(": ") if flow.waiting else ("", "", "")
    return bool(above[1] and above[2]) or _IS_DONE.search(pair.value.value) is not None


def _by_words(flow: Flow, line: Line) -> Pair | None:
    """A bold label that stands in no list, by the words in it: “**Whole-plan contingency:** if …”."""
    pair = bold_label(line)
    key = about(flow.draft.terms, pair.label.value) if pair else None
    if pair is None or key not in _BY_WORDS or (key == "concern" and has_sentences(pair.value.value)):
        return None  # “**Why we met:** Police told … The enquiry finished on …” is a story
    return Pair(pair.label, key, pair.value)


def _opened(flow: Flow, line: Line) -> bool:
    """A sentence of an outcome that begins as a label does, and says it all: “We will know this is working when …”."""
    found = opening(line.words.value)
    if found is None or (found[0] == "outcome" and (flow.kind not in GROUPS or line.is_item)):
        return False
    key, end = found
    if key == "outcome":
        return _outcome_within(flow, line, end)
    if flow.draft.outcome is None:
        return False
    put_pairs(flow, line, [Pair(line.words.cut(0, end), key, line.words.cut(end))])
    flow.flush()
    if flow.outer is not None:
        flow.kind, flow.outer = flow.outer, None
    return True


def _outcome_within(flow: Flow, line: Line, start: int) -> bool:
    """An outcome within the sentence that leads to its actions: “The first is that Leo sleeps well. So we agreed:”."""
    said = line.words.cut(start)
    lead = _LEADS_ON.search(said.value)
    flow.outcome(said.cut(0, lead.start()) if lead else said, LOOKS_LIKE_ONE)
    return True


def _facts_behind(flow: Flow, line: Line, before: Words, found: list[Pair]) -> bool:
    """Facts behind something else, with a gap between: “Plan started 3 February    Conference chair: Imelda Stokes”."""
    gap = line.words.value[len(before.value) :]
    facts = [isinstance(pair.asked, Fact) for pair in found]
    of_category = len(found) == 1 and found[0].asked == Fact("child.category") and before.value.rstrip().endswith(".")
    if of_category:  # “… on the Register. Category: Neglect. Barry did not agree.”
        value = found[0].value.cut(0, found[0].value.value.find(". ") + 1 or None)
        return put_pairs(flow, line, [dataclasses.replace(found[0], value=value)])
    of_plan = all(facts) or (any(facts) and flow.draft.action is None)
    if not of_plan or not gap.startswith(("  ", "\t")):
        return False
    flow.waiting.append(dataclasses.replace(line, words=before))
    flow.flush()
    return put_pairs(flow, line, found)
