"""Learns how readers judge what no list of words settles (`english/learnt`) from the labelled texts of tests/corpus.

    python -m tools.learn_opinions

reads the labelled texts and names that are not kept apart, the examples of the rules' cards, what forms print, and, for
what nobody left over, what drafts, other rules' texts and planlint's own examples hold; it writes
lint_rules/words/opinions.msgpack. The families in them are invented, as words could be found again in what is learnt.
It needs scikit-learn, as `tools/learn_looks.py` does, which planlint itself does not.
"""

from __future__ import annotations

import functools
import json
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import msgpack
import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from planlint.bundled import folder, load_yaml
from planlint.checks.base import Context
from planlint.checks.domestic_abuse import told_in
from planlint.english.family.guessed_cast import guessed
from planlint.english.form import for_the_writer
from planlint.english.form import noticed as noticed_in_form
from planlint.english.form.blanks import blanks
from planlint.english.form.stretches import Stretch, stretches
from planlint.english.form.unfilled import unfilled
from planlint.english.learnt.weights import BUCKETS, FILE, NOTHING
from planlint.english.opinion.leaning import VIEWS
from planlint.english.opinion.noticed import Seen, noticed
from planlint.english.owners import body_names
from planlint.model.paths import texts
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_source
from planlint.rules.example import load_examples
from planlint.rules.pack import core_rules
from tools.accuracy import CORPUS, is_apart, kept_apart
from tools.name_accuracy import names_of

EXAMPLES = CORPUS.parent.parent / "examples"
_STRENGTH = 10.0
_OF_A_CARD = 3.0
_FOR_THE_WRITER = 4.0
# Prompts of a list count little: half of them were never seen left in a plan.
_OF_A_LIST = 0.25
_LEFTOVER = "template-leftover"
# A stretch is meant for the writer when most of it is labelled so; of one in which it is neither nothing is learnt.
_MOST, _HALF = 0.7, 0.5
_FIELDS = ("narrative", "action", "by_whom", "by_when", "outcome", "evidence", "contingency")


class Taught(NamedTuple):
    """One example of a lesson: what is noticed, the answer, and how often it counts."""

    noticed: dict[int, float]
    answer: bool
    weight: float = 1.0


def main() -> None:
    """Learns each lesson, and writes what was learnt."""
    learnt = {lesson: _learnt([*taught()]) for lesson, taught in sorted(_lessons().items())}
    (folder("lint_rules") / FILE).write_bytes(msgpack.packb(learnt))


def _lessons() -> dict[str, Callable[[], Iterator[Taught]]]:
    rules = {rule: partial(_of_a_rule, rule) for rule in VIEWS}
    return {**rules, body_names.LESSON: _names, for_the_writer.LESSON: _left_over}


def _learnt(taught: list[Taught]) -> dict[str, Any]:
    ends = numpy.cumsum([0, *(len(one.noticed) for one in taught)])
    values = [value for one in taught for value in one.noticed.values()]
    buckets = [bucket for one in taught for bucket in one.noticed]
    matrix = csr_matrix((values, buckets, ends), shape=(len(taught), BUCKETS))
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=1000, random_state=0)
    model.fit(matrix, [one.answer for one in taught], sample_weight=[one.weight for one in taught])
    step = float(numpy.abs(model.coef_).max() / 127)
    told = (numpy.rint(model.coef_[0] / step).astype(int) + NOTHING).astype(numpy.uint8).tobytes()
    return {"step": step, "before": float(model.intercept_[0]), "of_bucket": zlib.compress(told, 9)}


def _of_a_rule(rule: str) -> Iterator[Taught]:
    nobody = told_in(Context(ChildProtectionPlan(), fragment=True))[1]
    for text, field, fault, weight in (*_labelled(rule), *_of_its_card(rule)):
        yield Taught(noticed(Seen(text, field, guessed(text, nobody)), VIEWS[rule]), fault, weight)


def _labelled(rule: str) -> list[tuple[str, str, bool, float]]:
    labels = load_yaml(CORPUS / f"{rule}.yml")
    return [
        (entry["text"], entry["field"], kind == "faults", 1.0)
        for kind in ("faults", "look_alikes")
        for entry in labels[kind]
        if _teaches(entry)
    ]


def _of_its_card(rule: str) -> list[tuple[str, str, bool, float]]:
    examples = load_examples(next(one.path for one in core_rules() if one.card.id == rule))
    told = [(example, kind == "bad") for kind in ("good", "bad") for example in getattr(examples, kind)]
    return [
        (example.text, example.field, fault, _OF_A_CARD)
        for example, fault in told
        if example.text is not None and example.field is not None
    ]


def _left_over() -> Iterator[Taught]:
    """Stretches of texts with and without what a form left over, and of all that other rules and drafts hold."""
    for text, field, quotes, weight in (*_quoted(), *_quoted_on_the_card(), *_prompts()):
        for stretch in stretches(text):
            if (answer := _is_quoted(stretch, text, quotes)) is not None:
                yield Taught(
                    noticed_in_form.noticed(stretch, field), answer, weight * (_FOR_THE_WRITER if answer else 1)
                )
    labels = load_yaml(CORPUS / f"{_LEFTOVER}.yml")
    kept = {one["text"] for kind in ("faults", "look_alikes") for one in labels[kind] if is_apart(one)}
    for text, field in sorted(_of_other_rules() | _in_drafts() | _in_examples()):
        if text not in kept and not (*blanks(text, pending=False), *unfilled(text)):
            yield from (Taught(noticed_in_form.noticed(stretch, field), False) for stretch in stretches(text))


