"""The category of abuse where no label of its own tells it: in a sentence, or beside a label for any concern."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import says_yes
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import Terms

_HALF_SAID = {"physical", "emotional", "sexual"}  # beside an unknown label, of anything
_REASON = re.compile(r"\b(?:reasons?|grounds|because|why)\b", re.IGNORECASE)
_MOST_OF_CATEGORY = 5
_ASKED = re.compile(r"\b(?:categor(?:y|ies)|areas? of concern|registration)\b", re.IGNORECASE)
_BOX = re.compile("[☒☑☐□]")
_TICKED = re.compile(r"[☒☑✓✔]\s*(?P<what>[^☐☒☑✓✔□\n;,]+?)(?=\s*(?:[☐☒☑✓✔□\n;,]|$))")
_OPTION = re.compile(r"\s*(?P<box>[☒☑✓✔☐□])\s*(?P<what>[^☐☒☑✓✔□\n]+?)(?=\s*(?:[☐☒☑✓✔□\n]|$))")
_NOT_REGISTERED = re.compile(
    r"not (?:yet )?(?:registered|subject|on a plan|on the register|applicable)\b|no plan\b|n/?a$", re.IGNORECASE
)
_NOT_TICKED = "☐□"
_LEAST_OPTIONS = 2
_AND = re.compile(r"\s*(?:[,;/&+\n]|\band\b)\s*")


def is_category(terms: Terms, text: str) -> bool:
    """Whether the words are one category of abuse or several, and nothing else."""
    pieces = [folded(piece) for piece in _AND.split(text) if piece.strip()]
    return bool({*pieces} - _HALF_SAID) and all(piece in terms.categories for piece in pieces)


def names_category(terms: Terms, text: str) -> bool:
    """Whether a few words end in a category, or are one: “parental drug use, neglect”, “emotional harm”."""
    last = [piece for piece in _AND.split(text) if piece.strip()][-1:]
    return len(text.split()) <= _MOST_OF_CATEGORY and bool(last) and is_category(terms, last[0])


def are_reasons(terms: Terms, label: str, said: str) -> bool:
    """Whether under “Reason for registration” stands what happened, and no category."""
    if _BOX.search(said) or is_category(terms, said):
        return False
    return bool(_REASON.search(label)) and len(said.split()) > _MOST_OF_CATEGORY


def category_in_sentence(draft: Draft, words: Words) -> None:
    """Remembers the category a sentence tells: “… made subject to a plan under the category of neglect.”"""
    if draft.category is None and (match := draft.terms.category_told.search(words.value)) is not None:
        draft.category = words.cut(*match.span("category"))
    if draft.category is None and _ASKED.search(words.value):
        ticked = [words.cut(*match.span("what")) for match in _TICKED.finditer(words.value)]
        told = [words for words in ticked if says_yes(words.value) is None]  # “Registered ☒ Yes ☐ No” stands beside it
        if told and all(is_category(draft.terms, words.value) for words in told):
            draft.category = joined(told)


def category_ticked(draft: Draft, lines: list[Words]) -> bool:
    """Remembers the categories ticked among those that a form lists, whatever it calls them: “Concerns at conference:
    ☒ Harmful sexual behaviour ☐ Neglect ☐ Parental alcohol misuse”. False for lines that list anything else."""
    if not all(_OPTION.match(line.value) for line in lines):
        return False
    options = [(line.cut(*one.span("what")), one) for line in lines for one in _OPTION.finditer(line.value)]
    known = sum(is_category(draft.terms, what.value) for what, _ in options)
    told = [what for what, one in options if one.group("box") not in _NOT_TICKED]
    if known < _LEAST_OPTIONS or known * 2 < len(options) or not told:
        return False
    draft.category = draft.category or joined(told)
    for line in lines:
        at = 0
        for one in _OPTION.finditer(line.value):
            if one.group("box") not in _NOT_TICKED:
                draft.label(line.cut(at, one.start("what")) or None, "ticked")
                at = one.end("what")
        draft.label(line.cut(at) or None, "not ticked")
    return True


def settle_category(draft: Draft) -> None:
    """Gives the category of the sentence to each child for whom no label has told another."""
    for part in draft.tree.get("children", ()):
        if "category" in part and _NOT_REGISTERED.match(part["category"].value):
            draft.label(part["category"] if isinstance(part["category"], Words) else None, "children.category")
            del part["category"]  # a brother in the same table
            continue
        if draft.category is not None and "category" not in part:
            part["category"] = Given(draft.category.value, draft.category, True)
