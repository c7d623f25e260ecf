"""Which name stands in for which, and the way there and back for a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from planlint.bundled import words
from planlint.english.stand_ins.in_text import is_a_word_too, names_somebody
from planlint.english.stand_ins.parts import Part

_GROUPS = ("he", "she", "either", "surnames")
_CAPITAL = re.compile(r"[A-Z][^\W\d_]+")


@dataclass(frozen=True)
class StandIns:
    """Stand-ins by the words of names. None of them stands in the plan, so that a text has one way back.

    `surnames` are those that are words of English, too; `families` are all as “the Khans” has them.
    """

    of: Mapping[str, str]
    surnames: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    _names: re.Pattern[str] | None = field(init=False, repr=False, compare=False)
    _back: re.Pattern[str] | None = field(init=False, repr=False, compare=False)
    _name_of: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_names", _any_of(self.of))
        object.__setattr__(self, "_back", _any_of(self.of.values()))
        object.__setattr__(self, "_name_of", {other: name for name, other in self.of.items()})

    def put_into(self, text: str, *, a_time: bool = False) -> str:
        """The text with a stand-in wherever somebody is named; `a_time`: it tells when something is done."""

        def other(match: re.Match[str]) -> str:
            name = match.group()
            if name in self.families:
                return self.of[name] if text[: match.start()].lower().endswith("the ") else name
            surname_of = self.of if name in self.surnames else None
            named = self._with_another(text, match.end()) or names_somebody(
                text, *match.span(), surname_of=surname_of, a_time=a_time
            )
            return self.of[name] if named else name

        return self._names.sub(other, text) if self._names else text

    def put_into_name(self, name: str) -> str:
        """A name of somebody the plan lists, with stand-ins."""
        return self._names.sub(lambda match: self.of[match.group()], name) if self._names else name

    def _with_another(self, text: str, end: int) -> bool:
        """Whether another name follows: “Lee Hall” is no hall where the plan lists him."""
        following = self._names.match(text, end + 1) if self._names and text.startswith(" ", end) else None
        return following is not None

    def as_written(self, text: str) -> str:
        """A text with stand-ins, with the names that the plan has."""
        return self._back.sub(lambda match: self._name_of[match.group()], text) if self._back else text

    def place(self, text: str, at: int, *, is_end: bool = False) -> int:
        """Where a place in a text with stand-ins is in the text as written; within a name it is that one's edge."""
        moved = 0
        for match in self._back.finditer(text) if self._back else ():
            longer = len(self._name_of[match.group()]) - len(match.group())
            if match.end() <= at:
                moved += longer
            elif match.start() < at:
                return match.end() + moved + longer if is_end else match.start() + moved
            else:
                break
        return at + moved


def stand_ins(parts: Iterable[Part], texts: Iterable[str]) -> StandIns:
    """A stand-in for each word of the names, from the lists in their order; whom no stand-in is left for keeps theirs.

    `texts` are those of the plan: a stand-in that it holds already would be somebody else's name.
    """
    met = {word for text in texts for word in _CAPITAL.findall(text)}
    free = {group: iter([name for name in words("stand_ins")[group] if name not in met]) for group in _GROUPS}
    chosen: dict[str, str] = {}
    surnames, families = set(), {}
    for part in parts:
        other = None if part.word in chosen else next(_left(free, part), None)
        if other is None:
            continue
        chosen[part.word] = other
        if part.surname:
            families[_plural(part.word)] = _plural(other)
            surnames |= {part.word} if is_a_word_too(part.word) else set()
    return StandIns(families | chosen, frozenset(surnames), frozenset(families) - chosen.keys())


def _plural(surname: str) -> str:
    return f"{surname}es" if surname.endswith(("s", "x", "z", "ch", "sh")) else f"{surname}s"


def _left(free: Mapping[str, Iterator[str]], part: Part) -> Iterator[str]:
    if part.surname:
        yield from free["surnames"]
        return
    if part.gender:
        yield from free[part.gender]
    yield from free["either"]


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<![\w@-])(?:{either})(?![\w@-])") if either else None
