"""What teaches the encoder: for each text, what readers said of it in each lesson, and what is held back for a trial.

The same examples that teach the sums of weights. Where those are thousands that nobody labelled, some of them do, as a
model that has read much English need not be told what is usual.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from planlint.english.form import for_the_writer
from planlint.english.form.stretches import stretches
from planlint.english.opinion.lessons import LESSONS
from planlint.english.owners import body_names
from planlint.english.words.sentences import sentences
from tools.lessons import blame, left_over, names, of_a_rule
from tools.lessons.taught import Told, teaching

_RULES = {for_the_writer.LESSON: "template-leftover", body_names.LESSON: "organisation-as-owner"}
# Of what nobody labelled: how many, by lot, and how much each counts.
_OF_ACTIONS, _OF_SENTENCES, _OF_STRETCHES, _OF_PEOPLE = (3000, 0.2), (9000, 0.5), (7000, 1.0), (3500, 1.0)
_HEAVIEST = 2.0
# Of the labels of each rule the newest, whose writers have taught nothing else: what they meet is measured first.
_OLDER = 0.88


class Answer(NamedTuple):
    """What readers said, how often it counts, and whether it is held back."""

    answer: bool
    weight: float
    held: bool = False


Asked = dict[tuple[str, str], dict[str, Answer]]


def asked() -> Asked:
    """By text and the kind of part it stands in, the answer in each lesson that has one."""
    found: Asked = {}
    for lesson, told in _lessons().items():
        held = _newest(_RULES.get(lesson, lesson))
        for text, field, answer, weight, _ in told():
            answers = found.setdefault((text, field), {})
            if lesson not in answers or answers[lesson].weight < weight:
                answers[lesson] = Answer(answer, min(weight, _HEAVIEST), text in held)
    return found


def _lessons() -> Mapping[str, Callable[[], Iterator[Told]]]:
    rules = [rule for rule, lesson in LESSONS.items() if lesson.looked_at_again and rule != blame.RULE]
    return {
        **{rule: functools.partial(_of_a_rule, rule) for rule in rules},
        blame.RULE: lambda: _fewer(blame.told(), *_OF_SENTENCES),
        for_the_writer.LESSON: lambda: _fewer(_stretches(), *_OF_STRETCHES),
        body_names.LESSON: lambda: _fewer(names.told(), *_OF_PEOPLE),
    }


def _of_a_rule(rule: str) -> Iterator[Told]:
    return _fewer(of_a_rule.told(rule), *_OF_ACTIONS)


def _stretches() -> Iterator[Told]:
    for stretch, field, answer, weight, labelled in left_over.told():
        yield Told(stretch.text, field, answer, weight, labelled)


def _fewer(told: Iterable[Told], most: int, counts: float) -> Iterator[Told]:
    """All that is labelled, and by lot `most` of what is usual, of which each `counts`."""
    usual = []
    for one in told:
        if one.labelled:
            yield one
        else:
            usual.append(one)
    chosen = random.Random(0).sample(usual, min(len(usual), most))
    yield from (one._replace(weight=counts) for one in chosen)


def _newest(rule: str) -> Container[str]:
    """The newest labels of a rule, and what they are taken apart into."""
    newest: set[str] = set()
    for kind in ("faults", "look_alikes"):
        labelled = [one["text"] for told, one in teaching(rule) if told == kind]
        newest.update(labelled[int(len(labelled) * _OLDER) :])
    for text in tuple(newest):
        newest |= {one.text for one in sentences(text)} | {one.text for one in stretches(text)}
    return newest
