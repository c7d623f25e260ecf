"""The label under which a text stands on the family's pages: a few words are translated rightly only beside it."""

from __future__ import annotations

import functools
import re

from planlint.bundled import folder, load_yaml
from planlint.translate.catalogues.catalogue import catalogue
from planlint.translate.languages import Language, UnknownLanguage


def label_of(ref: str) -> str:
    """The label of a text by the reference of its field, in English; empty where it stands under none."""
    return next((label for pattern, label in _labels() if pattern.fullmatch(ref)), "")


def label_in(ref: str, language: Language) -> str:
    """The label of a text in both languages: “Who sees it: Kto to widzi”."""
    if not (label := label_of(ref)):
        return ""
    try:
        theirs = catalogue(language.tag).translations.gettext(label)
    except UnknownLanguage:
        return label
    return f"{label}: {theirs}" if theirs != label else label


@functools.cache
def _labels() -> tuple[tuple[re.Pattern[str], str], ...]:
    data: dict[str, str] = load_yaml(folder("templates") / "exchange" / "labels.yml")
    return tuple((_pattern(path), label) for path, label in data.items())


def _pattern(path: str) -> re.Pattern[str]:
    # A list may hold plain texts, each with its number behind the name of the list.
    return re.compile(re.escape(path).replace(r"\[\*\]", r"\.[^.]+") + r"(?:\.\d+)?")
