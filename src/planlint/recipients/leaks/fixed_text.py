"""The fixed text of a page: labels and sentences of its templates, in which no name of anybody stands."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from planlint.template_folders import template_folders
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.catalogues.fixed_texts import FixedText as Marked
from planlint.translate.catalogues.fixed_texts import fixed_texts

# Every form of a plural in every language has one of these numbers.
_EVERY_PLURAL = (0, 1, 2, 3, 5, 11, 21, 100)
_BEFORE, _AFTER = re.compile(r"([^\W\d_]+)[^\S\n]+\Z"), re.compile(r"[^\S\n]+([^\W\d_]+)")
_REACH = 40
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class FixedText:
    """Each text as it is printed."""

    texts: tuple[str, ...] = ()
    _patterns: dict[tuple[str, bool], re.Pattern[str] | None] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, texts: Iterable[str]) -> FixedText:
        """The texts, each once and without those that are empty."""
        return cls(tuple(dict.fromkeys(text.strip() for text in texts if text.strip())))

    @functools.cached_property
    def words(self) -> frozenset[str]:
        """Every word in them, in small letters."""
        return frozenset(word.casefold() for text in self.texts for word in _WORD.findall(text))

    def taken_out_of(self, text: str, word: str, *, sentences_only: bool = False) -> str:
        """What is left of a text where each of them that holds that word has become the end of a line.

        A label of one word stays beside somebody's name (“May Smith”), and with `sentences_only` everywhere: “Mr Date”.
        """
        pattern = self._with(word.casefold(), sentences_only)
        return pattern.sub(self._put_out, text) if pattern else text

    def _put_out(self, label: re.Match[str]) -> str:
        before = _BEFORE.search(label.string, max(0, label.start() - _REACH), label.start())
        after = _AFTER.match(label.string, label.end())
        names = [beside[1] for beside in (before, after) if beside and not beside[1][0].islower()]
        is_name = not re.search(r"\s", label.group()) and any(name.casefold() not in self.words for name in names)
        return label.group() if is_name else "\n"

    def _with(self, word: str, sentences_only: bool) -> re.Pattern[str] | None:
        if (word, sentences_only) not in self._patterns:
            # A label in the plural is met by the name in the plural: “Dates”, “the Dates”.
            held = (
                text for text in self.texts if any(each.casefold().startswith(word) for each in _WORD.findall(text))
            )
            texts = list(held)
            self._patterns[word, sentences_only] = _one_of(
                [text for text in texts if not sentences_only or " " in text]
            )
        return self._patterns[word, sentences_only]


NO_FIXED_TEXT = FixedText()


def fixed_text(catalogue: Catalogue) -> FixedText:
    """All that a page in the language of a catalogue can print of its own: in that language, and in English."""
    found = [text for place in template_folders() for text in fixed_texts(place)]
    return FixedText.of(each for text in found for each in _said(text, catalogue))


def _said(text: Marked, catalogue: Catalogue) -> Iterator[str]:
    yield text.text
    yield catalogue.translations.gettext(text.text)
    if text.plural:
        yield text.plural
        yield from (catalogue.translations.ngettext(text.text, text.plural, number) for number in _EVERY_PLURAL)


def _one_of(texts: Sequence[str]) -> re.Pattern[str] | None:
    longest_first = sorted(texts, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_spaced, longest_first))})(?!\w)") if texts else None


def _spaced(text: str) -> str:
    return r"\s+".join(map(re.escape, text.split()))
