"""Printed values → values of the model: “Wednesday 3 March 2027 (03/03/2027)”, “Yes”, “Urdu”, “High risk indicator”."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from planlint.model.paths import FieldFacts, fields
from planlint.read.word.form.layout import Form, Slot
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Given

# The long date as planlint prints it, and the figures after it.
_PRINTED_DATE = re.compile(r"[A-Z][a-z]+day (\d{1,2} [A-Z][a-z]+ \d{4}) \(\d{2}/\d{2}/\d{4}\)")
_DEADLINES = {"by_when", "starts"}


class Values:
    """Turns the paragraphs of a cell into what stands in the tree of a draft; marks of layout become labels."""

    def __init__(self, draft: Draft, form: Form) -> None:
        self._draft, self._form = draft, form

    def of(self, model: type[BaseModel], slot: Slot, paragraphs: Sequence[Words]) -> Any:
        """The value for the last key of a slot; None where the document says that there is none."""
        key = slot.path[-1] if slot.path else ""
        facts = fields(model)[key]
        annotation = model.model_fields[facts.attribute].annotation
        kept = [one for one in paragraphs if not self._is_nothing(one)]
        if not kept:
            return None
        if get_origin(annotation) is tuple:
            values = [self._one(one, slot, facts, annotation) for one in kept]
            return [value for value in values if value is not None]
        return self._one(joined(kept), slot, facts, annotation)

    def _is_nothing(self, words: Words) -> bool:
        if words.value in self._form.nothing:
            self._draft.label(words, "")
            return True
        if words.value.startswith(f"{self._form.last_day}: "):
            self._draft.label(words, "timescale")
            return True
        return False

    def _one(self, words: Words, slot: Slot, facts: FieldFacts, annotation: Any) -> Any:
        kinds = {*_kinds(annotation)}
        if slot.printed in ("coded", "language", "country"):
            return self._code(words, slot.printed)
        if bool in kinds:
            return Given(self._form.codes.get(words.value, words.value), words, uses=True)
        match = _PRINTED_DATE.fullmatch(words.value)
        if match and (dt.date in kinds or facts.attribute in _DEADLINES):
            # Where the plan has words, planlint prints a date so only when it was written in figures.
            return Given(dt.datetime.strptime(match[1], "%d %B %Y").date().isoformat(), words, uses=True)
        return words

    def _code(self, words: Words, printed: str) -> Any:
        told = words.value
        if printed == "coded":
            value = self._form.codes.get(told)
        elif printed == "language":
            value = languages().get(told) or next(iter(self._draft.terms.languages.get(told.lower(), "").split()), None)
        else:
            value = countries().get(told)
        return Given(value, words, uses=True) if value else words


def _kinds(annotation: Any) -> list[Any]:
    inner = [each for argument in get_args(annotation) for each in _kinds(argument)]
    return inner or [annotation]


@functools.cache
def languages() -> dict[str, str]:
    """The English name of each language, as planlint prints it, and its tag."""
    from babel import Locale

    english = Locale.parse("en_GB")
    named = {name: tag.replace("_", "-") for tag, name in english.languages.items()}
    scripts = ("zh_Hans", "zh_Hant", "pa_Guru", "pa_Arab", "en_GB", "en_US", "pt_BR", "pt_PT", "fr_FR")
    for tag in scripts:
        named.setdefault(str(Locale.parse(tag).get_display_name(english)), tag.replace("_", "-"))
    return named


@functools.cache
def countries() -> dict[str, str]:
    """The English name of each country, as planlint prints it, and its code."""
    from babel import Locale

    return {name: code for code, name in Locale.parse("en_GB").territories.items() if len(code) == 2}
