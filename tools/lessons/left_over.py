"""What teaches whether words are meant for the writer of a plan: stretches of labelled texts and of whole plans."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.bundled import load_yaml
from planlint.english.form.blanks import blanks
from planlint.english.form.noticed import noticed
from planlint.english.form.stretches import Stretch, stretches
from planlint.english.form.unfilled import unfilled
from tools.accuracy import CORPUS, kept_apart
from tools.lessons.taught import OF_A_CARD, Taught, kept, on_the_card, teaching
from tools.lessons.written_in_plans import in_drafts, in_examples, of_other_rules

_RULE = "template-leftover"
_FOR_THE_WRITER = 4.0
# Prompts of a list count little: half of them were never seen left in a plan.
_OF_A_LIST = 0.25
# A stretch is meant for the writer when most of it is labelled so; of one in which it is neither nothing is learnt.
_MOST, _HALF = 0.7, 0.5
_FIELDS = ("narrative", "action", "by_whom", "by_when", "outcome", "evidence", "contingency")
_Quoted = tuple[str, str, tuple[str, ...], float]


def left_over() -> Iterator[Taught]:
    """What is noticed about stretches with and without what a form left over."""
    for stretch, field, answer, weight, _ in told():
        yield Taught(noticed(stretch, field), answer, weight)


def told() -> Iterator[tuple[Stretch, str, bool, float, bool]]:
    """Stretches of labelled texts and of what other rules, drafts and examples hold, as `Told` has texts."""
    for text, field, quotes, weight in (*_labelled(), *_on_the_card(), *_prompts()):
        for stretch in stretches(text):
            if (answer := is_quoted(stretch, text, quotes)) is not None:
                yield stretch, field, answer, weight * (_FOR_THE_WRITER if answer else 1), True
    apart = kept(_RULE)
    for text, field in sorted(of_other_rules({_RULE}, _FIELDS) | in_drafts() | in_examples(_FIELDS)):
        if text not in apart and not (*blanks(text, pending=False), *unfilled(text)):
            yield from ((stretch, field, False, 1.0, False) for stretch in stretches(text))


def _labelled() -> Iterator[_Quoted]:
    for kind, one in teaching(_RULE):
        yield one["text"], one["field"], (one["quote"],) if kind == "faults" else (), 1.0


def _on_the_card() -> Iterator[_Quoted]:
    for one in on_the_card(_RULE):
        text = one.text or ""
        yield text, str(one.field), tuple(found.quote or text for found in one.findings), OF_A_CARD


def _prompts() -> Iterator[_Quoted]:
    """What forms print, and sentences of plans in the same words: each by itself, in two parts of a plan.

    One that is labelled as well is kept apart here and there alike, for the hash of its words is the same.
    """
    for path in sorted((CORPUS / "prompts").glob("*.yml")):
        told = load_yaml(path)
        for at, text in enumerate(told["prompts"]):
            if not kept_apart(text):
                yield text, "narrative", (text,), _OF_A_LIST
                yield text, _FIELDS[1 + at % (len(_FIELDS) - 1)], (text,), _OF_A_LIST
        yield from ((text, "narrative", (), 1.0) for text in told["content"] if not kept_apart(text))


def is_quoted(stretch: Stretch, text: str, quotes: tuple[str, ...]) -> bool | None:
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
