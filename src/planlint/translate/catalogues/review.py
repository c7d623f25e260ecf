"""Who answers for a catalogue: a translator and somebody else who checked it, and to which texts they put their names.

The names stand in the header of the catalogue with a hash of all its texts; once a text changes, the review is void.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from typing import TYPE_CHECKING

from planlint.reasons import NotDone
from planlint.translate.engines import is_engine, not_an_engine

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

TRANSLATED_BY, CHECKED_BY = "X-Translated-By", "X-Checked-By"
REVIEWED_ON, CONTENT = "X-Reviewed-On", "X-Reviewed-Content"
_HEADER = re.compile(r'^msgid ""\nmsgstr ""\n(?P<lines>(?:"[^\n]*"\n)+)', re.MULTILINE)
_SAYS_DRAFT = re.compile(r"^# THIS CATALOGUE IS A DRAFT\.[^\n]*\n(?:# [^\n]*\n)*#\n", re.MULTILINE)


class ReviewProblem(NotDone):
    """Why a review cannot be recorded, in one line."""

    EXIT_CODE = 1


def headers(text: str) -> dict[str, str]:
    """The header of a catalogue's file by name. Babel drops the names it does not know, so the file itself is read."""
    found = _HEADER.search(text)
    lines = re.findall(r'"(.*)"\n', found["lines"]) if found else []
    joined = "".join(lines).replace('\\"', '"').replace("\\\\", "\\")
    pairs = (line.partition(":") for line in joined.split("\\n") if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


def content_hash(catalog: Catalog) -> str:
    """SHA-256 of every text with its translation, whatever their order and comments."""
    texts = sorted([m.context or "", m.id, m.string, m.fuzzy] for m in catalog if m.id)
    canonical = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"


def is_reviewed(text: str, catalog: Catalog) -> bool:
    """Whether two humans, each with a body or number, have put their names to exactly these texts."""
    said = headers(text)
    try:
        _two_humans(said.get(TRANSLATED_BY, ""), said.get(CHECKED_BY, ""))
    except ReviewProblem:
        return False
    return said.get(CONTENT) == content_hash(catalog)


def with_review(text: str, catalog: Catalog, *, by: str, checked_by: str, on: dt.date) -> str:
    """The file's text with the review in its header, and without the lines that call it a draft.

    `by` and `checked_by` are “Name, body number”. Raises ReviewProblem when they are one person, or name no body.
    """
    _two_humans(by, checked_by)
    found = _HEADER.search(text)
    if found is None:
        raise ReviewProblem("the catalogue has no header (msgid “”): the review has no place to stand in")
    new = {TRANSLATED_BY: by, CHECKED_BY: checked_by, REVIEWED_ON: on.isoformat(), CONTENT: content_hash(catalog)}
    kept = [line for line in found["lines"].splitlines() if not line.startswith(tuple(f'"{name}:' for name in new))]
    kept += [f'"{name}: {_escaped(value)}\\n"' for name, value in new.items()]
    whole = text[: found.start("lines")] + "\n".join(kept) + "\n" + text[found.end("lines") :]
    return _SAYS_DRAFT.sub("", whole, count=1)


def _two_humans(by: str, checked_by: str) -> None:
    translator, checker = (_name(each) for each in (by, checked_by))
    if translator == checker:
        raise ReviewProblem("the one who checks must be somebody other than the translator")


def _name(person: str) -> str:
    """The name in “Name, body number”, folded for comparison."""
    name, _, body = person.partition(",")
    if len(re.findall(r"[^\W\d_]", name)) < 2 or not re.search(r"\w", body):
        raise ReviewProblem(
            f"“{person}” must be a name and, after a comma, a body or number they can be found by: "
            "“Maria Nowak, CIOL 12345”"
        )
    for called, is_body in ((name, False), (body, True)):
        if is_engine(called, body=is_body):
            raise ReviewProblem(not_an_engine(called.strip()))
    return " ".join(name.casefold().split())


def _escaped(value: str) -> str:
    return " ".join(value.split()).replace("\\", "\\\\").replace('"', '\\"')
