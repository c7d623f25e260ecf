"""Who looks after a child: whoever it is would be seen there, so that it is nothing vague."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.words.lexicon import Lexicon, phrases

if TYPE_CHECKING:
    from spacy.tokens import Token

_MINDED = {"look", "mind", "minded", "watch", "feed", "bath", "collect"}
# “Adults who understand them”, “caring adults” are told by what they are like.
_LIKE_WHAT = {"relcl", "acl", "amod", "prep"}


def minded_by_somebody(verb: Token) -> bool:
    """ "Is looked after by Uncle Chidi", "are cared for by adults"; that parents care for them says nothing."""
    if verb.lemma_.lower() not in _MINDED | {"care"}:
        return False
    agents = [it for child in verb.subtree if child.lower_ == "by" for it in child.children if it.dep_ == "pobj"]
    return any(_would_be_seen(it, cared=verb.lemma_ == "care") for it in agents)


def _would_be_seen(who: Token, *, cared: bool) -> bool:
    lists = words("watched")
    if who.lemma_.lower() in lists["minded_by"]:
        return not any(child.dep_ in _LIKE_WHAT for child in who.children)
    if cared and who.lemma_.lower() in lists["own_parents"]:
        return False
    return who.pos_ == "PROPN" or bool(people().find(who.text))


@functools.cache
def people() -> Lexicon:
    """Relatives and friends, by the words for them."""
    return Lexicon((form, "person") for entry in words("relations")["words"] for form in phrases(entry))
