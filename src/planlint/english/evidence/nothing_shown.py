"""Does an outcome name nothing that anybody could point at: no thing, no act, no hour of the day?"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.cared_for import minded_by_somebody, people
from planlint.english.evidence.evidence import is_idea, is_of_a_mind, observable
from planlint.english.evidence.measures import measures
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import Lexicon, lexicon, phrases
from planlint.timescales.words.calendar_words import MONTHS
from planlint.word_lists import Worded, terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# An ordinary day has hours: what is so at one of them can be looked for.
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_HOUR = re.compile(
    rf"\b(?:every|each) (?:single |school |other )?(?:{_DAY}|day|night|morning|evening|afternoon|week|weekend|month"
    rf"|meal)\b|\b(?:on|from|till|until) {_DAY}\b|\bin the (?:morning|evening|afternoon|night)s?\b"
    r"|\b(?:after|before|until|by) (?:school|nursery|sleep)\b"
    r"|\b(?:at|after|before|until|by) (?:bedtime|bed|night|teatime|tea|breakfast|mealtimes?|lunch|dinner|playtime"
    r"|weekends)\b"
    rf"|\b(?:in|from|since|until|by) (?:{'|'.join(MONTHS)}|easter|christmas)\b|\bovernight\b",
    re.IGNORECASE,
)
# “Only Mum and Nan look after the baby” can be seen, for whoever else does it is seen too.
_ONLY_THEY = re.compile(
    r"\W*(?:only|no ?(?:body|[ -]?one) (?:but|except|other than)) (?:[A-Z]|his |her |their )", re.IGNORECASE
)
# “At Nan’s when Mum works nights”.
_AT_SOMEBODYS = Worded(
    r"\b(?:at|to|from) (?:his |her |their |my )?(?:[A-Z]\w+|<evidence.with_a_home>)['’]s?(?=\W*$| "
    r"(?:when|on|while|if|after|every|at|and)\b)",
)
_A_WHILE = {"evening", "afternoon", "morning", "day", "night", "weekend", "hour", "minute", "mealtime", "bedtime"}
_BRINGS = {"have", "get", "take", "bring", "pick", "fetch", "collect", "drive", "walk"}
_WHERE = {"to", "up", "from", "over", "round", "home"}
_TOGETHER = {"have", "spend"}
_FEELS = {"feel", "believe", "think", "know", "understand", "realise", "hope"}
_LIVE = {"live", "stay", "sleep", "move", "go", "come", "return"}


def nothing_shown(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether it is made of conclusions and ideas alone (“the children thrive”, “a secure base for the twins”)."""
    if _HOUR.search(text) or _AT_SOMEBODYS.search(text) or _ONLY_THEY.match(text) or observable(text, parse):
        return False
    if any(found.kind == "chances" for found in measures(text)):
        return False  # “attendance improves to nine days out of ten”
    return not any(_is_definite(token) for token in parse(text))


def _is_definite(verb: Token) -> bool:
    if minded_by_somebody(verb):
        return True
    if verb.pos_ != "VERB" or verb.dep_ in {"amod", "compound"}:
        return False
    if verb.i == 0 and verb.text.istitle() and not is_word(verb.lower_):
        return False  # “Layla recovers”: the tagger makes a verb of a name
    # The tagger makes “cop” of “copes”, and a verb of “Secure attachment”.
    if verb.lower_.removesuffix("s") in terms("evidence", "unseen") or _concluded(verb):
        return False
    bettering = lexicon("inward", ("verb", "verb"), ("better", "verb"))
    if verb.lemma_ in terms("evidence", "unseen") or bettering.find(verb.text) or bettering.find(verb.lemma_):
        return False
    if _only_says_which(verb) or is_of_a_mind(verb):
        return False
    objects = [it for child in (verb, *verb.children) for it in child.children if it.dep_ in {"dobj", "pobj"}]
    pointed_at = any(not is_idea(it) and it.pos_ != "PRON" for it in objects)
    if verb.lemma_ in _TOGETHER and _with_somebody(verb):
        return any(it.dep_ == "dobj" and it.lemma_ in _A_WHILE for it in objects)
    if verb.lemma_ in _BRINGS and _somewhere(verb):
        return True
    if verb.lemma_ in terms("evidence", "has_a_thing"):
        return any(it.dep_ == "dobj" and not is_idea(it) and it.pos_ != "PRON" for it in objects)
    if verb.lemma_ in _LIVE:
        with_whom = any(it.pos_ == "PROPN" or people().find(it.text) for it in objects)
        return with_whom or "elsewhere" in verb.doc.text or _keeps_away(verb)
    if verb.lemma_ == "ask" and any(child.lower_ == "for" for child in verb.children):
        return True
    if {verb.lemma_, verb.lower_} & _says_nothing():
        return False
    return pointed_at or not objects or any(child.dep_ == "prt" for child in verb.children)


def _only_says_which(verb: Token) -> bool:
    """ "The network exploiting Zane", "feels that he belongs": part of an idea, or of what somebody feels."""
    of_an_idea = verb.dep_ == "acl" and verb.head.pos_ == "NOUN" and is_idea(verb.head)
    return of_an_idea or (verb.dep_ == "ccomp" and verb.head.lemma_ in _FEELS)


def _concluded(verb: Token) -> bool:
    """Whether the verb is part of a conclusion of several words."""
    text = verb.doc.text
    found = lexicon("conclusions").find(text)
    return any(it.start <= verb.idx < it.end and " " in text[it.start : it.end] for it in found)


def _somewhere(verb: Token) -> bool:
    """Whether somebody is brought somewhere definite, or asked there: “gets the twins to school”, “a friend to tea”."""
    whom = [child for child in verb.children if child.dep_ == "dobj" and is_idea(child)]
    where = [child for child in verb.children if child.lower_ in _WHERE and child.i > verb.i]
    places = [it for prep in where for it in prep.children if it.dep_ == "pobj"]
    return bool(whom and where) and all(_places().find(it.text) or not is_idea(it) for it in places)


def _keeps_away(verb: Token) -> bool:
    """“Where Ray never comes”: whoever is named would be seen there."""
    named = any(child.dep_ == "nsubj" and child.pos_ == "PROPN" for child in verb.children)
    return named and any(child.dep_ == "neg" for child in verb.children)


def _with_somebody(verb: Token) -> bool:
    """Whether it is done with somebody: “an evening with Kai”."""
    after = [it for it in verb.subtree if it.dep_ == "pobj" and it.head.lower_ == "with"]
    return any(it.pos_ == "PROPN" or bool(people().find(it.text)) for it in after)


@functools.cache
def _places() -> Lexicon:
    return lexicon("safe_places").only("concrete")


@functools.cache
def _says_nothing() -> frozenset[str]:
    return frozenset(form for entry in words("empty_words")["words"] for form in phrases(entry))
