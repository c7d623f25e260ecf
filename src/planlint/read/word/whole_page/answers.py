"""What is done if something happens, out of a row or a line of a page: its trigger, the answer, who and when."""

from __future__ import annotations

from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.read.word.whole_page.told import OF_AN_ACT, Record, Told, line_of

_FEWEST_WORDS_OF_A_TRIGGER = 3


def answer(draft: Draft, record: Record, *, of_answers: bool) -> None:
    """Puts the contingency of a record, which is a row without acts or a line, into the draft.

    `of_answers`: its table holds nothing else of a plan, so that several cells are the parts of one answer.
    """
    answers = [one for one in record if one.kind == "contingency"]
    cells = {one.cell for one in answers}
    first = record[0]
    beside = first.kind == "nothing" and first.cell not in cells and not is_count(first.piece.words.value)
    said = first.piece.words.value
    triggers = beside and len(cells) == 1 and len(said.split()) >= _FEWEST_WORDS_OF_A_TRIGGER
    triggers = triggers and not said.endswith("?")  # “If not, then what?” asks, and sets nothing off
    of_one = triggers or (len(cells) > 1 and (of_answers or not beside)) or any(one.kind in OF_AN_ACT for one in record)
    if not of_one:
        contingencies(draft, [line_of(one) for one in answers])
        return
    words = [one.piece.words for one in ([first] if triggers else []) + answers]
    part: Tree = {"if_this": words[0]} if len(words) > 1 else {}
    part["then"] = joined(words[1:]) if len(words) > 1 else words[0]
    for one in record:
        if (key := _of_answer(one, answers[-1], of_answers=of_answers)) is not None:
            part.setdefault(key, one.piece.words)
    draft.listed("contingency").append(part)


def _of_answer(one: Told, last: Told, *, of_answers: bool) -> str | None:
    """Whether a piece says who answers or how fast: by its looks, or behind the answer by its words."""
    if one.kind in OF_AN_ACT:
        return one.kind
    behind = one.kind == "nothing" and one.cell is not None and last.cell is not None and one.cell[2] > last.cell[2]
    if not behind or not of_answers:
        return None
    text = one.piece.words.value
    return "by_when" if is_timescale(text, vague=True) else "by_whom" if is_owner(text) else None
