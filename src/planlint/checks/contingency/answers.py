"""What happens if it does not work: is anything said, and would it keep the child safe? (ST8, IM2.2)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, ClassVar, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.contingency.sign import nothing_to_go_by
from planlint.checks.in_the_plan import child_names
from planlint.english.contingency.contingency import Parts, parts, plainly_acts
from planlint.english.contingency.general_trigger import general_in, only_general
from planlint.english.contingency.no_act import nobody_acts, unwritten
from planlint.english.contingency.process_named import process_named
from planlint.english.contingency.triggers import CONDITION
from planlint.english.form.left_unwritten import left_unwritten
from planlint.english.form.placeholders import placeholder
from planlint.english.opinion.leaning import is_told, leaning
from planlint.english.opinion.noticed import Seen
from planlint.english.words.lexicon import Found, lexicon
from planlint.english.words.patterns import Patterns
from planlint.model.outcomes import Contingency
from planlint.model.paths import Path
from planlint.word_lists import terms

_LACKS = {
    "sign": "what would show that it has come to that",
    "trigger": "what will set it off",
    "act": "what somebody does that keeps the child safe on the day",
    "person": "who does it",
    "soon": "how soon",
}


_TO_YOU = re.compile(r"\b(?:you|please)\b", re.IGNORECASE)
# What carries on from the answer before it: “In that event …”, “She will then …”.
_MISSING, _VAGUE = "missing-contingency", "vague-contingency"
# A line has one of the two faults: the other one, where readers would not say this one and lean so much further to it.
_RATHER = 2.0
_GOES_ON = re.compile(
    r"(?:in (?:that|this|either) (?:event|case)|then|if so|after(?:wards| that)|next|at the same time)\b"
    r"|[^.;]*?\b(?:that (?:day|night|evening|weekend)|then)\b",
    re.IGNORECASE,
)


class MissingContingency(Options):
    """A plan must hold a contingency, and a placeholder is none."""

    kind: Literal["missing-contingency"] = "missing-contingency"


def missing_contingency(node: Any, path: Path, options: MissingContingency, context: Context) -> Iterator[Hit]:
    """Report a plan with no contingency in words, once; and each placeholder that stands for one."""
    entries = [
        (index, name, getattr(entry, name) or "")
        for index, entry in enumerate(node.contingency)
        for name in ("if_this", "then")
    ]
    if not any(text.strip() for _, _, text in entries):
        if not context.misfit_at(("contingency",)):
            yield Hit(("contingency",))
        return
    for index, name, text in entries if context.in_english else ():
        if text and (span := placeholder(text) or _unless_pointed_at(node, text, context, name, index)):
            yield Hit(("contingency", index, name), text[slice(*span)], *span)


class VagueContingency(Options):
    """A contingency needs a trigger, an act that keeps the child safe now, a person, and how soon."""

    kind: Literal["vague-contingency"] = "vague-contingency"
    VALUES: ClassVar = frozenset({"lacks"})


def vague_contingency(node: Any, path: Path, options: VagueContingency, context: Context) -> Iterator[Hit]:
    """Report what a contingency lacks, by its parts or as readers would say.

    Of one that lacks nothing else, that nobody could see what sets it off.
    """
    text = (node.then or "").strip()
    if (
        not text
        or placeholder(text)
        or not context.in_english
        or _nothing_done(text, context, triggered=_given(node.if_this))
    ):
        return
    plain = _is_plain(node, text, path, context)
    lacking = [] if plain else [*_lacking(node, text, path, context)]
    if not lacking and (hit := nothing_to_go_by(node)):
        yield replace(hit, values={"lacks": _LACKS["sign"]})
    elif _given(node.by_whom) or _given(node.by_when):
        yield from lacking  # readers judge what stands in one sentence
    elif not plain and _readers_see_lack(_in_one_sentence(node), context, found=bool(lacking)):
        start = (node.then or "").index(text)
        yield from lacking or (Hit(("then",), text, start, start + len(text), {"lacks": _LACKS["act"]}),)


def _readers_see_lack(text: str, context: Context, *, found: bool) -> bool:
    return is_told(_VAGUE, Seen(text, "contingency"), found=found, in_a_plan=context.faults_are_rare)


def _in_one_sentence(node: Contingency) -> str:
    """What sets it off and what is done, as whoever has no column for each would write: “If …, …”."""
    then, sets_off = (node.then or "").strip(), (node.if_this or "").strip()
    if not _given(sets_off) or CONDITION.match(then):
        return then
    return f"{'' if CONDITION.match(sets_off) else 'If '}{sets_off.rstrip(' .,;:')}, {then}"


def _is_plain(node: Contingency, text: str, path: Path, context: Context) -> bool:
    """Whether the plan tells what keeps the child safe: by what sets it off, by a line before, by who steps in."""
    children = child_names(context)
    acts = plainly_acts(text, children)
    if _triggered(int(path[-1]), context) and any(act.kind != "later" or _given(node.by_when) for act in acts):
        return True
    before = _begun(int(path[-1]), context)
    if before is not None and parts(before.then or "", context.parse, children).acts:
        return True  # What keeps the child safe stands there; here is what follows it.
    return _takes_the_carers_place(node.if_this or "", text)


def _lacking(node: Contingency, text: str, path: Path, context: Context) -> Iterator[Hit]:
    """What it lacks, at the process it names instead, or at the whole of what is to be done."""
    triggered = _triggered(int(path[-1]), context)
    found = parts(text, context.parse, child_names(context))
    # A plan that speaks to the family asks them to do it: “If you need us, ring …”.
    addressed = _TO_YOU.search(f"{node.if_this or ''} {text}") is not None
    lacks = _lacks(found, triggered, person=addressed or _given(node.by_whom), soon=_given(node.by_when))
    if lacks:
        if "trigger" not in lacks and (only_general(node.if_this) if node.if_this else general_in(text)):
            lacks = ["sign", *lacks]
        start = (node.then or "").index(text)
        span = process_named(found.processes, text) if "act" in lacks and found.processes else Found("", 0, len(text))
        quote = text[span.start : span.end]
        named = [_LACKS[name] for name in lacks]
        values = {"lacks": " and ".join([", ".join(named[:-1]), named[-1]] if named[:-1] else named)}
        yield Hit(("then",), quote, start + span.start, start + span.end, values)


def _takes_the_carers_place(if_this: str, text: str) -> bool:
    """Whether somebody named has the child where the carer cannot: “If Sue is ill, her sister Pauline will step in”."""
    away, steps_in = _stand_ins()
    found = steps_in.search(text)
    if found is None or lexicon("organisations").find(found.group()):
        return False
    if {word.removesuffix("s") for word in found.group().casefold().split()} & terms("contingency", "no_one_person"):
        return False  # “Services will step in”
    return away.search(f"{if_this} {text[: found.start()]}") is not None


@functools.cache
def _stand_ins() -> tuple[Patterns, Patterns]:
    return Patterns(words("steps_in")["carer_away"]), Patterns(words("steps_in")["steps_in"])


def _unless_pointed_at(node: Any, text: str, context: Context, name: str, index: int) -> tuple[int, int] | None:
    """What is no act. “See what the plan says if it is not achieved” points to words, if there are any."""
    elsewhere = (node.if_not_achieved or "").strip() and text.lower().startswith("see ") and not left_unwritten(text)
    if name != "then" or elsewhere:
        return None
    return _nothing_done(text, context, triggered=_given(node.contingency[index].if_this))


def _triggered(index: int, context: Context) -> bool:
    """Whether it is said what sets the answer off: here, by its outcome that is not reached, or in the line before."""
    answer = context.plan.contingency[index]
    return _given(answer.if_this) or bool(answer.outcomes) or _begun(index, context) is not None


def _begun(index: int, context: Context) -> Contingency | None:
    """The line before, where it says what sets it off and this one carries on from it."""
    answer = context.plan.contingency[index]
    before = context.plan.contingency[index - 1] if index else None
    if before is None or _given(answer.if_this) or not _GOES_ON.match(answer.then or ""):
        return None
    return before if _given(before.if_this) or CONDITION.match(before.then or "") else None


def _nothing_done(text: str, context: Context, *, triggered: bool) -> tuple[int, int] | None:
    """The whole of a text in which nobody does anything; beside what sets it off, any answer is something."""
    stripped = text.strip()
    if not stripped or not (unwritten(text) or (not triggered and _readers_see_nothing_done(text, context))):
        return None
    return text.index(stripped), text.index(stripped) + len(stripped)


def _readers_see_nothing_done(text: str, context: Context) -> bool:
    nobody, seen = nobody_acts(text, context.parse, child_names(context)), Seen(text, "contingency")
    if not is_told(_MISSING, seen, found=nobody, in_a_plan=context.faults_are_rare):
        return False
    leans = leaning(_MISSING, seen)
    return leans >= -_RATHER or leaning(_VAGUE, seen) < leans + _RATHER


def _given(words: str | None) -> bool:
    return bool((words or "").strip()) and not placeholder(words or "")


def _lacks(found: Parts, trigger: bool, *, person: bool, soon: bool) -> list[str]:
    person, soon = person or found.person, soon or found.soon
    lacks = [] if found.trigger or trigger else ["trigger"]
    lacks += [] if found.acts else ["act"]
    lacks += [] if person else ["person"]
    if found.acts and not soon and all(act.kind == "later" for act in found.acts):
        lacks.append("soon")
    return lacks
