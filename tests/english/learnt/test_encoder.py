"""What a small language model makes of a text."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from planlint.english.form import for_the_writer
from planlint.english.learnt.encoder import MOST_PIECES, leanings
from planlint.english.learnt.second_look import looked_again
from planlint.english.opinion.lessons import LESSONS
from planlint.english.owners import body_names


def test_it_was_taught_each_lesson_that_is_looked_at_again() -> None:
    asked = {rule for rule, lesson in LESSONS.items() if lesson.looked_at_again}
    assert leanings("Mum rings school", "action").keys() == asked | {body_names.LESSON, for_the_writer.LESSON}


@pytest.mark.parametrize(
    ("rule", "field", "fault", "like_it"),
    [
        ("vague-evidence", "evidence", "Things feel calmer at home", "Nan saw Leo asleep by 8 on four nights of five"),
        ("vague-outcome", "outcome", "Leo thrives", "Leo is at school by nine each morning"),
        ("blame-language", "narrative", "She puts men before her children.", "She was at work when Leo fell."),
    ],
)
def test_a_fault_leans_further_than_what_is_none(rule: str, field: str, fault: str, like_it: str) -> None:
    assert leanings(fault, field)[rule] > 0 > leanings(like_it, field)[rule]


def test_what_stands_beyond_its_reach_does_not_count() -> None:
    long = "Leo eats " * MOST_PIECES
    assert leanings(f"{long}and sleeps", "outcome") == leanings(f"{long}and runs", "outcome")


def test_the_words_and_what_they_say_count_alike() -> None:
    says = leanings("Leo thrives", "outcome")["vague-outcome"]
    assert looked_again("vague-outcome", 1.5, "Leo thrives", "outcome") == pytest.approx((1.5 + says) / 2)


def test_nothing_is_sent_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("something was to be sent")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert leanings("Nobody has been asked about this one", "action")


def test_it_is_not_loaded_before_a_text_is_asked_about() -> None:
    code = "import planlint.linter, planlint.checks, sys; print('onnxruntime' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
