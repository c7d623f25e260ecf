"""How fast a hundred plans are linted, beside the bare spaCy pipeline (without names of entities) over the same texts.

Each plan is one of the two examples with other names in it, so that no text is met twice in the same words. Ratios from
one run, the two in turn, ten plans each, since a machine is now faster and now slower. Run with `make benchmark`.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from planlint.english.pipeline import pipeline
from planlint.linter import lint
from planlint.model.paths import texts
from planlint.read import Source, read_source

PLANS = 100
IN_TURN = 10
ROUNDS = 3
NAMES = ["Aled", "Bronwen", "Cerys", "Dilys", "Elin", "Ffion", "Gethin", "Haf", "Ifor", "Mair"]


def plans() -> list[Source]:
    """A hundred plans whose first names differ."""
    made = []
    for number in range(PLANS):
        name = "good-plan" if number % 2 else "poor-plan"
        text = Path(f"examples/{name}.yml").read_text(encoding="utf-8")
        for place, old in enumerate(("Lena", "Adam", "Sadia", "Rachel", "Theo", "Isla")):
            text = text.replace(old, f"{NAMES[(number + place) % 10]}{'aeiou'[number // 10 % 5]}{'nrlst'[number % 5]}")
        made.append(read_source(text, Path(f"{name}-{number}.yml")))
    return made


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Prints the medians and the ratio of speeds."""
    sources = plans()
    turns = [sources[first : first + IN_TURN] for first in range(0, PLANS, IN_TURN)]
    words = [[text.text for source in turn for text in texts(source.plan) if text.kind] for turn in turns]
    nlp = pipeline()
    nlp("The pipeline is warm.")

    def bare(turn: int) -> None:
        for _ in nlp.pipe(words[turn]):
            pass

    def linted(turn: int) -> None:
        for source in turns[turn]:
            lint(source)

    for turn in range(len(turns)):  # word lists are read once
        linted(turn)
    taken: dict[str, list[float]] = {"bare spaCy": [], "planlint": []}
    for _ in range(ROUNDS):
        elapsed = [(seconds(partial(bare, turn)), seconds(partial(linted, turn))) for turn in range(len(turns))]
        for name, times_of in zip(taken, zip(*elapsed, strict=True), strict=True):
            taken[name].append(sum(times_of))
    floor = statistics.median(taken["bare spaCy"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:12} {median:6.2f} s for {PLANS} plans, {floor / median:.2f} × the speed of bare spaCy")


if __name__ == "__main__":
    main()
