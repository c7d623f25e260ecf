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

# Who hurt whom is known from the plan, and not from the text alone.
_NEEDS_THE_FAMILY = "misplaced-responsibility"
# Of what nobody labelled, as many as there are labels or fewer; each counts for those left out.
_MOST_NOT_LABELLED, _COUNTS = 7000, 0.5
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
        for text, field, answer, weight in told():
            answers = found.setdefault((text, field), {})
            if lesson not in answers or answers[lesson].weight < weight:
                answers[lesson] = Answer(answer, min(weight, _HEAVIEST), text in held)
    return found


_RULES = {for_the_writer.LESSON: "template-leftover", body_names.LESSON: "organisation-as-owner"}


def _lessons() -> Mapping[str, Callable[[], Iterator[Told]]]:
    rules = [rule for rule in LESSONS if rule not in (_NEEDS_THE_FAMILY, blame.RULE)]
    return {
        **{rule: functools.partial(_of_a_rule, rule) for rule in rules},
        blame.RULE: lambda: _fewer(blame.told(), lambda one: one.weight == blame.NOT_LABELLED),
        for_the_writer.LESSON: lambda: _fewer(_stretches(), lambda one: one.weight == 1 and not one.answer),
        body_names.LESSON: lambda: _fewer(names.told(), lambda one: not one.answer),
    }


def _of_a_rule(rule: str) -> Iterator[Told]:
    return _fewer(of_a_rule.told(rule), lambda one: one.weight == of_a_rule.OF_ANOTHER_RULE)


def _stretches() -> Iterator[Told]:
    yield from (Told(stretch.text, field, *rest) for stretch, field, *rest in left_over.told())


def _fewer(told: Iterable[Told], is_usual: Callable[[Told], bool]) -> Iterator[Told]:
    """All that is labelled, and by lot some of what is usual."""
    usual = []
    for one in told:
        if is_usual(one):
            usual.append(one)
        else:
            yield one
    chosen = random.Random(0).sample(usual, min(len(usual), _MOST_NOT_LABELLED))
    yield from (one._replace(weight=max(one.weight, _COUNTS)) for one in chosen)


def _newest(rule: str) -> Container[str]:
    """The newest labels of a rule, and what they are taken apart into."""
    newest: set[str] = set()
    for kind in ("faults", "look_alikes"):
        labelled = [one["text"] for told, one in teaching(rule) if told == kind]
        newest.update(labelled[int(len(labelled) * _OLDER) :])
    apart = {part.text for text in newest for part in (*sentences(text), *stretches(text))}
    return newest | apart
