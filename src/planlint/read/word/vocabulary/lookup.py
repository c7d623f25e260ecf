"""Phrases looked up whatever their capitals, punctuation and numbering: whole, nearly, or within a longer header."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping

_NUMBER_BEFORE = re.compile(
    r"^(?:(?:(?:section|part|step|box|table) )?(?:\d{1,2}(?: \d{1,2})*[a-z]?(?: of \d{1,2})?|[a-h]|[ivx]{1,4})"
    r"|first|second|third|fourth|fifth|sixth) (?=\S)"
)
_NUMBER_AFTER = re.compile(r" (?:(?:no |number )?\d{1,2}(?: \d{1,2})*[a-z]?|one|two|three|four|five|six)$")
_NUMBER_WITHIN = re.compile(r"(?<=[a-z]) \d{1,2} (?=[a-z])")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_NOT_WORDS = re.compile(r"[^\w#]+|_+")
_APOSTROPHES = re.compile(r"['’‘`´]")
_LONGEST_LABEL = 90
_HALVES = re.compile(r"\s+[/|]\s+|\s*\n\s*|(?<=\w{2})/(?=\w{3})")
_SHORTEST_WITHIN = 4
_CLOSE = 92  # of 100: a typing error, not another word
_ASKING = {"who", "what", "when", "how", "why", "where", "by", "our", "your"}
_FIRST = {"name", "born", "child.name", "child.born"}  # what else the label asks for stands behind these
_WHO_THEY_ARE = {"relation", "role", "agency", "person.relation", "person.role", "person.agency"}
_SAY_NOTHING = re.compile(r"\b(?:the|an?|this|these|those|each|any|our|your|their) ")
_SMALL = {"the", "a", "an", "of", "for", "to", "and", "s", "all", "please", "any", "in", "at", "this", "that"}


# The same words of a draft are looked up in several tables, one after another.
@functools.lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Words in small letters with single spaces: no punctuation, “&” as “and”, no apostrophes."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("&", " and ")
    return _NOT_WORDS.sub(" ", _APOSTROPHES.sub("", plain)).strip()


def mark_of(text: str) -> str:
    """What a mark is looked up by: its letters and figures, or the shape that it is (“▲”)."""
    return folded(text) or text.strip()


@functools.lru_cache(maxsize=4096)
def variants(text: str) -> tuple[str, ...]:
    """The ways a header may be looked up: whole, without its brackets, without numbers before and after."""
    found = [folded(text)]
    if "(" in text or "[" in text:
        found.append(folded(_BRACKETS.sub(" ", text)))
    if _NUMBER_WITHIN.search(found[0]):  # “Child 1 name”
        found.append(_NUMBER_WITHIN.sub(" ", found[0]))
    for one in list(found):
        bare = _NUMBER_AFTER.sub("", _NUMBER_BEFORE.sub("", one))
        found += [bare, bare.removeprefix("the ")]
    return tuple(one for one in dict.fromkeys(found) if one)


class Lookup:
    """Phrases of one table of terms, looked up whole, with a typing error, or within a longer header."""

    def __init__(self, table: Mapping[str, list[str]]) -> None:
        self.keys: dict[str, str] = {}
        for key, phrases in table.items():
            for phrase in phrases:
                self.keys.setdefault(folded(str(phrase)), key)
        self._bare = _bare(self.keys)
        self._most_words = max((len(one.split()) for one in self.keys), default=0)
        self._by_length: dict[int, list[str]] = {}

    @functools.lru_cache(maxsize=4096)  # noqa: B019 - a table of terms lives as long as the program
    def whole(self, text: str) -> str | None:
        """What the whole text is, whatever its punctuation and numbering."""
        if len(text) > _LONGEST_LABEL:
            return None
        ways = variants(text)
        for way in ways:
            if way in self.keys:
                return self.keys[way]
        for way in ways:
            if (bare := _SAY_NOTHING.sub("", way)) in self._bare:
                return self._bare[bare]
        nearly = self._nearly(ways[-1]) if ways and len(ways[-1]) >= 7 else None
        return nearly or self._half(text)

    def _half(self, text: str) -> str | None:
        """What a label in two languages or of two names asks for: “Enw / Name”, “DoB / EDD”."""
        halves = _HALVES.split(text)
        keys = [key for half in halves for way in variants(half) if (key := self.keys.get(way))]
        alike = len(set(keys)) == 1 or {*keys} <= _WHO_THEY_ARE
        return keys[0] if len(halves) == 2 and keys and (alike or keys[0] in _FIRST) else None

    @functools.lru_cache(maxsize=2048)  # noqa: B019 - a table of terms lives as long as the program
    def _nearly(self, text: str) -> str | None:
        from rapidfuzz import fuzz, process

        if len(text.split()) > 8:
            return None
        found = process.extractOne(text, self._about_as_long(len(text)), scorer=fuzz.ratio, score_cutoff=_CLOSE)
        # “Who will do this” and “What will we do” are close in letters only.
        asks = {text.split()[0], found[0].split()[0]} if found else set()
        return self.keys[found[0]] if found and not (len(asks) > 1 and asks & _ASKING) else None

    def _about_as_long(self, length: int) -> list[str]:
        """The phrases that are no longer or shorter than one with a typing error can be."""
        if length not in self._by_length:
            least, most = length * _CLOSE / (200 - _CLOSE), length * (200 - _CLOSE) / _CLOSE
            self._by_length[length] = [phrase for phrase in self.keys if least <= len(phrase) <= most]
        return self._by_length[length]

    def within(self, text: str, most_words: int = 16) -> list[tuple[str, str]]:
        """(phrase, key) of the phrases within a longer header, the longest first."""
        words = folded(text)
        if len(words.split()) > most_words:
            return []
        found = [(one, self.keys[one]) for one in self._phrases(words.split())]
        return sorted(found, key=lambda pair: len(pair[0]), reverse=True)

    def _phrases(self, words: list[str]) -> Iterator[str]:
        """The known phrases that follow one another in some words, each as long as it can be."""
        at = 0
        while at < len(words):
            ways = (" ".join(words[at : at + size]) for size in range(min(self._most_words, len(words) - at), 0, -1))
            # Short words stand in too many sentences to mean anything within one.
            found = next((way for way in ways if len(way) >= _SHORTEST_WITHIN and way in self.keys), None)
            if found is not None:
                yield found
            at += len(found.split()) if found is not None else 1

    def mostly(self, text: str) -> str | None:
        """What a heading is about when a known phrase makes up most of its words."""
        found = self.within(text, 12)
        if not found:
            return None
        phrase, key = found[0]
        solid = [word for word in folded(text).split() if word not in _SMALL]
        known = [word for word in phrase.split() if word not in _SMALL]
        return key if solid and len(known) * 2 >= len(solid) else None


def _bare(keys: Mapping[str, str]) -> dict[str, str]:
    """The phrases without “the”, “our” and the like; not those that then mean two things."""
    bare: dict[str, set[str]] = {}
    for phrase, key in keys.items():
        bare.setdefault(_SAY_NOTHING.sub("", phrase), set()).add(key)
    return {phrase: next(iter(found)) for phrase, found in bare.items() if len(found) == 1}
