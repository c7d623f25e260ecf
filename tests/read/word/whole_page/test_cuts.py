"""Each way in which a line may be cut into what is done, who does it and by when."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.read.word.text.draft import Draft
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.cuts import cut_where, ways
from planlint.read.word.whole_page.pieces import Piece
from tests.read.word.conftest import Paper

DraftOf = Callable[[Paper], Draft]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Read to Amina — Nan, every Friday", ["Read to Amina", "Nan", "every Friday"]),
        ("Read to Amina (Nan; Fridays)", ["Read to Amina", "Nan", "Fridays"]),
        ("Nan, every Friday: reads to Amina", ["Nan", "every Friday", "reads to Amina"]),
        ("Read to Amina @Nan ⏰ Fridays", ["Read to Amina", "Nan", "Fridays"]),
        ("Read to Amina (to be done by Nan, no later than Friday)", ["Read to Amina", "Nan", "Friday"]),
        ("[Nan/Fridays] Read to Amina", ["Nan", "Fridays", "Read to Amina"]),
        ("Nan │ read to Amina → Fridays", ["Nan", "read to Amina", "Fridays"]),
        ("All slept well. Read to Amina. [Nan / Fridays]", ["All slept well", "Read to Amina.", "Nan", "Fridays"]),
        ("Sleep on the couch at Donna’s. Friday nights", ["Sleep on the couch at Donna’s", "Friday nights"]),
    ],
)
def test_a_line_may_be_cut_where_its_council_parts_it(
    line: str, parts: list[str], paper: Paper, draft_of: DraftOf
) -> None:
    paper.lines(line)
    (piece,) = pieces_of(draft_of(paper))
    assert parts in [[part.words.value for part in way] for way in ways(piece)]


def test_a_line_is_cut_as_its_neighbours_were(paper: Paper, draft_of: DraftOf) -> None:
    paper.lines("Read to Amina @Nan", "Take her to school @Mum", "Something else again @Miss Hall")

    def of_all_but_the_last(parts: list[list[Piece]]) -> list[Piece] | None:
        return None if parts[0][0].words.value.startswith("Something") else parts[0]

    cut = cut_where(pieces_of(draft_of(paper)), lambda _: True, of_all_but_the_last)
    assert [piece.words.value for piece in cut][-2:] == ["Something else again", "Miss Hall"]