def _quoted() -> Iterator[tuple[str, str, tuple[str, ...], float]]:
    labels = load_yaml(CORPUS / f"{_LEFTOVER}.yml")
    for kind in ("faults", "look_alikes"):
        for one in filter(_teaches, labels[kind]):
            yield one["text"], one["field"], (one["quote"],) if kind == "faults" else (), 1.0


def _quoted_on_the_card() -> Iterator[tuple[str, str, tuple[str, ...], float]]:
    examples = load_examples(next(one.path for one in core_rules() if one.card.id == _LEFTOVER))
    for one in (*examples.good, *examples.bad):
        if one.text is not None and one.field is not None:
            yield one.text, one.field, tuple(found.quote or one.text for found in one.findings), _OF_A_CARD


def _prompts() -> Iterator[tuple[str, str, tuple[str, ...], float]]:
    """What forms print, and sentences of plans in the same words: each by itself, in two parts of a plan."""
    for path in sorted((CORPUS / "prompts").glob("*.yml")):
        told = load_yaml(path)
        for at, text in enumerate(told["prompts"]):
            if not kept_apart(text):
                yield text, "narrative", (text,), _OF_A_LIST
                yield text, _FIELDS[1 + at % (len(_FIELDS) - 1)], (text,), _OF_A_LIST
        yield from ((text, "narrative", (), 1.0) for text in told["content"] if not kept_apart(text))


def _is_quoted(stretch: Stretch, text: str, quotes: tuple[str, ...]) -> bool | None:
    """Whether a stretch is what is labelled; None where it is only partly so."""
    begun = [(text.index(quote), quote) for quote in quotes]
    shared = [
        (max(0, min(stretch.end, at + len(quote)) - max(stretch.start, at)) / (stretch.end - stretch.start), quote)
        for at, quote in begun
    ]
    share, quote = max(shared, default=(0.0, ""))
    if stretch.place == "choice" and share >= _HALF:
        return True if "/" in quote else None
    return True if share >= _MOST else None if share else False


def _teaches(entry: dict[str, Any]) -> bool:
    return "text" in entry and not entry.get("disputed") and not is_apart(entry)


def _of_other_rules() -> set[tuple[str, str]]:
    files = [load_yaml(path) for path in sorted(CORPUS.glob("*.yml")) if path.stem != _LEFTOVER]
    entries = (one for labels in files for kind in ("faults", "look_alikes") for one in labels[kind])
    return {(one["text"], one["field"]) for one in entries if _teaches(one) and one["field"] in _FIELDS}


def _in_drafts() -> set[tuple[str, str]]:
    found = {(one.get("name") or "", "narrative") for one in _people()}
    for draft in _drafts():
        found |= {(text, "narrative") for kind in ("concerns", "strengths") for text in draft.get(kind, ())}
        found |= {(text, "contingency") for text in draft.get("contingency", ())}
        for outcome in draft.get("outcomes", ()):
            found |= {
                (outcome["description"], "outcome"),
                *((text, "evidence") for text in outcome.get("evidence", ())),
            }
            for action in outcome.get("actions", ()):
                found |= {(action[key], field) for key, field in _OF_AN_ACTION}
    return {(text, field) for text, field in found if text and text.strip()}


_OF_AN_ACTION = (("description", "action"), ("by_whom", "by_whom"), ("by_when", "by_when"))


def _in_examples() -> set[tuple[str, str]]:
    """The texts of planlint's own good plans and minutes."""
    good = (EXAMPLES / "good-plan.yml", EXAMPLES / "minutes.yml", *sorted((EXAMPLES / "a-year").glob("*.yml")))
    plans = (read_source(path.read_text(encoding="utf-8"), path).plan for path in good)
    return {(text.text, str(text.kind)) for plan in plans for text in texts(plan) if text.kind in _FIELDS}


def _names() -> Iterator[Taught]:
    """Names of bodies and of people, and what the labelled drafts hold: most names in a plan are people's."""
    kept, taught = names_of(apart=True), names_of(apart=False)
    alone = [(text, fault) for text, field, fault, _ in _labelled("organisation-as-owner") if field == "by_whom"]
    for name, is_body in (*taught.items(), *((text, fault) for text, fault in alone if text not in kept)):
        yield Taught(body_names.noticed(name), is_body)
    people = {name for one in _people() if (name := (one.get("name") or "").strip())}
    for name in sorted(people - kept.keys() - taught.keys()):
        yield Taught(body_names.noticed(name), False)


def _people() -> Iterator[dict[str, Any]]:
    return (one for draft in _drafts() for kind in ("children", "people") for one in draft.get(kind, ()))


@functools.cache
def _drafts() -> tuple[dict[str, Any], ...]:
    """What a careful reader would key in from each labelled draft."""
    return tuple(json.loads(path.read_text(encoding="utf-8")) for path in sorted((CORPUS / "drafts").glob("*.json")))


if __name__ == "__main__":
    main()
