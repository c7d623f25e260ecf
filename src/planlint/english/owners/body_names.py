"""Whether a name is that of a body, by how bodies and people are called; it is asked where no list has the name itself.

“Fern Lodge”, “Tanglewood”, “Chy an Mor”: what tells is learnt from names of either (`tests/corpus/names`).
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator

from planlint.english.learnt.noticing import counted, letters
from planlint.english.learnt.second_look import looked_again
from planlint.english.learnt.weights import leaning_of
from planlint.english.owners.words import key, listed, vocabulary
from planlint.english.words.dictionary import is_word

LESSON = "a name is that of a body"
# How far a name leans before it is told: of names kept from a trial, one person in thirty leant as far, of harder names
# than plans have. One word may be anybody's first name.
_SURE, _SURE_OF_ONE_WORD = 0.5, 2.0
# What leans further than this is not looked at again; nor is a name with accents, which that model cannot see.
_NEAR = 2.0
_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "Ae"})
_LONGEST = 60
_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]")
_MOST_KINDS = 6
# A council that adds a word to one of these lists says what the word is, and moves no other name.
_KINDS = {
    "given name": ("first_names",),
    "surname": ("surnames",),
    "title": ("titles",),
    "post": ("role_heads",),
    "body": ("organisation_heads",),
    "group": ("group_heads",),
    "town": ("towns",),
    "fancy": ("fancy_names", "fancy_beside"),
    "opens a body": ("opens_a_body",),
    "ends a body": ("ends_a_body",),
    "house": ("called_a_house",),
    "given to children": ("given_to_children", "names_and_words"),
}


def is_town(text: str) -> bool:
    """Whether it is a town that hardly anybody has as a surname: “Swansea”, unlike “Lincoln”."""
    return key(text) in listed("towns")


def sounds_like_a_body(text: str) -> bool:
    """Whether a name, of one word or more, is rather that of a body than somebody's. Raises PipelineMissing."""
    plain = _plain(text)
    return _sounds_like_a_body(plain, unicodedata.normalize("NFC", text) == plain)


@functools.lru_cache(maxsize=1024)
def _sounds_like_a_body(plain: str, as_written: bool) -> bool:
    # A visit, a call, a benefit: “Weekly Wellbeing Visit”, “Housing Benefit” are nobody.
    thing = key(plain.rpartition(" ")[2]) in listed("given_from", "papers")
    sure = _SURE if " " in plain else _SURE_OF_ONE_WORD
    if len(plain) > _LONGEST or thing:
        return False
    leans = leaning_of(LESSON, noticed(plain))
    if as_written and abs(leans - sure) < _NEAR:
        leans = looked_again(LESSON, leans, plain, "by_whom")
    return leans > sure


def _plain(text: str) -> str:
    """The name without accents: “Siân” is typed in two ways, and few names that teach have a Ş or an Ø."""
    parted = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))


def noticed(text: str) -> dict[int, float]:
    """What is noticed about a name: its words by their place, its letters, of what kinds its words are."""
    tokens = _TOKEN.findall(_plain(text))
    words = [token for token in tokens if token[0].isalnum()]
    placed = list(zip(_places(len(words)), [word.lower() for word in words], strict=True))
    return counted(
        (
            ("words", (one for place, word in placed for one in (word, f"{place} {word}"))),
            ("letters", _letters(placed)),
            ("kinds", _kinds(tokens)),
        )
    )


def _places(number: int) -> list[str]:
    return ["only"] if number == 1 else ["first", *["inner"] * (number - 2), "last"][:number]


def _letters(placed: list[tuple[str, str]]) -> Iterator[str]:
    yield from letters(word for _, word in placed)
    for place, word in placed:
        yield from (f"{place} ends in {word[-size:]}" for size in (2, 3))
        yield from (f" {word} "[at : at + 2] for at in range(len(word) + 1))


def _kinds(tokens: list[str]) -> Iterator[str]:
    kinds, shapes = [_kind(token) for token in tokens], [_shape(token) for token in tokens]
    for row, sizes in ((["^", *kinds, "$"], (1, 2, 3)), (["^", *shapes, "$"], (2, 3))):
        for size in sizes:
            yield from (" ".join(row[at : at + size]) for at in range(len(row) - size + 1))
    yield f"all {' '.join(kinds[:_MOST_KINDS])}"
    yield f"all {' '.join(shapes[:_MOST_KINDS])}"
    yield f"{len(tokens)} {shapes[0] if shapes else ''}"


def _kind(token: str) -> str:
    if not token[0].isalnum():
        return token
    told = key(token)
    found = [kind for kind, lists in _KINDS.items() if told in listed(*lists)]
    listed_as = vocabulary().get(told)
    if listed_as is not None:
        found.append(listed_as.name.lower())
    return "+".join(found) or _plain_kind(token)


def _plain_kind(token: str) -> str:
    if token[0].isdigit():
        return "number"
    small = token.lower()
    if not is_word(small) and not is_word(small.removesuffix("s")):
        return "unknown"
    return "plural" if small.endswith("s") else "word"


def _shape(token: str) -> str:
    if token.isupper() and len(token) > 1:
        return "LETTERS"
    if token[0].isupper():
        return "Capital"
    return "0" if token[0].isdigit() else "small" if token[0].isalpha() else token
