"""What of SMART each action shows, and by which words (PL10, ST7): a grid to talk about, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planlint.place import Place


class Letter(StrEnum):
    """The five letters, as far as words can show them; whether an action is wise, people say."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIMED = "timed"


QUESTIONS = {
    Letter.SPECIFIC: "What will be done?",
    Letter.MEASURABLE: "What would show that it works?",
    Letter.ACHIEVABLE: "Who can do it, and with what help?",
    Letter.RELEVANT: "Which worry does it answer?",
    Letter.TIMED: "By when?",
}


@dataclass(frozen=True, slots=True)
class SmartCell:
    """One letter of one action: the words that show it and their field; no words where nothing shows it.

    `note` is what the reader has to know beside them: that a date lacks its year, that the evidence may be another's.
    """

    letter: Letter
    words: str = ""
    at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SmartRow:
    """One action with its five cells, in the order of the letters; `place` where the plan came from a file."""

    at: str
    action: str
    cells: tuple[SmartCell, ...]
    place: Place | None = None
