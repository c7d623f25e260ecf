"""Do two rows of the plan ask for the same act of different people, or for different times? (SP7.2.5a, PL10)"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.agreement.names import names_of_people
from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of
from planlint.english.acts.same_act import act_words, same_acts
from planlint.english.words.lexicon import tokens
from planlint.model.outcomes import Action
from planlint.model.paths import Path

_FEWEST_WORDS, _FEWEST_ROOTS = 3, 2
_DENIED = "not"


class ContradictingRows(Options):
    """Two rows with the same act: with another owner or time they contradict each other, else one is too many."""

    kind: Literal["contradicting-rows"] = "contradicting-rows"
    VALUES: ClassVar = frozenset({"difference"})


def contradicting_rows(node: Any, path: Path, options: ContradictingRows, context: Context) -> Iterator[Hit]:
    """Report the later of two rows, at its own words."""
    rows = list(actions_of(node))
    people, only_child = names_of_people(context), _only_child(context)
    acts = [act_words(action.description or "", people, only_child) for _, action in rows]
    first: dict[tuple[frozenset[str], str], tuple[Action, frozenset[str]]] = {}
    for (at, action), act in zip(rows, same_acts(acts), strict=True):
        text = (action.description or "").strip()
        if len(text.split()) < _FEWEST_WORDS or len(act) < _FEWEST_ROOTS:
            continue
        for_whom = _folded(action.for_whom or "")
        earlier, its_act = first.setdefault((_asserted(act), for_whom), (action, act))
        if earlier is not action:
            start = (action.description or "").index(text)
            difference = _difference(earlier, action, context) if act == its_act else "where the one denies the other"
            yield Hit((*at, "description"), text, start, start + len(text), {"difference": difference})


def _asserted(act: frozenset[str]) -> frozenset[str]:
    """The act without its denial: “let Dad in” and “do not let Dad in” are about one act."""
    return act - {_DENIED}


def _difference(earlier: Action, later: Action, context: Context) -> str:
    differing = [
        said
        for said, differs in (
            ("another person", _differ(_who(earlier, context), _who(later, context))),
            ("another time", _differ(_folded(earlier.by_when or ""), _folded(later.by_when or ""))),
        )
        if differs
    ]
    if differing:
        return f"with {' and '.join(differing)}"
    same_words = _folded(earlier.description or "") == _folded(later.description or "")
    return "word for word" if same_words else "in other words"


def _differ(mine: object, its: object) -> bool:
    return bool(mine) and bool(its) and mine != its


def _who(action: Action, context: Context) -> frozenset[str]:
    """Who owns it, whichever of their names is written: “Mum” and “Sana Khan” may be one."""
    return frozenset(part.id or _folded(part.text) for part in context.directory.read(action.by_whom or "").parts)


def _only_child(context: Context) -> frozenset[str]:
    """The words of the name of the plan's one child; of several, names tell acts apart."""
    children = context.plan.children
    names = (children[0].name, *children[0].known_as) if len(children) == 1 else ()
    return frozenset(word for name in names if name for word in _words(name))


def _words(name: str) -> list[str]:
    return [word for word, _, _ in tokens(name)]


def _folded(text: str) -> str:
    return " ".join(_words(text))
