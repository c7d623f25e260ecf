"""What teaches whether readers would send a text back for one rule: its labels, its card, and what is near it."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import Context
from planlint.checks.domestic_abuse import told_in
from planlint.english.family.guessed_cast import guessed
from planlint.english.opinion.lessons import LESSONS
from planlint.english.opinion.noticed import Seen, noticed
from planlint.model.plan import ChildProtectionPlan
from planlint.timescales import soft_deadlines
from planlint.translate.phrases.bank import bank
from tools.lessons.taught import OF_A_CARD, Taught, Told, kept, on_the_card, teaching
from tools.lessons.written_in_plans import of_other_rules

# What planlint itself offers says what will be done, and one thing.
_OF_ACTS = {"vague-action", "compound-action", "vague-timescale"}
# A line has one of two faults that border on each other: what the other rule tells, or might, has none of this one's,
# and counts as much as here.
_BESIDE = {
    "attendance-as-evidence": ("vague-evidence", 0.3),
    "missing-contingency": ("vague-contingency", 1.0),
    "negative-outcome": ("vague-outcome", 0.3),
    "vague-evidence": ("attendance-as-evidence", 0.3),
    "vague-outcome": ("negative-outcome", 0.3),
}
# Few actions say any time; of those with none, labelled for other rules, each counts little beside the many labels.
_ELSEWHERE = {"vague-timescale": ("missing-timescale", "open-ended-timescale")}
_OF_ANOTHER_RULE = 0.02


def of_a_rule(rule: str) -> Iterator[Taught]:
    """What is noticed about each text that teaches, and whether it has the fault."""
    nobody = told_in(Context(ChildProtectionPlan(), fragment=True))[1]
    views = LESSONS[rule].views
    for text, field, fault, weight, _ in told(rule):
        cast = guessed(text, nobody) if "people" in views else None
        yield Taught(noticed(Seen(text, field, cast), views), fault, weight)


def told(rule: str) -> Iterator[Told]:
    """Each text that teaches, with the kind of part it stands in, whether it has the fault, and how often it counts."""
    yield from (Told(one["text"], one["field"], kind == "faults") for kind, one in teaching(rule))
    yield from (Told(one.text or "", str(one.field), bool(one.findings), OF_A_CARD) for one in on_the_card(rule))
    if rule in _OF_ACTS:
        offered = (phrase.text.split(": {")[0] for phrase in bank().values() if phrase.kind == "action")
        yield from (Told(text, "action", False, OF_A_CARD) for text in offered)
    known = {one["text"] for _, one in teaching(rule)} | kept(rule)
    if rule in _BESIDE:
        other, weight = _BESIDE[rule]
        beside = (one for _, one in teaching(other) if one["text"] not in known)
        yield from (Told(one["text"], one["field"], False, weight) for one in beside)
    if rule in _ELSEWHERE:
        written = of_other_rules({rule, *_ELSEWHERE[rule]}, {"action"})
        timeless = (text for text, _ in sorted(written) if text not in known and not [*soft_deadlines(text, "vague")])
        yield from (Told(text, "action", False, _OF_ANOTHER_RULE, labelled=False) for text in timeless)
