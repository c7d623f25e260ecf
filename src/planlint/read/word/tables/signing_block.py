"""A block to sign the plan in: who signs in the heads, and room for a pen below them, or beside “Signed” and “Date”.

What stands in it names posts and nobody, whatever section is open above it: no people, no facts, no answers.
"""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.signature_boxes import is_of_signing
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_group, post, relation
from planlint.word.story import Table

_SIGN_OFF = re.compile(
    r"(?:manage\w+ )?(?:authori[sz]ation|sign(?:ing)? ?off|approval|finali[sz]e|finali[sz]ation)"
    r"(?: (?:details?|history|of (?:the )?plan))?"
)
# What a form asks for beside whoever released it.
OF_SIGNERS = {"team_manager", "lead_social_worker", "conference_chair", "people.name", "person.name"}
_FEWEST_SIGNERS = 2
_PEN = re.compile(r"[^.…_\n]{1,40}(?:…|__|\.{3})[.…_]+\s*")
_HALVES = re.compile(r"\s*/\s*")
_OR_SEVERAL = re.compile(r"\(e?s\)|(?<=t)\(s\)|[\d*:]", re.IGNORECASE)
_NUMBERED = re.compile(r"\s+\d\s*$")


def signing_block(flow: Flow, grid: Grid, table: Table) -> bool:
    """Takes a block nobody has signed yet; False for any other table."""
    boxes = [[words for cell in row.cells if (words := grid.words(cell))] for row in table.rows]
    if not (_pens(boxes) or _under_heads(flow, boxes)):
        return False
    for words in (words for row in boxes for words in row):
        flow.draft.label(words, "signatures")
    return True


def _under_heads(flow: Flow, boxes: list[list[Words]]) -> bool:
    """Whether who signs stands in the heads, and below them nothing but what asks for it."""
    heads, *others = boxes
    if not others or len(heads) < _FEWEST_SIGNERS or not all(_signs(flow, words) for words in heads):
        return False
    return all(is_of_signing(words.value) for row in others for words in row)


def _pens(boxes: list[list[Words]]) -> bool:
    """Whether all boxes are names with room for a pen behind them, below what is signed: “Jodie ……… | Scott ………”."""
    boxes = boxes[1:] if len(boxes[0]) == 1 and not _PEN.fullmatch(boxes[0][0].value) else boxes
    names = 0
    for words in (words for row in boxes for words in row):
        if _PEN.fullmatch(words.value):
            names += not is_of_signing(words.value)
        elif not is_of_signing(words.value):
            return False
    return names >= _FEWEST_SIGNERS


def signs_off(grid: Grid) -> bool:
    """Whether the band over a table says that in it a form is released: “Authorisation”, “Manager sign off”."""
    said = [words for cell in grid.table.rows[0].cells if (words := grid.words(cell))]
    return len(said) == 1 and _SIGN_OFF.fullmatch(folded(said[0].value)) is not None


def _signs(flow: Flow, words: Words) -> bool:
    """Whether a head says who signs: “Parent(s)”, “Chair”, “Llofnod rhiant / Parent”, “Young person”."""
    text = words.value
    if is_of_signing(text):
        return True
    return all(_is_signer(flow, _OR_SEVERAL.sub("", half)) for half in _HALVES.split(text))


def _is_signer(flow: Flow, text: str) -> bool:
    said = folded(_NUMBERED.sub("", text))
    return bool(post(said) or relation(said) or is_group(said) or said in flow.draft.terms.child_words)
