"""Does an action say what will happen, and is it one action?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options, whole
from planlint.english.acts.content import checkable_number, concrete_words, things
from planlint.english.acts.no_dose import without_number, without_number_question
from planlint.english.acts.segments import segments
from planlint.english.acts.vague import clauses, in_general_question, lone_note, vague_phrases, with_its_object
from planlint.english.opinion.leaning import is_told
from planlint.english.opinion.next_act import next_act
from planlint.english.opinion.noticed import Seen
from planlint.model.paths import Path, reach
from planlint.model.timescale import Repeating

_SHOWN = 5


class VagueAction(Options):
    """Words of the list `vague_actions` in `field` with nothing beside them that anybody could check (SP7.3.1a)."""

    kind: Literal["vague-action"] = "vague-action"
    field: str = "description"
    VALUES: ClassVar = frozenset({"question"})


def vague_action(node: Any, path: Path, options: VagueAction, context: Context) -> Iterator[Hit]:
    """Report the first vague words of each sentence that holds no count, frequency, thing, topic or definite act.

    Where no list has the words, the whole action is reported if readers would call it vague.
    """
    text = reach(node, (options.field,))
    if not text or not context.in_english:
        return
    again = _happens_again(node, context)
    listed = [*_listed(text, options.field, again, context)]
    yield from listed
    if listed or again:
        return
    if is_told("vague-action", Seen(text, "action"), in_a_plan=context.faults_are_rare):
        start, end = whole(text)
        yield Hit((options.field,), text[start:end], start, end, {"question": in_general_question()})


def _listed(text: str, field: str, again: bool, context: Context) -> Iterator[Hit]:
    """The vague words that the lists have; `again`: the action's timescale says how often."""
    if not again and (dose := without_number(text)) is not None:
        yield Hit((field,), dose.group(), dose.start(), dose.end(), {"question": without_number_question()})
        return
    if (alone := lone_note(text)) is not None:
        if not (again and alone.timed):
            words = text[alone.start : alone.end]
            yield Hit((field,), words, alone.start, alone.end, {"question": alone.question})
        return
    phrases = [phrase for phrase in vague_phrases(text) if not (again and phrase.timed)]
    content: list[int] | None = None
    at = 0
    for start, end in clauses(text) if phrases else ():
        first = at = bisect_left(phrases, start, lo=at, key=lambda phrase: phrase.start)
        if first == len(phrases) or phrases[first].start >= end:
            continue
        if checkable_number(text[start:end]) or things(text[start:end]):
            continue
        if content is None:
            said = [(phrase.start, phrase.end) for phrase in phrases]
            content = [place for place, _ in concrete_words(context.parse(text), said)]
        place = bisect_left(content, start)
        if place == len(content) or content[place] >= end:
            phrase = phrases[first]
            stop = with_its_object(text, phrase, end)
            yield Hit((field,), text[phrase.start : stop], phrase.start, stop, {"question": phrase.question})


def _happens_again(node: Any, context: Context) -> bool:
    """Whether the action's own timescale says how often: “attendance reviewed”, by when: “weekly”."""
    by_when = reach(node, ("by_when",))
    return bool(by_when) and isinstance(context.timescale(by_when).meaning, Repeating)


class CompoundAction(Options):
    """Several separate acts in the one `field`: for different people, services or dates (PL10, ST7)."""

    kind: Literal["compound-action"] = "compound-action"
    field: str = "description"
    VALUES: ClassVar = frozenset({"next"})


def compound_action(node: Any, path: Path, options: CompoundAction, context: Context) -> Iterator[Hit]:
    """Report the whole action where readers would ask for two rows, with the first words of the next one."""
    text = reach(node, (options.field,))
    if not text or not context.in_english or len(segments(text)) < 2:
        return  # two acts have a joint between them
    if is_told("compound-action", Seen(text, "action")):
        start, end = whole(text)
        following = " ".join(text[next_act(text) : end].split()[:_SHOWN]) or text[start:end]
        yield Hit((options.field,), text[start:end], start, end, {"next": following})
