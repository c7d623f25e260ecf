"""People written only by their initials: “J.S.”, “KB”, “JN & PS”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from planlint.bundled import words
from planlint.english.owners.words import key, listed, vocabulary
from planlint.english.words.lexicon import phrases
from planlint.word_lists import Worded

_DOTTED = r"[^\W\d_](?:-[^\W\d_](?![^\W\d_]))?(?:\.\s?[^\W\d_](?:-[^\W\d_](?![^\W\d_]))?)+\.?(?![^\W\d_])"
_SPACED = r"[A-Z](?: [A-Z]){1,3}"
_OF_A_MC = r"[A-Z]{1,2}(?:Mc|Mac)[A-Z]"
_PLAIN = rf"{_OF_A_MC}|[A-Z]{{2,3}}|[A-Za-z][a-z]{{1,2}}"
_WRITTEN = re.compile(rf"(?<![\w.'’-])(?:{_DOTTED}|{_SPACED}|{_PLAIN})(?![\w'’-])")
# “A.”, “Mum / K”: one letter of a name where a whole owner could stand.
_ONE = re.compile(r"(?:^|(?<=[,/&+;])|(?<=\band ))\s*(?P<one>[A-HJ-Z]\.?)\s*(?=$|[,/&+;]|and\b)")
_NAME_AFTER = re.compile(r"\.?\s+[A-Z][a-z'’]")
_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][\w'’-]*[a-z])\s+\(?$")
# “KAUR, R”: behind her surname it is her first name.
_SURNAME_FIRST = re.compile(r"(?:^|[;/&+]|\band\b)\s*(?!(?:Mum|Mam|Mom|Dad|Nan|Gran|SW|HV)\b)[A-Z][\w'’-]+,\Z")
# “Uncle AJ”, “Nanny P”: how the family calls somebody.
_CALLED = Worded(r"\b<owners.called_by>\.?\s+\Z", re.IGNORECASE)
# “midwife at the QEH”: where somebody works.
_PLACE_BEFORE = re.compile(r"\b(?:(?:at|in)\s+(?:the\s+)?|(?:from|of|for)\s+the\s+)\Z", re.IGNORECASE)
# No word and hardly a name is written without a vowel.
_TWO_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]{2}", re.IGNORECASE)
# Longer ones are more often the short name of a service.
_UNLISTED_AT_MOST = 2


def only_initials(text: str, names: Sequence[str], known_as: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where somebody is written only by initials: those of one of `names`, or letters that stand for nothing else."""
    theirs = frozenset[str]().union(*map(initials_of, names))
    called = {_letters(name) for name in known_as}
    yield from (
        match.span("one")
        for match in _ONE.finditer(text)
        if match["one"].rstrip(".") not in called and not _SURNAME_FIRST.search(text, 0, match.start())
    )
    for match in _WRITTEN.finditer(text):
        said, letters = match.group(), _letters(match.group())
        if len(letters) < 2 or letters in called or _part_of_a_name(text, match):
            continue
        named = letters in theirs or (_in_capitals(said, text) and not text[: match.start()].rstrip()[-1:].isdigit())
        if not said.isalpha() or re.fullmatch(_OF_A_MC, said) or _stands_for_a_person(said, named):
            yield match.span()


def _stands_for_a_person(said: str, is_theirs: bool) -> bool:
    """Whether letters without full stops are a person; a police rank is one where somebody of the plan has them."""
    word = key(said)
    if word in vocabulary() and not (is_theirs and word in listed("titles")):
        return False
    in_capitals = is_theirs and said.isupper() and word in listed("initials_in_capitals")
    if (word in _written_short() and not in_capitals) or word in listed("first_names"):
        return False
    if _TWO_CONSONANTS.fullmatch(said):
        return is_theirs or said.upper() not in listed_acronyms() or said.isupper()
    return is_theirs or (said.isupper() and (len(said) <= _UNLISTED_AT_MOST or said not in listed_acronyms()))


def _in_capitals(said: str, text: str) -> bool:
    """Whether it is a short word in capitals among small letters: “AL & Mum”, and no “AL AND MUM”."""
    return said.isupper() and key(said) in listed("initials_in_capitals") and any(map(str.islower, text))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).upper()


@functools.lru_cache(maxsize=1024)
def initials_of(name: str) -> frozenset[str]:
    """The initials of a name in capitals, without those of a title; of “Ada Obi-Shah” either “AOS” or “AO”."""
    return frozenset(
        "".join(part[0] for part in parts if part[:1].isalpha() and key(part) not in listed("titles")).upper()
        for parts in (name.split(), re.split(r"[\s-]+", name))
    )


def _part_of_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether a name stands beside them, or the body they are part of: “Dr A.K. Sen”, “Kemi B”, “Adult LD team”."""
    if _NAME_AFTER.match(text, match.end()) or _is_of_a_body(text[match.end() :]):
        return True
    if _CALLED.search(text, 0, match.start()) or _PLACE_BEFORE.search(text, 0, match.start()):
        return True
    before = _NAME_BEFORE.search(text[: match.start()])
    return before is not None and key(before["name"]) not in vocabulary()


def _is_of_a_body(after: str) -> bool:
    word = re.match(r"\s+([a-z]+)\b", after)
    return word is not None and key(word[1]) in listed("organisation_heads", "role_heads")


@functools.cache
def listed_acronyms() -> frozenset[str]:
    """Every acronym of the word list, in capitals."""
    return frozenset(form.upper() for entry in words("acronyms")["words"] for form in phrases(entry))


@functools.cache
def _written_short() -> frozenset[str]:
    """Short words that are no initials, and marks that nobody has been chosen: “tbc”."""
    return frozenset(words("owners")["short_words"])
