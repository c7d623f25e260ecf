"""What each piece of a page is taken for: what it looks most like, put right by what stands in its row and column."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from planlint.read.word.parts.in_sentence import begins_with_who_acts
from planlint.read.word.vocabulary.owners import post, relation
from planlint.read.word.whole_page.looks import KINDS
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.surroundings import Look
from planlint.read.word.whole_page.told import OF_AN_ACT, Told

_LEAST_OF_A_COLUMN, _SHARE_OF_A_COLUMN = 2, 0.5
_INITIALS = re.compile(r"[A-Z]{2,3}(?:\s*[/,&]\s*[A-Z]{2,3})*")
_NO_POSTS = {"action", "by_when"}
_OUTCOME, _SOMEWHAT = KINDS.index("outcome"), 0.1


def taken_for(pieces: list[Piece], looked: list[Look]) -> list[Told]:
    """Each piece as what it looks most like, and as what its column or its row shows it to be."""
    found = []
    for piece, look in zip(pieces, looked, strict=True):
        share = max(look)
        likely = KINDS[look.index(share)]
        if likely == "by_when" and begins_with_who_acts(piece.words.value):
            likely = "action"  # “HV to do the check by 7 August”, a line of its own
        is_none = piece.is_label or (likely in _NO_POSTS and _is_post(piece.words.value))
        found.append(Told(piece, "nothing" if is_none else likely, share))
    found = _goals_beside_acts(_as_other_lines(found), looked)
    beside_acts = {one.row for one in found if one.kind == "action" and one.row}
    owned = {one.row for one in found if one.kind == "by_whom"}
    columns = _columns_of([one for one in found if one.row in beside_acts])
    for number, one in enumerate(found):
        if one.kind != "nothing" or one.row not in beside_acts:
            continue
        if one.cell is not None and (kind := columns.get((one.cell[0], one.cell[2]))) is not None:
            found[number] = Told(one.piece, kind, one.share)
        elif one.row not in owned and _INITIALS.fullmatch(one.piece.words.value):
            found[number] = Told(one.piece, "by_whom", one.share)
    return found


def _is_post(text: str) -> bool:
    """Whether words only say what somebody is: “social worker”, “dad”."""
    return bool(post(text) or relation(text))


def _as_other_lines(found: list[Told]) -> list[Told]:
    """Of lines that were cut at the same marks, the parts in one place are what most of them are."""
    kinds: dict[tuple[str, tuple[str, ...]], Counter[str]] = defaultdict(Counter)
    for one in found:
        if one.piece.cut:
            kinds[one.piece.part, one.piece.cut][one.kind] += 1
    told = []
    for one in found:
        (kind, times), *_ = kinds[one.piece.part, one.piece.cut].most_common(1) or [("", 0)]
        alike = times >= _LEAST_OF_A_COLUMN and kind in (*OF_AN_ACT, "action")
        told.append(Told(one.piece, kind, one.share) if alike else one)
    return told


def _goals_beside_acts(found: list[Told], looked: list[Look]) -> list[Told]:
    """What looks like an act, and somewhat like an outcome, left of an act in a row with one owner, is its outcome."""
    acts: dict[tuple[int, int], list[int]] = defaultdict(list)
    owners = Counter(one.row for one in found if one.kind == "by_whom")
    for number, one in enumerate(found):
        if one.kind == "action" and one.row is not None:
            acts[one.row].append(number)
    told = [*found]
    for row, numbers in acts.items():
        first = numbers[0]
        beside = {found[number].cell for number in numbers}
        if len(beside) == len(numbers) == 2 and owners[row] == 1 and looked[first][_OUTCOME] > _SOMEWHAT:
            told[first] = Told(found[first].piece, "outcome", looked[first][_OUTCOME])
    return told


def _columns_of(beside_acts: list[Told]) -> dict[tuple[int, int], str]:
    """The columns, by table and number, that say who or when beside most acts."""
    kinds: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for one in beside_acts:
        if one.cell is not None:
            kinds[one.cell[0], one.cell[2]][one.kind] += 1
    return {
        column: kind
        for column, times in kinds.items()
        for kind in OF_AN_ACT
        if times[kind] >= _LEAST_OF_A_COLUMN and times[kind] >= _SHARE_OF_A_COLUMN * times.total()
    }
