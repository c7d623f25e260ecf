"""The words of a part that another part names by its id: a reader sees what is meant, never the id."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from planlint.model.paths import children

_SAYS_WHAT_IT_IS = ("description", "if_this", "about", "kind", "name")


def words_by_id(plan: BaseModel) -> dict[str, str]:
    """What each part with an id says of itself: an action by what is done, a person by name."""
    return dict(_named(plan))


def _named(part: BaseModel) -> Iterator[tuple[str, str]]:
    own = dict(children(part))
    words = next((own[key] for key in _SAYS_WHAT_IT_IS if own.get(key)), None)
    if own.get("id") and words:
        yield own["id"], words
    for value in own.values():
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, BaseModel):
                yield from _named(item)
