"""The last gate: the finished bytes of a file, searched in every way for words that its reader may not have.

It cannot see words inside a picture, a paraphrase, a spelling that nobody listed, or what gives a place away without
naming it (a school, a bus route). Whoever shows what it found says so each time: `CANNOT_SEE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from planlint.recipients.leaks.calendar_file import calendar_places
from planlint.recipients.leaks.disguises import undisguised
from planlint.recipients.leaks.fixed_text import NO_FIXED_TEXT, FixedText, fixed_text
from planlint.recipients.leaks.form import Form
from planlint.recipients.leaks.leak import NOT_SEARCHED, Leak
from planlint.recipients.leaks.package import package_places
from planlint.recipients.leaks.pdf_file import pdf_places
from planlint.recipients.leaks.place import Kind, Place
from planlint.recipients.leaks.shape import shape_faults
from planlint.recipients.leaks.web_page import web_page_places
from planlint.recipients.leaks.words import Finder
from planlint.recipients.leaks.xml_part import TOGETHER
from planlint.recipients.secrets import Secret

__all__ = ["CANNOT_SEE", "FixedText", "Form", "Leak", "fixed_text", "leaks", "shape_faults"]

_READERS: dict[str, Callable[[bytes], Iterator[Place]]] = {
    "docx": package_places,
    "html": web_page_places,
    "pdf": pdf_places,
    "ics": calendar_places,
}
CANNOT_SEE = (
    "It cannot see words inside a picture, the same said in other words, a spelling that is not listed, or what gives "
    "a place away without naming it (a school, a bus route)."
)
_UNNAMED = "a place whose name holds what is withheld"


def leaks(
    data: bytes, form: Form, secrets: Sequence[Secret], *, name: str = "", fixed: FixedText = NO_FIXED_TEXT
) -> list[Leak]:
    """Where a finished file, or its `name`, holds withheld words, each place once; empty when it may be given.

    A withheld word that stands in the `fixed` text of the page is not met there.

    Whatever cannot be read is a leak (“could not be searched”). Raises ValueError for another form.
    """
    if form not in _READERS:
        raise ValueError(f"no file of the form “{form}” can be searched: choose one of {', '.join(_READERS)}")
    finder = Finder(secrets, fixed)
    found = {Leak("the list of what is withheld", "holds an entry without a letter or a digit") for _ in finder.empty}
    try:
        for place in (Place("the file’s name", name), *_READERS[form](data)):
            found |= _at(place, finder)
    except Exception:  # whatever goes wrong, the file was not searched to its end
        found.add(Leak("the file", NOT_SEARCHED))
    return sorted(_each_once(found), key=lambda leak: (leak.where, leak.what))


def _each_once(found: set[Leak]) -> Iterator[Leak]:
    """A text put together holds what its pieces hold: it is named for what none of them holds alone."""
    named = {(leak.where.rpartition(", ")[0], leak.what) for leak in found if not leak.where.endswith(TOGETHER)}
    for leak in found:
        if not leak.where.endswith(TOGETHER) or (leak.where.rpartition(", ")[0], leak.what) not in named:
            yield leak


def _at(place: Place, finder: Finder) -> set[Leak]:
    where = _UNNAMED if finder.found(Place("", place.where)) else place.where
    if place.text is None:
        return {Leak(where, NOT_SEARCHED)}
    # What is no text at all reads as base64 by chance, and would be searched four times over.
    disguised = place.kind is not Kind.BYTES or place.text.isascii()
    texts = undisguised(place.text) if disguised else (place.text,)
    met = {secret for text in texts for secret in finder.found(Place(where, text, place.kind))}
    return {Leak(where, _said(secret)) for secret in met}


def _said(secret: Secret) -> str:
    gives_away = Finder([secret]).found(Place("", secret.because))
    return "words that are withheld" if gives_away else secret.because
