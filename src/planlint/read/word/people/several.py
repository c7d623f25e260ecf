"""Several people named in one line."""

from __future__ import annotations

import functools
import re

from planlint.read.word.people.contact import without_reach
from planlint.read.word.people.named_already import BRACKETS
from planlint.read.word.people.surname_first import names_kept
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_name, post, posts, relation
from planlint.word_lists import Worded

_LISTED = re.compile(r"\s*[;\n]\s*|\s+[|•·]\s+")
# “Sana Khan (mother), speaks Urdu. Tariq Khan (father), lives in Leeds”: a name is told by the relation behind it.
_RELATED = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3} \((?P<is>[^()]{2,30})\)")
_SENTENCE_ENDS = re.compile(r"(?<=[a-z)][a-z)])\.\s+(?=[A-Z])")
_SEVERAL = 2
_BODIES = Worded(r"\b<no_names.bodies>\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<=[A-Za-z.]) [A-Z]{0,2}\d{2,6}(?= [A-Z])")
_IN_A_ROW = re.compile(r"\s*,\s*(?![^()]*\))(?:and\s+)?|\s+and\s+(?=[A-Z][\w'’-]+ [A-Z])")
_WITH_DASH = re.compile(r"(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,4})\s+[–—-]\s+(?=\w)")
_SURNAME = re.compile(r"(?:^|[,;–—-]\s)\s*[A-Z'’-]{3,},\s+$")
_LONGEST_SURNAME = 60
_SEAM = re.compile(r"\s*,?(?:\s+and)?\s*$")


def people_of(words: Words) -> list[Words]:
    """Each of several people named in one line: “Priya Shah (social worker), Jo Bell (health visitor)”."""
    listed = _LISTED.search(words.value) is not None
    pieces = words.split(_LISTED) if listed else []
    if any(len(each_before_a_dash(piece)) > 1 for piece in pieces or [words]):
        return [one for piece in pieces or [words] for one in each_before_a_dash(piece)]
    pieces = pieces or names_kept(words.split(_IN_A_ROW))
    bare = [without_reach(unnumbered(BRACKETS.sub("", piece.value))) for piece in pieces]
    each = all(is_name(one) and post(one) is None and relation(one) is None for one in bare)
    each = each and not any(_BODIES.search(one) or is_post_like(one) for one in bare[1:])
    each = each and not _BODIES.search(bare[0])
    if each or (listed and "\n" not in words.value) or ";" in words.value:
        return pieces
    told = [words.cut(*match.span()) for match in _RELATED.finditer(words.value) if relation(match.group("is"))]
    end = _SENTENCE_ENDS.search(words.value)
    if len(told) < _SEVERAL and end is not None and BRACKETS.search(words.value, 0, end.start()) is not None:
        told = people_of(words.cut(0, end.start()))  # “Clodagh (aunt), Martin Reed, Mrs Batty. We meet on 26 November”
    return told if len(told) >= _SEVERAL else [words]


def each_before_a_dash(words: Words) -> list[Words]:
    """“Jan Ogilvie – HV, Tam Guthrie – addictions nurse, Harbour Clinic”: each name with what stands behind its dash;
    the words as a whole where no second name has one."""
    starts = [0, *(seam.end() for seam in _IN_A_ROW.finditer(words.value))]
    named = [at for at in starts if (one := _WITH_DASH.match(words.value, at)) and is_name(one["name"])]
    named = [
        at for at in named if not _SURNAME.search(words.value, max(0, at - _LONGEST_SURNAME), at)
    ]  # “VALE, Anna – mother”
    if len(named) < _SEVERAL or named[0] != 0:
        return [words]
    ends = [*named[1:], len(words.value)]
    pieces = (words.cut(*span) for span in zip(named, ends, strict=True))
    return [piece.cut(0, len(_SEAM.sub("", piece.value))) for piece in pieces]


def unnumbered(text: str) -> str:
    """A name without the number of an officer within it: “PC 1234 Marsh”, “Con. 8841 Baird”."""
    return _NUMBERED.sub("", text)


def is_body(text: str) -> bool:
    """Whether words that are written as a name is are a school or a service: “Copse Hill Primary”."""
    return _BODIES.search(text) is not None


def is_post_like(text: str) -> bool:
    """Whether words end as a post does, though no list has them: “Family Intervention Social Worker”."""
    last = folded(text).split()[-1:]
    return bool(last) and last[0] in _ends_of_posts()


@functools.cache
def _ends_of_posts() -> frozenset[str]:
    return frozenset(one.split()[-1] for one in posts())
