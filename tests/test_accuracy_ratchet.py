"""What a rule has reached on the labelled part kept apart is held, though not every rule has its marks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import make_docs
from tools.accuracy import rules
from tools.accuracy_ratchet import Reached, committed, fallen, raised

BEFORE = Reached(faults=10, found=8, look_alikes=20, wrong=1)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (Reached(10, 7, 20, 1), ["vague-action finds 7 of 10 kept apart, and has found 8"]),
        (Reached(10, 8, 20, 2), ["vague-action says 2 wrong of 20 kept apart, and has said 1"]),
        (Reached(12, 7, 20, 1), ["vague-action finds 7 of 12 kept apart, and has found 8"]),
        (Reached(10, 8, 20, 1), []),
        (Reached(10, 10, 20, 0), []),
        (Reached(9, 7, 20, 1), []),  # a label was taken away
        (Reached(9, 6, 20, 1), ["vague-action finds 6 of 9 kept apart, and has found 8"]),
        (Reached(10, 8, 25, 2), []),  # look-alikes were added
        (Reached(10, 8, 21, 3), ["vague-action says 3 wrong of 21 kept apart, and has said 1"]),
        (
            Reached(9, 0, 21, 21),
            [
                "vague-action finds 0 of 9 kept apart, and has found 8",
                "vague-action says 21 wrong of 21 kept apart, and has said 1",
            ],
        ),
    ],
)
def test_a_rule_that_finds_fewer_or_says_more_wrong_is_told(now: Reached, said: list[str]) -> None:
    assert fallen({"vague-action": now}, {"vague-action": BEFORE}) == said


def test_the_file_is_raised_and_never_lowered_while_the_labels_are_the_same(tmp_path: Path) -> None:
    file = tmp_path / "reached.json"
    file.write_text(raised({"a": Reached(10, 9, 20, 2), "b": BEFORE}, {"a": BEFORE}), encoding="utf-8")
    assert committed(file) == {"a": Reached(10, 9, 20, 1), "b": BEFORE}
    assert fallen({"a": Reached(10, 9, 20, 2)}, committed(file)) != []


def test_the_gate_fails_for_a_rule_that_has_fallen_and_names_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        make_docs._exit(fallen({"vague-action": Reached(10, 7, 20, 1)}, {"vague-action": BEFORE}), stale=False)
    assert ended.value.code == 1
    assert "vague-action finds 7 of 10" in capsys.readouterr().out


def test_every_labelled_rule_is_held_by_its_counts_alone() -> None:
    assert sorted(committed()) == rules()
    told = json.loads(raised(committed(), committed()))
    assert all(isinstance(count, int) for counts in told.values() for count in counts.values())
