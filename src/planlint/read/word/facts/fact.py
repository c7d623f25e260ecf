"""What a label asks for: the child's name or date of birth, a language, the day of a meeting, who holds which post."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.facts.review import meeting_due
from planlint.read.word.people.two_names import is_of_two_names
from planlint.read.word.vocabulary.lookup import folded, variants
from planlint.read.word.vocabulary.owners import post, relation
from planlint.read.word.vocabulary.terms import Terms

_OF_NAME = re.compile(r"^(?:name of |name and contact (?:details )?(?:of|for) |contact details (?:of|for) )")
_NAME_OF = re.compile(r" (?:name|names|details|name and contact details|name and contact number|name and team)$")
_NAME_AND_BORN = re.compile(
    r"(?:(?:our|my|the|your) )?"
    r"(?:(?:(?:full |childs |childrens )?names?(?: of (?:the |our )?child(?:ren)?)?|child(?:ren)?"
    r"|young people|boys|girls) (?:and |with )?(?:their |the )?)"
    r"(?:dates? of birth|birth dates?|birthdays?|d ?o ?bs?|ages?|edd"
    r"|when (?:they|each|he|she) (?:were|was|is|are) born)"
)
_MINE = re.compile(r"(?:my|our) (.+?)(?: is| are)?$")
_TOLD_APART = {"child.category", "child.born", "child.school"}
_TWO = re.compile(r"([A-Za-z]{2,12})\s*(?:/|&|\+|\band\b)\s*([A-Za-z]{2,12})")
_OF_SOMEBODY = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s? ([\w -]+)")
_TO_SOMEBODY = re.compile(r"([\w ’'-]+?) (?:of|to) [A-Z][\w’'-]+(?: (?:and |& )?[A-Z][\w’'-]+)*")
_BEHIND = re.compile(r"([^(–—]{3,40}?)(?:\s+[–—-]\s+|\s*\(|\s+for\s+)([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\)?\W*")
_FOR = re.compile(r"^(.+) (?:for|of) (?:the )?(\w+)$")


@dataclass(frozen=True, slots=True)
class Fact:
    """What a label asks for: `key` such as `child.born`, and the words for whose it is (“mother”), where it says so."""

    key: str
    whose: str | None = None


def fact(terms: Terms, text: str) -> Fact | None:
    """What a label asks for; None for words that are no label known."""
    if key := terms.labels.whole(text):
        return Fact(key)
    if key := terms.posts.whole(text):
        return Fact(key, text)
    if _NAME_AND_BORN.fullmatch(folded(text)):
        return Fact("child.name")
    if mine := _MINE.match(folded(text)):
        return fact(terms, mine.group(1))
    if (of := _OF_SOMEBODY.fullmatch(text.strip())) and relation(of.group(1)):  # “Lorna’s mother”
        return Fact("person.name", text)
    if (to := _TO_SOMEBODY.fullmatch(text.strip())) and relation(to.group(1)):  # “Father of Jaxon”
        return Fact("person.name", text)
    if (behind := _BEHIND.fullmatch(text.strip())) and (key := terms.labels.whole(behind.group(1))) in _TOLD_APART:
        return Fact(str(key))  # “Registration – Conor”
    if (two := _TWO.fullmatch(text.strip(" :"))) and all(relation(one) for one in two.groups()):  # “Mum / Dad”
        return Fact("person.name", text)
    if key := meeting_due(terms, text):
        return Fact(key)
    if is_of_two_names(text):
        return None  # “Babcia (Ewa Nowak)” is who she is, and asks for nobody
    return next((found for way in variants(text) if (found := _of_person(terms, way)) is not None), None)


def _of_person(terms: Terms, way: str) -> Fact | None:
    """Whose name a label asks for (“name of the health visitor”), or what of whom: “mother's phone”."""
    whose = _NAME_OF.sub("", _OF_NAME.sub("", way))
    bare = whose.removesuffix("s") if whose.removesuffix("s") != whose else whose
    if post(whose) or relation(whose) or relation(bare):
        return Fact("person.name", bare if relation(bare) else whose)
    if (match := _FOR.match(way)) and (key := terms.labels.keys.get(match.group(1))) and relation(match.group(2)):
        return Fact(key, match.group(2))
    words = way.split()
    for size in (1, 2, 3):
        owner = " ".join(words[:size]).removesuffix("s")
        key = terms.labels.keys.get(" ".join(words[size:]))
        if not key or len(words) <= size:
            continue
        if owner in terms.child_words or " ".join(words[:size]) in terms.child_words:
            return Fact(key)
        if relation(owner) or post(owner):
            return Fact(key, owner)
    return None
