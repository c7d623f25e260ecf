"""The list of what a document may show. What is not named on it never reaches the document's view."""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.bundled import load_yaml
from planlint.model.paths import Path, parsed
from planlint.template_folders import template_file


@dataclass(frozen=True, slots=True)
class Shows:
    """Allowed keys as a tree. A part shows only the keys named below it: nothing is shown by naming the part alone.

    `deadlines_as_written`: a working document keeps the words of a date that was written out in letters.
    `only_the_reader`: nothing of anybody else's lists reaches the view, only what is the reader's own (`plan.reader`).
    `of_everybody`: the lists that reach it all the same, such as `outcomes`.
    """

    keys: dict[str, Shows] = field(default_factory=dict)
    deadlines_as_written: bool = False
    only_the_reader: bool = False
    of_everybody: frozenset[str] = frozenset()

    def below(self, key: str) -> Shows | None:
        """What may be shown below `key`; None when the key itself may not be shown."""
        return self.keys.get(key)

    def holds(self, path: Path) -> bool:
        """Whether what stands at a place of the plan may be shown."""
        below: Shows | None = self
        for step in path:
            if isinstance(step, str) and below is not None:
                below = below.below(step)
        return below is not None


def shows(document: str) -> Shows:
    """The list of a document, from `templates/<document>/shows.yml`: patterns such as `outcomes[*].description`.

    A list with `also: plan` shows what that document shows, and its own. Raises FileNotFoundError for a document that
    has none: nothing may be shown by it.
    """
    data = load_yaml(template_file(f"{document}/shows.yml"))
    tree = Shows(
        deadlines_as_written=data.get("deadlines") == "as written",
        only_the_reader=data.get("whose") == "the reader's",
        of_everybody=frozenset(data.get("of_everybody", ())),
    )
    _add(tree, data["shows"])
    if "also" in data:
        _add(tree, load_yaml(template_file(f"{data['also']}/shows.yml"))["shows"])
    return tree


def _add(tree: Shows, patterns: list[str]) -> None:
    for pattern in patterns:
        at = tree
        for step in parsed(pattern):
            if step != "*":
                at = at.keys.setdefault(str(step), Shows())
