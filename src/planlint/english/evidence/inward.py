"""Does a text speak only of a mind, or of getting better, so that nothing it says could be seen in a child's life?"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.cared_for import minded_by_somebody
from planlint.english.evidence.evidence import is_idea, observable
from planlint.english.evidence.in_mind import NEW_THOUGHT, has_thing, in_mind
from planlint.english.evidence.measures import measures
from planlint.english.evidence.observable import listed_signals
from planlint.english.words.lexicon import Found, Lexicon, lexicon, phrases
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OF_MIND = {"verb", "state"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_BETTER = {"better", "praise"}
_EACH = re.compile(
    r"\b(?:every|each) (?:single |school |other )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|night|morning"
    r"|evening|afternoon|week|weekend|month)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\A(?!.*\b(?:how|when|what|where) to\b).*\band \Z", re.IGNORECASE)
_TAKEN = {"take", "bring", "walk", "drive"}
_BY_SO_MUCH = re.compile(r"\bby (?:an?|one|two|three|four|five|six|half an?|\d+) \w+", re.IGNORECASE)
_MORE = {"more", "better", "greater", "increased", "improved", "closer", "stronger"}
# “Confident, 7 out of 10 or more”: what somebody marks on a scale can be read from it.
_ON_A_SCALE = re.compile(r"\b\d{1,2}(?: or (?:more|above|higher))? ?(?:out of|/) ?10\b", re.IGNORECASE)


def only_inward(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether the words are of a mind or of bettering, and nothing else in them could be seen or counted.

    What is understood counts for nothing, however visible: “knows the dangers of carrying a knife”.
    """
    found = [it for it in _inward().find(text) if it.kind != "idiom"]
    mind = [it for it in found if it.kind in _OF_MIND]
    # What gets better and happens each day can be seen: no parse is needed to tell.
    if (
        not found
        or _done_each_day(text)
        or (not mind and (_EACH.search(text) or _BY_SO_MUCH.search(text) or _so_many_of(text)))
    ):
        return False
    doc = parse(text)
    if not mind and _more_of_an_idea(doc):
        return True
    meant = [span for it in mind for span in in_mind(it, doc)]
    if meant:
        return not observable(text, parse, but_not=meant) and not _happens(doc, meant)
    better = [it for it in found if it.kind in _BETTER and not _makes_a_thing(it, doc)]
    return bool(better) and not observable(text, parse) and not _happens(doc, [(it.start, it.end) for it in better])


def _done_each_day(text: str) -> bool:
    """“Know the house rules and sleep at home every night”: the parser may take “sleep” for a thing that is known."""
    return any(
        found.kind == "doing" and _JOINED.search(text, 0, found.start) and _EACH.search(text, found.end)
        for found in listed_signals(text)
    )


def only_in_mind(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether all that could be seen is only known or understood, as in “takes on board what he is told”."""
    minded = any(it.kind in _OF_MIND for it in _inward().find(text)) and not _ON_A_SCALE.search(text)
    return minded and only_inward(text, parse)


def _so_many_of(text: str) -> bool:
    """Whether it counts how many times of how many: “attendance improves to nine days out of ten”."""
    return any(found.kind == "chances" for found in measures(text))


def _more_of_an_idea(doc: Doc) -> bool:
    """Whether it is a note that only asks for more of an idea: “more supervision of the younger ones in the garden”."""
    head = next((token for token in doc if token.dep_ == "ROOT"), None)
    if head is None or head.pos_ != "NOUN" or not is_idea(head) or any(token.pos_ in {"VERB", "AUX"} for token in doc):
        return False
    more = any(child.lower_ in _MORE for child in head.children)
    return more and not any(token.like_num for token in doc) and not NEW_THOUGHT.search(doc.text)


def _happens(doc: Doc, but_not: list[tuple[int, int]]) -> bool:
    """Whether something is told to happen each day or week, or somebody beside that does something definite."""
    outside = [token for token in doc if not any(start <= token.idx < end for start, end in but_not)]
    each = {token.idx for token in outside} & {it.start() for it in _EACH.finditer(doc.text)}
    return bool(each) or any(_acts_too(token) for token in outside)


def _acts_too(verb: Token) -> bool:
    if minded_by_somebody(verb):
        return True
    if verb.dep_ in {"amod", "compound"} or verb.pos_ not in {"VERB", "AUX"}:
        return False
    if {verb.lemma_.lower(), verb.lower_} & _empty():
        return _plainly_done_too(verb)
    if verb.pos_ != "VERB":
        return False
    asked = any(child.tag_ in {"WRB", "WP", "WDT"} for child in verb.children)
    return not asked and not _inward().find(verb.text)


def _plainly_done_too(verb: Token) -> bool:
    """Whether a plain verb beside the first tells something definite: “understands “no” and stops”."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "pobj"}]
    if verb.lemma_ in _TAKEN and {"nsubjpass", "prep"} <= {child.dep_ for child in verb.children}:
        return True  # “is taken to every appointment and his parents understand …”
    never = verb.dep_ in {"relcl", "advcl"} and any(
        child.dep_ == "neg" for child in verb.children
    )  # “where Ray never comes”
    if not (verb.dep_ == "conj" or never) or any(is_idea(child) for child in objects):
        return False
    return verb.lemma_.lower() in terms("evidence", "plainly_done") or (verb.lemma_ == "do" and not objects)


def _makes_a_thing(found: Found, doc: Doc) -> bool:
    """Whether something that can be seen is bettered: “builds a den”, “the garden is improved”."""
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None:
        return False
    # “More toys” and “more nights at home” can be counted.
    counted = span.root.lower_ == "more" and span.root.dep_ == "amod" and not is_idea(span.root.head)
    verb = span.root.head if span.root.dep_ == "acomp" and span.root.head.lemma_ == "get" else span.root
    return counted or _grows_up(verb) or (verb.pos_ == "VERB" and has_thing(verb, "dobj", "nsubjpass", "nsubj"))


def _grows_up(verb: Token) -> bool:
    """“Zak grows as he should”: a child is measured and weighed; confidence that grows is not."""
    if verb.lemma_ != "grow":
        return False
    doers = [child for it in (verb, *verb.ancestors) for child in it.children if child.dep_ == "nsubj"]
    return any(doer.pos_ in {"PROPN", "PRON"} or bool(lexicon("grown_ups").find(doer.text)) for doer in doers)


@functools.cache
def _inward() -> Lexicon:
    return lexicon("inward", ("verb", "verb"), ("better", "verb"), ("idiom", "verb"))


@functools.cache
def _empty() -> frozenset[str]:
    """Verbs that say nothing definite."""
    return frozenset(form for entry in words("empty_words")["words"] for form in phrases(entry))
