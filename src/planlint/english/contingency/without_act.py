"""The words in which nobody does anything, by their kinds (lint_rules/words/no_contingency.yml)."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.words.inflection import verb_forms
from planlint.english.words.lexicon import Lexicon, phrases, tokens
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Token

_REACH = 8
_VERY = {"very", "really", "extremely", "more", "so", "quite", "fully", "most", "all", "just", "always", "both", "only"}
_NOUNS = {"paper", "outcome", "help", "soft", "undecided", "whole", "measure"}
# “Keeps Kofi safe”, “puts the girls first”: an end without a way to it.
_SAFE = Worded(
    r"(?:keep|kept|put|hold|make|leav|left)\w*(?:\s[\w'’&-]+){1,4}?\s<contingency.kept_so>\b"
    r"(?!\s(?:at|in|with|overnight|to|upstairs))",
    re.IGNORECASE,
)
_FREE = Worded(
    r"(?:stay|keep|remain)\w*\s(?:\w+ly\s)?(?:<contingency.stays_so>|safe(?! (?:at|in|with)))\b",
    re.IGNORECASE,
)


@functools.cache
def of_kind(kind: str) -> Lexicon:
    """The listed words of one kind, with all forms of the verbs."""
    return Lexicon(
        (form, kind)
        for entry in words("no_contingency")["words"]
        if entry["kind"] == kind
        for written in phrases(entry)
        for form in ({written} if kind in _NOUNS else verb_forms(written))
    )


def whole(text: str) -> bool:
    """Whether the text is, from end to end, one that only points elsewhere, waits or hopes."""
    found = of_kind("whole").find(text)
    return bool(found) and sum(len(tokens(text[it.start : it.end])) for it in found) == len(tokens(text))


def words_at(verb: Token, *kinds: str) -> int:
    """How many words of a listed phrase of these kinds begin at the verb: 0 for none."""
    after = verb.doc[verb.i : verb.i + _REACH]
    # “Come to serious harm” is “come to harm”.
    plain = " ".join(it.text for it in after if it == verb or it.pos_ not in {"ADJ", "ADV", "DET"})
    cooler = " ".join(it.text for it in after if it.lower_ not in _VERY)
    texts = (after.text, plain, cooler)
    return max((_words_from_start(text, of_kind(kind)) for kind in kinds for text in texts), default=0)


def only_an_end(verb: Token) -> bool:
    """Whether the words from the verb on name an end and no way to it: “keep the boys safe”, “stay sober”."""
    return any(pattern.match(verb.doc.text, verb.idx) for pattern in (_SAFE, _FREE))


def _words_from_start(text: str, listed: Lexicon) -> int:
    first = next(iter(listed.find(text)), None)
    return len(tokens(text[: first.end])) if first is not None and first.start == 0 else 0
