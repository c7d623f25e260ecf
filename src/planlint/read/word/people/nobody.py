"""What stands in the place of a name or an agency and is none, and which row of people is a child."""

from __future__ import annotations

import functools
import re

from planlint import bundled
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_group, post, relation
from planlint.word_lists import Worded

_MOST_WORDS_OF_A_NAME = 7
_SENTENCES = re.compile(r"[a-z)]{3,}[.!?]\s+[A-Z]")
_REFERENCE = re.compile(r"(?=(?:\S*\d){3})[A-Z\d]+(?:[-/.][A-Z\d]+)*")  # “NVT-CP-20617”
_PROMPT = re.compile(r"[\[<{(].*[\])>}]")
_HALVES = re.compile(r"/|\s[–—-]\s|\s*[(),:]\s*")
_SCORE = re.compile(r"[^\d\n]{2,30}\s(?:\d|10)(?:\s*/\s*10)?")
_FAMILY = Worded(r"(?:the )?[\w'’/-]+(?: [\w'’/-]+)? <no_names.of_a_family>", re.IGNORECASE)
_EMPTY_POST = Worded(r"\s+(?:(?:name|who) )?<no_names.to_be_named>\W*$", re.IGNORECASE)
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")


def is_nobody(text: str) -> bool:
    """Whether a name's place holds no name: a prompt, a line to write on, that the post is empty, how far a form has
    come, what somebody's heritage is, sentences."""
    said = text.strip()
    if is_heritage(said) or _PROMPT.fullmatch(said):
        return True
    if (empty_post := _EMPTY_POST.search(said)) is not None and post(said[: empty_post.start()]):
        return True  # “Health visitor tbc”
    halves = [half for half in _HALVES.split(said) if half.strip()]
    empty = [folded(half) in _words("instead_of_a_name") | _words("states_of_a_form") for half in halves]
    if all(empty) or (any(empty) and all(no or post(half) for no, half in zip(empty, halves, strict=True))):
        return True  # “Yes / No”, “Team manager – pending”
    is_told = len(said.split()) > _MOST_WORDS_OF_A_NAME and _SENTENCES.search(said) is not None
    return is_told or _REFERENCE.fullmatch(said) is not None or not _TWO_LETTERS.search(said)


def is_kind_of_form(text: str) -> bool:
    """Whether what stands behind a title says for whom the form is made: “Adolescents”, “Unborn / new baby”."""
    halves = [folded(half) for half in _HALVES.split(text) if half.strip()]
    return bool(halves) and _words("kinds_of_a_form").issuperset(halves) and not {*halves} <= _words("children_are")


def is_a_family(text: str) -> bool:
    """Whether the place of a child's name holds that of a family: “Grant sibling group”, “The Bell-Reid twins”."""
    return _FAMILY.fullmatch(text.strip(" .:;,")) is not None


def is_post_alone(text: str) -> bool:
    """Whether words tell what somebody is and not who: “Chair”, “Parents”; or how somebody scores: “School 4”."""
    said = text.strip(" .:;,")
    return bool(post(said) or relation(said) or is_group(said) or _SCORE.fullmatch(said))


def is_child(text: str) -> bool:
    """Whether a relation or role in a table of people says that the row is one of the children."""
    return folded(text) in _words("children_are")


def is_no_agency(text: str) -> bool:
    """Whether words behind a name tell of somebody what is neither a role nor a place: “ASYE”, “they/them”."""
    return folded(text) in _words("no_agencies")


def is_heritage(text: str) -> bool:
    """Whether words say what somebody's heritage is, with capitals as a name has: “White British”, “Nepali”."""
    words = folded(text).split()
    return bool(words) and all(word in _words("heritages") for word in words)


@functools.cache
def _words(table: str) -> frozenset[str]:
    return frozenset(map(folded, bundled.words("no_names")[table]))
