"""Whom words keep away from a child, whom they let near, and where these disagree. (SP7.2.5a, PL10)"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Near:
    """Those of the cast, by their places: with a child and nobody watching, in its home, calling, and mending there.

    `keeps_house`: whoever cooks there; `by_night`: who may be there at night; `brought`: to whom another grown-up
    brings the child, and who does.
    """

    anywhere: frozenset[int] = frozenset()
    in_the_home: frozenset[int] = frozenset()
    calls: frozenset[int] = frozenset()
    works_there: frozenset[int] = frozenset()
    keeps_house: frozenset[int] = frozenset()
    by_night: frozenset[int] = frozenset()
    brought: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Away:
    """Those of the cast, by their places: kept from a child (or near only in company), and from what else.

    `silent`: from every word with a child; `elsewhere`: they live there; `out`: from the home; `nights`: from it at
    night; `from_parent`: from another grown-up.
    """

    kept: frozenset[int]
    silent: frozenset[int]
    elsewhere: frozenset[int]
    out: frozenset[int]
    nights: frozenset[int]
    from_parent: frozenset[tuple[int, int]]

    def __bool__(self) -> bool:
        return bool(self.kept or self.silent or self.elsewhere or self.nights or self.from_parent)

    def disagrees_with(self, near: Near) -> frozenset[int]:
        """Those who by the one are away, and by the other are not."""
        near_or_home = near.anywhere | near.in_the_home
        kept = (
            (self.kept & near_or_home)
            | (self.silent & near.calls)
            | {who for who, _ in self.from_parent & near.brought}
        )
        kept |= self.nights & near.by_night & near_or_home
        return kept | (self.elsewhere & near.in_the_home) | (self.out & (near.works_there | near.keeps_house))
