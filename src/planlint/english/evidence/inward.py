"""Does a text speak only of a mind, or of getting better, so that nothing it says could be seen in a child's life?"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.evidence import is_idea, observable
from planlint.english.evidence.measures import measures
from planlint.english.words.lexicon import Found, Lexicon, lexicon, phrases

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
_PLAINLY_DONE = {
    "stop",
    "go",
    "come",
    "follow",
    "visit",
    "listen",
    "speak",
    "talk",
    "leave",
    "watch",
    "put",
    "give",
    "hold",
    "wait",
}
_KNOWN_BY_SIGHT = {"know", "recognise", "recognize"}
_ONLY_SIGNS = {"sign", "cue", "trigger", "effect", "harm", "danger", "risk", "pattern", "difference", "need"}
_BY_SO_MUCH = re.compile(r"\bby (?:an?|one|two|three|four|five|six|half an?|\d+) \w+", re.IGNORECASE)
_NEW_THOUGHT = re.compile(r"[:;–—]|\s-\s")
_MORE = {"more", "better", "greater", "increased", "improved", "closer", "stronger"}
_PURPOSES = {"so", "because", "as"}
# “An adult he trusts”, “the house they know”: it only says which, though the parser may not see that.
_SAYS_WHICH = re.compile(
    r"\b(?:someone|somebody|anyone|anybody|people|adults?|friends?|house|home|place|grown[- ]ups?|faces?|persons?"
    r"|staff|where) (?:whom |that |who )?(?:they|he|she|you|i|we|[A-Z]\w+|(?:your|my|his|her|their) \w+)"
    r"(?: (?:all|really|already|both))* \Z"
)
# “Confident, 7 out of 10 or more”: what somebody marks on a scale can be read from it.
_ON_A_SCALE = re.compile(r"\b\d{1,2}(?: or (?:more|above|higher))? ?(?:out of|/) ?10\b", re.IGNORECASE)


def only_inward(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether the words are of a mind or of bettering, and nothing else in them could be seen or counted.

    What is understood counts for nothing, however visible: “knows the dangers of carrying a knife”.
    """
    found = [it for it in _inward().find(text) if it.kind != "idiom"]
    mind = [it for it in found if it.kind in _OF_MIND]
    # What gets better and happens each day can be seen: no parse is needed to tell.
    if not found or (not mind and (_EACH.search(text) or _BY_SO_MUCH.search(text) or _so_many_of(text))):
        return False
    doc = parse(text)
    if not mind and _more_of_an_idea(doc):
        return True
    meant = [span for it in mind for span in _reach(it, doc)]
    if meant:
        return not observable(text, parse, but_not=meant) and not _happens(doc, meant)
    better = [it for it in found if it.kind in _BETTER and not _makes_a_thing(it, doc)]
    return bool(better) and not observable(text, parse) and not _happens(doc, [(it.start, it.end) for it in better])


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
    return more and not any(token.like_num for token in doc) and not _NEW_THOUGHT.search(doc.text)


def _happens(doc: Doc, but_not: list[tuple[int, int]]) -> bool:
    """Whether something is told to happen each day or week, or somebody beside that does something definite."""
    outside = [token for token in doc if not any(start <= token.idx < end for start, end in but_not)]
    each = {token.idx for token in outside} & {it.start() for it in _EACH.finditer(doc.text)}
    return bool(each) or any(_acts_too(token) for token in outside)


def _acts_too(verb: Token) -> bool:
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
    if verb.dep_ != "conj" or any(is_idea(child) for child in objects):
        return False
    return verb.lemma_.lower() in _PLAINLY_DONE or (verb.lemma_ == "do" and not objects)


def _reach(found: Found, doc: Doc) -> Iterator[tuple[int, int]]:
    """The stretch of text that is in somebody's mind: the word with all that hangs on it, but no clause beside it."""
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None or (found.kind == "verb" and not any(token.pos_ in {"VERB", "AUX", "ADJ"} for token in span)):
        return
    if _aside(span.root) or _known_by_sight(span.root) or _SAYS_WHICH.search(doc.text, 0, found.start):
        return
    yield found.start, found.end
    end = next((it.start() for it in _NEW_THOUGHT.finditer(doc.text, found.end)), len(doc.text))
    for token in _hanging(span.root):
        if token.idx < end and (token.dep_ != "nsubj" or token.head != span.root):
            yield token.idx, token.idx + len(token.text)


def _known_by_sight(verb: Token) -> bool:
    """Whether what is known could be pointed at: “recognises ten letters”, “understands English”."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    if verb.lemma_ == "understand":
        return any(child.pos_ == "PROPN" for child in objects)
    signs = any(child.lemma_ in _ONLY_SIGNS for child in objects)
    return verb.lemma_ in _KNOWN_BY_SIGHT and not signs and _has_thing(verb, "dobj")


def _aside(word: Token) -> bool:
    """Whether it is only said beside what happens: “rings somebody she trusts”, “comes in when he knows that …”."""
    while word.dep_ != "ROOT":
        relative = word.dep_ == "relcl" and not any(it.tag_ == "TO" for it in word.children)
        if relative or (word.dep_ == "advcl" and not _is_to_do(word)):
            return True
        word = word.head
    return False


def _is_to_do(verb: Token) -> bool:
    """Whether the verb is what somebody is to do, as in “Mum to gain insight”, which has no verb beside it."""
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
    return infinitive and verb.head.dep_ == "ROOT" and verb.head.pos_ in {"NOUN", "PROPN"}


def _makes_a_thing(found: Found, doc: Doc) -> bool:
    """Whether something that can be seen is bettered: “builds a den”, “the garden is improved”."""
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None:
        return False
    # “More toys” and “more nights at home” can be counted.
    counted = span.root.lower_ == "more" and span.root.dep_ == "amod" and not is_idea(span.root.head)
    verb = span.root.head if span.root.dep_ == "acomp" and span.root.head.lemma_ == "get" else span.root
    return counted or _grows_up(verb) or (verb.pos_ == "VERB" and _has_thing(verb, "dobj", "nsubjpass", "nsubj"))


def _grows_up(verb: Token) -> bool:
    """“Zak grows as he should”: a child is measured and weighed; confidence that grows is not."""
    if verb.lemma_ != "grow":
        return False
    doers = [child for child in (verb.head if verb.dep_ == "conj" else verb).children if child.dep_ == "nsubj"]
    return any(doer.pos_ in {"PROPN", "PRON"} or bool(lexicon("grown_ups").find(doer.text)) for doer in doers)


def _has_thing(verb: Token, *places: str) -> bool:
    return any(child.dep_ in places and child.pos_ == "NOUN" and not is_idea(child) for child in verb.children)


def _hanging(word: Token) -> Iterator[Token]:
    for child in word.children:
        beside = child.dep_ in {"conj", "parataxis"} and child.pos_ in {"VERB", "AUX"} and word.pos_ in {"VERB", "AUX"}
        purpose = child.dep_ == "advcl" and any(it.lower_ in _PURPOSES for it in child.children)
        # “Confident enough to put his hand up” tells what is done.
        act = child.dep_ in {"xcomp", "advcl"} and "enough" in {it.lower_ for it in word.subtree}
        if not (beside or purpose or act):
            yield child
            yield from _hanging(child)


@functools.cache
def _inward() -> Lexicon:
    return lexicon("inward", ("verb", "verb"), ("better", "verb"), ("idiom", "verb"))


@functools.cache
def _empty() -> frozenset[str]:
    """Verbs that say nothing definite."""
    return frozenset(form for entry in words("empty_words")["words"] for form in phrases(entry))
