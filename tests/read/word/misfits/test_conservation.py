"""Every visible word of a draft is used exactly once: as a value, in a label that was understood, or unplaced."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from planlint.read.word import read_story_of, understood
from planlint.read.word.misfits.conserve import set_aside, use_counts, use_once
from planlint.read.word.text.places import WordPlaces
from tools.draft_accuracy import DRAFTS

# Words that set the reader's machinery going, in any order and in places where nobody expects them.
_TEXTS = [
    "", "Outcome", "Outcome 1: Amina is safe", "Action", "Actions", "Who", "By whom", "By when", "12 March 2027",
    "Priya Shah", "Mum", "Mum will ring Priya (Mum, by 12 March 2027)", "If Dad comes, Mum will ring 999.",
    "Contingency", "Contingency: If Dad comes, then Mum rings 999", "Evidence: clear tests",
    "What are we worried about?",
    "What's working well?", "Name", "Role", "Date of birth", "Child's name", "Child: Amina Khan   DOB: 2 May 2021",
    "Yes – Urdu", "First language", "☒ Neglect ☐ Physical", "Interpreter needed", "Social worker", "Views",
    "Signatures", "Core group", "1. One\n2. Two", "• A bullet", "Progress", "Green", "Title – Mum – weekly", "1.1",
    "Child protection plan", "Mother: Sana Khan", "What needs to happen?", "Complaints", "Ring 01632 960100",
    "Present: Priya Shah (Social Worker), Jo Bell (Health Visitor)", "If this happens", "Then", "Need 1: Home", "?",
    "Goal A: Amina is safe. Partly met.", "Goal 1", "O1, O2", "O1", "Ref", '"', "as above", "Surname", "Forename(s)",
    "This plan is about", "My social worker is", "ACTION\tWHO\tWHEN", "Ring school\tMum\tdaily", "Lead: Mum", "cc Nan",
    "Mum, you will…", "Which goal?", "Enw / Name", "(continued)", "Agreed tasks", "Detail", "First change: no shouting",
    "Category of abuse", "Amina Khan (02/05/2021) and Tom Khan", "a\tb", "Who: Mum; When: Friday", "(((", "Lives with",
]  # fmt: skip
_TEXT = st.sampled_from(_TEXTS)
_ROW = st.lists(_TEXT, min_size=1, max_size=5)
_BLOCK = st.one_of(
    st.tuples(st.sampled_from(["Normal", "Heading 1", "Heading 2", "Title", "List Bullet"]), _TEXT),
    st.lists(_ROW, min_size=1, max_size=5),
)


def _draft(blocks: list[object], merge: bool) -> bytes:
    document = docx.Document()
    for block in blocks:
        if isinstance(block, tuple):
            document.add_paragraph(block[1], style=block[0])
            continue
        assert isinstance(block, list)
        table = document.add_table(len(block), max(len(row) for row in block))
        for at, row in enumerate(block):
            for column, text in enumerate(row):
                table.cell(at, column).text = text
        if merge and len(table.rows) > 1:
            table.cell(0, 0).merge(table.cell(1, 0))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_BLOCK, max_size=7), st.booleans())
@example([[["", "Mum, you will…", "Outcome"], ["", "Who: Mum; When: Friday"]]], False)
@example([[["What are we worried about?", "Outcome"], ["((("]]], False)
@example([[["Name", "Date of birth", "Signatures"], ["12 March 2027", "Outcome"]]], False)
def test_every_visible_character_is_used_exactly_once(blocks: list[object], merge: bool) -> None:
    assert not _used_wrongly(_draft(blocks, merge))


@pytest.mark.parametrize("path", sorted(DRAFTS.glob("*.docx")), ids=lambda path: path.stem)
def test_no_word_of_a_councils_draft_is_lost(path: Path) -> None:
    assert not _used_wrongly(path.read_bytes())


def _used_wrongly(data: bytes) -> list[tuple[int, str]]:
    """How often a character was used that was not used once, with the words around it."""
    story = read_story_of(data)
    draft = understood(story)
    use_once(draft.tree, set())
    set_aside(draft, WordPlaces(story, draft.headers, draft.headings))
    counts = use_counts(draft)
    return [
        (counts[at], story.text[max(0, at - 30) : at + 30])
        for at, character in enumerate(story.text)
        if not character.isspace() and counts[at] != 1
    ]


@pytest.mark.parametrize("name", ["a.docx", "A.DOCX"])
def test_a_document_that_is_no_plan_is_refused_in_one_clear_line(tmp_path: Path, name: str) -> None:
    from planlint.read import ReadProblem, read_plan

    (tmp_path / name).write_bytes(_draft([("Normal", "Two pints of milk")], merge=False))
    with pytest.raises(ReadProblem, match="no plan was found in this document"):
        read_plan(tmp_path / name)
