"""Telephone numbers, postcodes and e-mail addresses: the same, digit for digit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.translate.checks.fault import Fault

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_POSTCODE = re.compile(r"(?<![a-z\d])(?:gir ?0aa|[a-z]{1,2}\d[a-z\d]? {0,2}\d[a-z]{2})(?![a-z\d])")
# A British number has 10 or 11 digits; what follows it ("24 hours") is no part of it.
_GAP = r"[()\s.-]{0,3}"
PHONE = re.compile(
    rf"(?<![\d/.-])(?:(?:\+|00)(?:{_GAP}\d){{9,13}}|\(?0(?:{_GAP}\d){{7,10}})(?![\d/])"
    r"|(?<!\d)\d{2,5}(?:[ -]\d{3,4}){2,}(?!\d)"
)
_FORMS = (
    ("e-mail", "e-mail address", _MAIL),
    ("postcode", "postcode", _POSTCODE),
    ("telephone", "telephone number", PHONE),
)


def without_contact(text: str) -> tuple[str, dict[str, set[str]]]:
    """A folded text without its addresses and numbers to ring, and these by kind."""
    found: dict[str, set[str]] = {}
    for kind, _, pattern in _FORMS:
        found[kind] = {_plain(kind, match) for match in pattern.findall(text)}
        text = pattern.sub(" ; ", text)
    return text, found


def contact_faults(wanted: dict[str, set[str]], here: dict[str, set[str]]) -> Iterator[Fault]:
    """What differs between the two, kind by kind."""
    for kind, called, _ in _FORMS:
        for value in sorted(wanted[kind] - here[kind]):
            yield Fault(
                "error", kind, f"the {called} {value} of the English is not in the translation as it stands there"
            )
        for value in sorted(here[kind] - wanted[kind]):
            yield Fault("error", kind, f"the translation has the {called} {value}, which is not in the English")


def _plain(kind: str, found: str) -> str:
    if kind == "e-mail":
        return found.strip(".")
    if kind == "postcode":
        return found.replace(" ", "").upper()
    digits = re.sub(r"\(0\)|[^\d+]", "", found)
    return re.sub(r"^(?:\+44|0044)", "0", digits)
