"""Whether the forms of a draft ask who does an act, or by when, before they ask what the act is."""

from __future__ import annotations

from itertools import pairwise

from planlint.read.word.tables.forms import label_asks
from planlint.read.word.text.draft import Draft

_LEADS = ("by_whom", "by_when")
_LEAST = 2  # acts by which an order can be told


def leading(draft: Draft, forms: list[list[tuple[str, str]]]) -> frozenset[str]:
    """What stands before each act in some form and behind each in none: “By when | Who | Action | By when | …”."""
    asked = [[label_asks(draft, label) for label, _ in pairs] for pairs in forms]
    return frozenset(
        key for key in _LEADS if any(_by_turns(keys, key, "action") for keys in asked)
        and not any(_by_turns(keys, "action", key) for keys in asked)
    )  # fmt: skip


def _by_turns(keys: list[str | None], first: str, second: str) -> bool:
    if all(before == "outcome" for before, key in pairwise(["", *keys]) if key == first):
        return False  # “Outcome | Target date | Action | …” each time: the day of the outcome
    told = [key for key in keys if key in (first, second)]
    return len(told) >= 2 * _LEAST and told == [first, second] * (len(told) // 2)
