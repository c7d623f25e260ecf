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
_HALVES = re.compile(r"\s*/\s*")
_OR_SEVERAL = re.compile(r"\(e?s\)|(?<=t)\(s\)|[\d*:]", re.IGNORECASE)
_NUMBERED = re.compile(r"\s+\d\s*$")


def signing_block(flow: Flow, grid: Grid, table: Table) -> bool:
    """Takes a block nobody has signed yet; False for any other table."""
    first, *others = table.rows
    heads = [words for cell in first.cells if (words := grid.words(cell))]
    if not others or len(heads) < _FEWEST_SIGNERS or not all(_signs(flow, words) for words in heads):
        return False
    below = [words for row in others for cell in row.cells if (words := grid.words(cell))]
    if not all(is_of_signing(words.value) for words in below):
        return False
    for words in (*heads, *below):
        flow.draft.label(words, "signatures")
    return True


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
