"""Lines are cut at tabs, bars and labels, and what only labels them is known as a label."""

from __future__ import annotations

from collections.abc import Callable

from docx.shared import RGBColor

from planlint.read.word.text.draft import Draft
from planlint.read.word.whole_page.cut_pieces import pieces_of
from tests.read.word.conftest import Paper

DraftOf = Callable[[Paper], Draft]


def test_a_known_label_is_a_piece_and_labels_what_stands_behind_it(paper: Paper, draft_of: DraftOf) -> None:
    paper.lines("By whom: Priya Shah")
    pieces = pieces_of(draft_of(paper))
    assert [(piece.words.value, piece.label, piece.is_label) for piece in pieces] == [
        ("By whom", "", True),
        ("Priya Shah", "By whom", False),
    ]


def test_a_label_of_no_list_is_one_where_it_comes_again_and_again(paper: Paper, draft_of: DraftOf) -> None:
    paper.lines("Player: Mum", "Player: Nan", "Player: Miss Hall")
    pieces = pieces_of(draft_of(paper))
    assert [piece.words.value for piece in pieces if piece.label == "Player:"] == ["Mum", "Nan", "Miss Hall"]


def test_what_begins_one_cell_after_another_labels_the_words_below_it(paper: Paper, draft_of: DraftOf) -> None:
    paper.table(
        ["3.1a Act agreed\nRead to Amina", "Falls to\nNan"], ["3.2a Act agreed\nTake her to school", "Falls to\nMum"]
    )
    pieces = pieces_of(draft_of(paper))
    assert [(piece.words.value, piece.label) for piece in pieces if not piece.is_label] == [
        ("Read to Amina", "3.1a Act agreed"),
        ("Nan", "Falls to"),
        ("Take her to school", "3.2a Act agreed"),
        ("Mum", "Falls to"),
    ]


def test_a_cell_knows_the_words_at_the_head_of_its_column_and_row_and_the_band_above(
    paper: Paper, draft_of: DraftOf
) -> None:
    paper.table(
        ["Week", "Deed"],
        ["Bedtimes", "Bedtimes"],
        ["First", "Read to Amina"],
        merged=((1, 0, 1, 1),),
    )
    place = pieces_of(draft_of(paper))[-1].place
    assert place is not None
    assert (place.top, place.side, place.band) == ("Deed", "First", "Bedtimes Bedtimes")


def test_an_arrow_before_a_name_is_no_part_of_it(paper: Paper, draft_of: DraftOf) -> None:
    paper.lines("↳ Grandad Winston")
    assert [piece.words.value for piece in pieces_of(draft_of(paper))] == ["Grandad Winston"]


def test_a_mark_that_tells_which_outcome_an_act_serves_is_a_piece_of_its_own(paper: Paper, draft_of: DraftOf) -> None:
    paper.lines("① Read to Amina", "Lock the door (b)", "Cook tea (a)", "Ring the school (c)")
    assert [piece.words.value for piece in pieces_of(draft_of(paper))] == [
        *("①", "Read to Amina", "b", "Lock the door", "a", "Cook tea", "c", "Ring the school"),
    ]


def test_a_day_that_a_line_begins_with_in_bold_is_a_piece_of_its_own(paper: Paper, draft_of: DraftOf) -> None:
    paragraph = paper.document.add_paragraph()
    paragraph.add_run("Every Monday to 28 June 2027").bold = True
    paragraph.add_run(" tests the alarm")
    assert [piece.words.value for piece in pieces_of(draft_of(paper))] == [
        "Every Monday to 28 June 2027",
        "tests the alarm",
    ]


def test_somebody_before_a_colon_is_more_than_a_label(paper: Paper, draft_of: DraftOf) -> None:
    paper.lines("Nan: walks her to school", "Nan: has the key", "Nan: rings Priya")
    assert {piece.is_label for piece in pieces_of(draft_of(paper)) if piece.words.value == "Nan"} == {False}


def test_who_or_when_in_small_grey_print_is_no_guidance(paper: Paper, draft_of: DraftOf) -> None:
    for text in ("Write what will happen here", "Sat 13 March 2027"):
        run = paper.document.add_paragraph().add_run(text)
        run.italic = True
        run.font.color.rgb = RGBColor(0x70, 0x70, 0x70)
    assert [piece.words.value for piece in pieces_of(draft_of(paper))] == ["Sat 13 March 2027"]
