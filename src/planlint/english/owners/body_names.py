"""Whether a name of plain words is that of a body, by how bodies call themselves; no list has the name itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.owners.heads import several
from planlint.english.owners.words import INDIVIDUAL, key, listed, vocabulary
from planlint.english.words.dictionary import is_word

_SHORT = 2
_PART_OF_A_WORD = 4
# “SafeLives”, “HomeStart”: two words in one; “MacDonald” and “DeAnna” have too short a first half.
_TWO_IN_ONE = re.compile(r"(?P<first>[A-Z][a-z]{3,})(?P<second>[A-Z][a-z]{3,})")


def is_town(text: str) -> bool:
    """Whether it is a town that hardly anybody has as a surname: “Swansea”, unlike “Lincoln”."""
    return key(text) in listed("towns")


def names_a_body_by_shape(text: str) -> bool:
    """Whether two words or more are a body's name: “Change Point”, “Turning Corner”, “Marsh Lane House”, “Tŷ Hafan”.

    Some word must say so. That no list has a first name says nothing: “Carter Jones” is somebody nobody lists.
    """
    words = text.split()
    if len(words) < 2 or _may_be_called_so(words):
        return False
    if len(words) > 2 and is_town(words[-1]):
        return names_a_body_by_shape(" ".join(words[:-1]))  # “Turning Corner Wirral”
    if words[0] == "Tŷ" or any(map(_is_two_words, words)):
        return True
    plain = [word for word in words if word.isalpha() and is_word(word.lower())]
    if key(words[-1]) in listed("called_a_house"):
        return _is_a_house(words, len(plain))
    return len(plain) == len(words) and (
        key(words[-1]) in listed("ends_a_body") or _is_doing(key(words[0])) or _is_no_name(words)
    )


def _is_a_house(words: Sequence[str], plain: int) -> bool:
    """“Harbour Place”, “Wyre Forest House”; “Summer Place” may be somebody."""
    if len(words) > _SHORT:
        return plain >= len(words) - 1
    return plain == len(words) and not _is_given(words[0])


def _is_no_name(words: Sequence[str]) -> bool:
    """Whether plain words are too many for somebody's name, or begin with several people: “Dads Matter”.

    “Second Chance Furniture”: one such word may be a surname, three are none. “Weekly Wellbeing Visit” is an act.
    """
    long = len(words) > _SHORT and all(len(word) > _PART_OF_A_WORD for word in words) and not _is_given(words[0])
    return (long and key(words[-1]) not in listed("given_from")) or several(key(words[0]))


def _is_given(word: str) -> bool:
    """Whether children are given the plain word as a name: “Summer”, “Angel”."""
    return key(word) in listed("names_and_words", "given_to_children")


def _may_be_called_so(words: Sequence[str]) -> bool:
    """Whether the first word is what a person is called, or a word in it has no capital: “Nan Banks”, “Rose House”."""
    first = key(words[0])
    called = vocabulary().get(first) in INDIVIDUAL or (first in listed("first_names", "titles") and words[0] != "Tŷ")
    return called or not all(word[:1].isupper() or word in {"of", "and", "for", "the"} for word in words)


def _is_two_words(word: str) -> bool:
    """“Foodshare”, “YouthWorks”: a word joined to what bodies end in, or to one with a capital of its own."""
    if (found := _TWO_IN_ONE.fullmatch(word)) is not None:
        halves = {half.lower() for half in found.groups()}
        return all(map(is_word, halves)) and halves.isdisjoint(listed("first_names"))  # “RoseMarie Bell”
    small = word.lower()
    heads = (small.removesuffix(end) for end in listed("joined_at_its_end") if small.endswith(end))
    return any(len(head) >= _PART_OF_A_WORD and is_word(head) for head in heads)


def _is_doing(word: str) -> bool:
    """“Turning”, “Changing”, “Stopping”; not “Sterling”."""
    stem = word.removesuffix("ing")
    whole = stem != word and len(stem) > _SHORT and word not in listed("first_names")
    return whole and any(is_word(verb) for verb in (stem, f"{stem}e", stem[:-1]))
