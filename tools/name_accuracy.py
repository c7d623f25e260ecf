"""How often a name alone is told for that of a body or of somebody (`english/owners/body_names.py`).

The names of `tests/corpus/names` were written by people who had not seen planlint; a third, by the hash of the name, is
kept apart from what teaches.
"""

from __future__ import annotations

from planlint.bundled import load_yaml
from planlint.english.owners.body_names import sounds_like_a_body
from tools.accuracy import CORPUS, kept_apart

NAMES = CORPUS / "names"


def names_of(*, apart: bool) -> dict[str, bool]:
    """Each name of one part, and whether it is a body's."""
    told = [load_yaml(path) for path in sorted(NAMES.glob("*.yml"))]
    return {
        name: kind == "bodies"
        for each in told
        for kind in ("bodies", "somebody")
        for name in each[kind]
        if kept_apart(name) == apart
    }


def figures() -> dict[str, int]:
    """The figures of the page about accuracy, by the names it calls them."""
    names = names_of(apart=True)
    called = [(name, is_body) for name, is_body in names.items() if sounds_like_a_body(name)]
    return {
        "bodies": sum(names.values()),
        "bodies_found": sum(is_body for _, is_body in called),
        "people": len(names) - sum(names.values()),
        "people_called_bodies": sum(not is_body for _, is_body in called),
    }


def main() -> None:
    """Prints the figures."""
    print(
        "{bodies_found} of {bodies} bodies by name; {people_called_bodies} of {people} people taken for one".format(
            **figures()
        )
    )


if __name__ == "__main__":
    main()
