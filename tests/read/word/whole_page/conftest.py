"""Drafts of a few lines, and pieces of them with the kinds that a test says they look like."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from planlint.read.word import read_story_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.vocabulary.terms import terms
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.looks import KINDS
from planlint.read.word.whole_page.plan_of_page import read_page
from planlint.read.word.whole_page.taken_for import taken_for
from tests.read.word.conftest import Paper


@pytest.fixture
def draft_of() -> Callable[[Paper], Draft]:
    """`draft_of(paper)`: its draft, of which nothing has been read yet."""

    def made(paper: Paper) -> Draft:
        out = io.BytesIO()
        paper.document.save(out)
        return Draft(read_story_of(out.getvalue()), terms().of_one_draft())

    return made


@pytest.fixture
def read_as(draft_of: Callable[[Paper], Draft]) -> Callable[..., Draft]:
    """`read_as(paper, words=kind, …)`: the draft read where pieces that begin with these words look of that kind."""

    def made(paper: Paper, looking: dict[str, str]) -> Draft:
        draft = draft_of(paper)
        pieces = pieces_of(draft)
        kinds = [
            next((kind for words, kind in looking.items() if piece.words.value.startswith(words)), "nothing")
            for piece in pieces
        ]
        read_page(draft, taken_for(pieces, [[float(kind == one) for one in KINDS] for kind in kinds]))
        return draft

    return made
