"""Documents for reports: one with findings of all weights and places, one that could not be read."""

from __future__ import annotations

import dataclasses

import pytest

from planlint.finding import Finding, Fix, NotRun, Problem, Report, Severity, VoidAcceptance
from planlint.place import TextPlace, WordPlace
from planlint.report.run import Run
from planlint.rules.pack import core_rules

LINE = "  - by_when: ASAP, 100% & <b>"
MUST = Finding(
    "vague-timescale", Severity.MUST, "outcomes[0].actions[0].by_when", TextPlace(2, 14, 2, 18), "ASAP", 0, 4,
    "ASAP, 100% & <b>", "“ASAP” sets no time, 100% sure:\nnone.", "Write a date.", "The child waits.", ("PL10",),
    Fix("12 March 2027", False), LINE,
)  # fmt: skip
IN_WORD = dataclasses.replace(
    MUST, severity=Severity.SHOULD, rule="jargon", fix=None, line="",
    place=WordPlace("word/document.xml", "Safe at home", 2, 3, 4, "By when", 17, 0, 4),
)  # fmt: skip
LIGHT = dataclasses.replace(MUST, severity=Severity.CONSIDER, rule="hard-to-read", fix=None)


@pytest.fixture
def documents() -> list[Report]:
    return [
        Report(
            "plans/Amina K.yml", "child-protection-plan", None, (MUST, LIGHT), accepted=(IN_WORD,), known=(IN_WORD,),
            not_run=(NotRun("blame-language", "the English pipeline is not installed"),),
            void=(VoidAcceptance("jargon", "outcomes[0].description", "it ran out on 1 March 2027"),),
            switched_off=("undefined-acronym",),
        ),
        Report("plans/draft.docx", "child-protection-plan", None, (IN_WORD,)),
        Report("plans/broken.yml", None, Problem("the file is empty", TextPlace(1, 1, 1, 1))),
    ]  # fmt: skip


@pytest.fixture
def run() -> Run:
    return Run("0.1.0", core_rules())
