"""What a page may say “Not yet agreed” of: what this plan asks for, and says nowhere.

Councils' forms differ: a draft whose form has no column for who sees a change left nobody's agreement out, and a family
that reads “Not yet agreed” there reads what is not so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from planlint.timescales import begins_in, deadlines_in, repeats_in, set_off


def answered(parts: Iterable[Any], *keys: str) -> bool:
    """The templates' test `answered`: whether any of the parts has something under a key, or under a key below it.

    `plan.outcomes is answered("evidence", "seen_by")` tells whether the form of this plan asks who sees a change.
    """
    key, *below = keys
    values = [value for part in parts if (value := getattr(part, key, None)) not in (None, (), "")]
    if not below:
        return bool(values)
    inside = (each for value in values for each in (value if isinstance(value, tuple) else (value,)))
    return answered(inside, *below)


def timed(action: Any) -> bool:
    """The templates' test `timed`: whether the sentence of an action says by when, how often, or what sets it off."""
    description = getattr(action, "description", None)
    words = str(description) if description is not None else ""
    return bool(
        words and (repeats_in(words) or set_off(words) or begins_in(words, None) or [*deadlines_in(words, None)])
    )
