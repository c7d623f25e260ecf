"""Is there anything in a text that somebody could see, hear, read or count?"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from planlint.english.lexicon import Found, lexicon
from planlint.english.observable import concludes, conclusions, listed_signals, of_a_standard, shown

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DENIED = {"no", "nobody", "without", "never", "not", "any", "stop", "stops"}
_IDEAS = (
    "ness", "ment", "tion", "sion", "ity", "ance", "ence", "ancy", "ency", "ship", "ism", "ing",
    "hood", "ology", "acy", "ist", "er", "or", "ure", "dom",
)  # fmt: skip
_ENOUGH_THINGS = 2
_SOMEBODY_BEFORE = re.compile(r"(?:\A|[.;!?]\s+)(?:(?:[A-Z][a-z]+ and )?[A-Z][a-z]+|He|She) \Z")


def observable(text: str, parse: Callable[[str], Doc], but_not: Sequence[tuple[int, int]] = ()) -> bool:
    """Whether the text says anything observable; `parse` is asked only when the words alone do not settle it.

    What stands in the spans of `but_not` does not count.
    """
    signals = shown(text)
    firm, possible = ([it for it in kind if _outside(it.start, but_not)] for kind in (signals.firm, signals.possible))
    if firm or any(_is_plainly_done(found, text) for found in possible):
        return True
    doc = parse(text)
    acts = any(_is_act(found, doc, text) or _is_said(found, doc, text) for found in possible)
    return acts or _points_at_things(doc, but_not)


def _outside(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return not any(start <= place < end for start, end in spans)


def _is_plainly_done(found: Found, text: str) -> bool:
    """Whether somebody named does it in so many words (“Adam plays …”): no grammar is needed to see that."""
    word = text[found.start : found.end]
    return found.kind == "doing" and word.endswith("s") and bool(_SOMEBODY_BEFORE.search(text, 0, found.start))


def _points_at_things(doc: Doc, but_not: Sequence[tuple[int, int]] = ()) -> bool:
    """Whether the text names two things that are no ideas, people or services, whatever any list knows of them."""
    text = doc.text
    covered = [*lexicon("abstract", ("abstract", "noun")).find(text), *conclusions(text)]
    covered += [*lexicon("services").find(text), *lexicon("grown_ups").find(text)]
    ideas = {token.lemma_.lower() for found in covered for token in found_words(found, doc)}
    # A listed thing of several words (“call-outs”) is one thing.
    inside = {token.i: found.start for found in listed_signals(text) for token in found_words(found, doc)}
    things = {
        inside.get(token.i, token.lemma_.lower())
        for token in doc
        if _outside(token.idx, but_not) and not of_a_standard(text, token.idx + len(token))
        if token.pos_ == "NOUN" and token.is_alpha and len(token) > 2 and not token.lower_.endswith(_IDEAS)
        if token.lemma_.lower() not in ideas and not token.lemma_.lower().endswith(_IDEAS)
    }
    return len(things) >= _ENOUGH_THINGS


def _is_act(found: Found, doc: Doc, text: str) -> bool:
    """Whether the word is a verb here (“she reads”), or names something that does not happen (“no shouting”)."""
    token = _first(found, doc)
    if token is not None and found.kind == "paper":
        return not concludes(text) and any(word.pos_ == "VERB" for word in doc)
    if token is None or found.kind != "doing":
        return False
    if token.pos_ == "VERB":
        return token.dep_ not in {"amod", "compound"}
    if len(found_words(found, doc)) > 1:
        return True
    before = {word.lower_ for word in doc[max(0, token.i - 2) : token.i]}
    return (token.tag_ in {"VBG", "VBZ", "VBP", "NNS"} or token.lower_.endswith("ing")) and bool(before & _DENIED)


def _is_said(found: Found, doc: Doc, text: str) -> bool:
    """Whether a child's own words are told, or anybody's that are more than “things are better”."""
    token = _first(found, doc)
    if token is None or found.kind != "saying" or token.pos_ != "VERB":
        return False
    concluded = concludes(text, found.end)
    subject = " ".join(word.text for child in token.children if child.dep_ == "nsubj" for word in child.subtree)
    return not concluded or not subject or not lexicon("grown_ups").find(subject)


def is_idea(token: Token) -> bool:
    """Whether a noun names an idea, a person or a service, and nothing that could be pointed at."""
    lemma = token.lemma_.lower()
    lists = (lexicon("abstract", ("abstract", "noun")), lexicon("services"), lexicon("grown_ups"))
    # “Letters” and “drawers” end like makers and doers, and can be pointed at.
    endings = tuple(ending for ending in _IDEAS if ending not in {"er", "or"})
    return lemma.endswith(endings) or token.lower_.endswith(endings) or any(words.find(lemma) for words in lists)


def found_words(found: Found, doc: Doc) -> list[Token]:
    """The words of a parsed text that a lookup found."""
    return [token for token in doc if found.start <= token.idx < found.end]


def _first(found: Found, doc: Doc) -> Token | None:
    return next(iter(found_words(found, doc)), None)
