"""Tables that come back word for word: a case system prints its running head on each page of the body."""

from __future__ import annotations

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked, pairs
from planlint.read.word.text.cell_paragraphs import paragraphs_of
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.terms import Terms
from planlint.word.story import Block, Table

_MOST_ROWS = 2
_LEAST_CELLS = 2
# What a system prints of its own record says nothing of the plan.
_OF_NOTHING = ("unplaced", "plan.reference", "plan.version", "plan.stage")


def running_heads(terms: Terms, blocks: tuple[Block, ...]) -> set[int]:
    """The numbers of small tables with a figure in them that stand in the draft twice, and ask for nothing known.

    The same act may be agreed for two outcomes, under a header that says so; the head of a page has no such header.
    """
    seen: dict[str, int] = {}
    found: set[int] = set()
    for block in blocks:
        if not isinstance(block, Table) or len(block.rows) > _MOST_ROWS or len(block.rows[0].cells) < _LEAST_CELLS:
            continue
        texts = [_text(cell.blocks) for row in block.rows for cell in row.cells]
        words = "\n".join(texts)
        if words in seen and any(map(str.isdecimal, words)) and not any(_is_of_plan(terms, text) for text in texts):
            found |= {seen[words], block.number}
        seen.setdefault(words, block.number)
    return found


def _is_of_plan(terms: Terms, text: str) -> bool:
    """Whether a cell asks for a field of an outcome, or for a fact of the plan, its meetings or its people."""
    if not text:
        return False
    asks = [asked(terms, text), *(pair.asked for pair in pairs(terms, Words(text, ((0, len(text)),)))[1])]
    return any(not one.key.startswith(_OF_NOTHING) if isinstance(one, Fact) else one in FIELDS for one in asks)


def _text(blocks: tuple[Block, ...]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs_of(blocks))
