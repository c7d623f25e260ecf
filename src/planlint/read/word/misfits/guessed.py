"""Columns, headings and labels that stand in no list and were understood by their words or cells: each is said."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.read.fit import Misfit, MisfitKind
from planlint.read.nodes import Span
from planlint.read.word.facts.labels import asked
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.vocabulary.keys import FIELDS, OF_OUTCOME
from planlint.read.word.vocabulary.lookup import folded

_NAMED = {
    "by_whom": "who does it",
    "by_when": "by when",
    "who_when": "who does it and by when",
    "if_this": "what might happen",
    "then": "what happens then",
    "seen_by": "who sees it",
    "how_often": "how often",
    "status": "how far it has come",
    "progress": "how far it has come",
    "date": "the day of the conference that was held",
}
# A heading that says the word itself is no guess: “Outcome for baby”.
_SAYS_IT = {
    "outcome": ("outcome", "goal"),
    "outcomes": ("outcome", "goal"),
    "action": ("action", "task"),
    "concern": ("concern", "worr"),
    "strength": ("strength", "protective factor"),
    "evidence": ("evidenc",),
    "contingency": ("contingenc",),
    "by_when": ("by when", "timescale", "deadline"),
    "by_whom": ("by whom", "responsible"),
}
_TELLING = {*FIELDS} - {*OF_OUTCOME}


def guessed(draft: Draft) -> Iterator[Misfit]:
    """A misfit for each heading or column whose meaning no list of terms gives."""
    seen = set()
    by_words = (one for one in draft.understood if _key(one) in _TELLING and not _is_known(draft, one))
    for one in (*by_words, *draft.guesses):
        words = folded(one.words.value)
        if words not in seen and not any(said in words for said in _SAYS_IT.get(_key(one), ())):
            seen.add(words)
            text = " ".join(one.words.value.split())
            says = f"“{text}” was taken to say “{_NAMED.get(_key(one), _key(one))}”"
            yield Misfit(MisfitKind.GUESSED_HEADING, (), Span(one.words.start, one.words.end), one.words.value, says)


def _key(one: Understood) -> str:
    return one.became.rpartition(": ")[2].rpartition(".")[2]


def _is_known(draft: Draft, one: Understood) -> bool:
    text, terms = one.words.value, draft.terms
    if folded(text) in draft.columns_told:
        return False
    short = len(folded(text).split()) < 2 or one.became in ("", "?")
    known = terms.columns.whole(text) or terms.headings.whole(text) or asked(terms, text)
    return short or bool(known) or not terms.guess(text)
