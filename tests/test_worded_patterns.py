"""Every list that a pattern names is there, and an entry means what its file says."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import planlint
from planlint.word_lists import Worded

MODULES = [
    one.name for one in pkgutil.walk_packages(planlint.__path__, "planlint.") if not one.name.endswith("__main__")
]


def test_every_list_that_a_pattern_names_is_there() -> None:
    found = [one for name in MODULES for one in vars(importlib.import_module(name)).values()]
    patterns = [one for one in found if isinstance(one, Worded)]
    assert len(patterns) > 90
    assert all(one.made.pattern for one in patterns)


@pytest.mark.parametrize("written", [r"<terms.no_such_list>", r"<head_nouns.counted.no_such_list>"])
def test_a_list_that_there_is_not_is_said_at_once(written: str) -> None:
    with pytest.raises(KeyError, match="no_such_list"):
        Worded(written).search("Goal 1")


def test_a_star_is_any_ending_and_either_apostrophe_fits() -> None:
    history = Worded(r"<terms.history>")
    assert history.fullmatch("chronological")
    assert history.fullmatch("what’s happened")
    assert history.fullmatch("what's happened")


def test_the_longer_of_two_entries_counts() -> None:
    found = Worded(r"<draft_lines.times>").match("the day after")
    assert found is not None
    assert found.group() == "the day"
    whole = Worded(r"<terms.entered>").match("last updated by")
    assert whole is not None
    assert whole.group() == "last updated"
