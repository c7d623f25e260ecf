"""Shortened names in a text, and whether the full words stand beside them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.plain.spelt_out import spelt_out
from planlint.english.words.dictionary import is_word
from planlint.english.words.listed import Entry, word_list
from planlint.word_lists import Worded

# Capitals of two to six letters, with a plural or a sign between them; dotted; or mixed, such as CiN and LPoA.
_SHAPE = re.compile(
    r"(?<![\w/&.'’@#-])(?:(?:[A-Z]\.){2,6}|[A-Z]{2,6}(?:[/&][A-Z]{1,4})?(?=s?(?!\w))|[A-Z][/&][A-Z]{1,4}(?=s?(?!\w))"
    r"|(?=[A-Za-z]{3,5}(?!\w))[A-Z][a-z]?[A-Z][A-Za-z]{0,2}(?<![a-z]{2}))s?(?!\w)(?!['’](?:T|LL|RE|VE|D)\b)"
)
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,6}")
_LETTERS = re.compile(r"[^A-Za-z0-9]")
_NUMERAL = re.compile(r"[IVX]+")
_IN_REFERENCE = re.compile(r"[/\-_.:]?\d|[/\-_]\w*\d|@|\.\w{2,3}/|://")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b")
_TITLE = Worded(r"\b<plain.titles>\.?\s$")
_INITIALS_OF = re.compile(r"\.?\s[A-Z][a-z]+")
# “J.K. said”, “AK and her brother”: letters that speak, feel or have a family are initials.
_KIN = r"(?:\w+ )?<plain.somebodys>\b"
_IS_SOMEBODY = Worded(rf"\.?\s(?:and (?:her|his|their) {_KIN}|<plain.done_by_somebody>\b)|['’]s {_KIN}")
_CAPITAL_WORD = re.compile(r"(?<!\w)[A-Z](?:['’]?[A-Z]+)+(?:['’]S)?(?!\w)|(?<!\w)[AI](?!\w)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CHEAP = re.compile(r"[A-Z][/&.]?[A-Z]|[A-Z][a-z][A-Z]")


@dataclass(frozen=True, slots=True)
class Acronym:
    """A shortened name as it stands in a text; `letters` are the same for HV, HVs and H.V."""

    letters: str
    start: int
    end: int
    entry: Entry | None
    spelt_out: bool


def acronyms(text: str, names: frozenset[str] = frozenset()) -> list[Acronym]:
    """Every shortened name that a reader may not know, in order; `names` are words of names, in capitals."""
    found = {each.start: each for each in _listed(text)}
    taken = [(each.start, each.end) for each in found.values()]
    if _CHEAP.search(text):
        for start, end in _unlisted(text, names):
            if not any(start < stop and end > begin for begin, stop in taken):
                letters = _key(text[start:end])
                found[start] = Acronym(letters, start, end, None, spelt_out(text, start, end, letters, ""))
    return [found[start] for start in sorted(found)]


def _listed(text: str) -> Iterator[Acronym]:
    everyday, undotted = everyday_letters(), _undotted(text)
    for listed in word_list("acronyms").find(undotted):
        written = text[listed.start : listed.end]
        if _counts(listed.entry, undotted[listed.start : listed.end]) and written not in everyday:
            if _TITLE.search(text, max(0, listed.start - 10), listed.start) or _POSTCODE.search(
                text, max(0, listed.start - 5), listed.end + 4
            ):
                continue
            entry = listed.entry
            meanings = f"{entry.means}; {entry.plain}"
            dotted = _DOTTED.match(text, listed.start)
            end = dotted.end() if dotted else listed.end
            given = spelt_out(text, listed.start, listed.end, _key(entry.term), meanings)
            yield Acronym(_key(written), listed.start, end, entry, given)


def _undotted(text: str) -> str:
    """The text with the letters of I.R.O. moved together, each place kept."""
    if "." not in text:
        return text
    return re.sub(
        r"(?<![\w.])(?:[A-Za-z]\.){2,5}[A-Za-z]?(?!\w)",
        lambda match: match.group().replace(".", "").ljust(len(match.group())),
        text,
    )


def _counts(entry: Entry, written: str) -> bool:
    """Whether the words are written as the acronym: in capitals, as listed, or small where no word is meant."""
    written = written.strip()
    forms = (entry.term, *entry.forms)
    if written in forms or written.replace("’", "'") in forms or written.isupper():
        return True
    bare = written.removesuffix("s")
    if any(bare == form or written == form + "s" for form in forms):
        return True
    small = written.lower()
    also_word = bool({small, small.removesuffix("s")} & _also_words())
    return written == small and not also_word and (len(small) > 2 or not re.search("[aeiou]", small))


def _unlisted(text: str, names: frozenset[str]) -> Iterator[tuple[int, int]]:
    for match in _SHAPE.finditer(text):
        written, start, end = match.group(), match.start(), match.end()
        letters = _key(written)
        if (
            {written, letters, written.rstrip("s"), letters.rstrip("s")} & everyday_letters()
            or letters in names
            or letters in _listed_letters()
            or _NUMERAL.fullmatch(letters)
            or _IN_REFERENCE.match(text, end)
            or re.search(r"[\d/_\-]$", text[max(0, start - 1) : start])
            or _everyday_phrase(text, start, end)
            or _TITLE.search(text, max(0, start - 10), start)
            or (len(letters) <= 2 and (_INITIALS_OF.match(text, end) or _IS_SOMEBODY.match(text, end)))
            or any(code.start() <= start < code.end() for code in _POSTCODE.finditer(text, max(0, start - 8), end + 8))
            or _in_capitals(text, start, end, letters)
        ):
            continue
        yield start, end


def _in_capitals(text: str, start: int, end: int, letters: str) -> bool:
    """Whether the word is in capitals for weight, as a heading or as a name, and is short for nothing."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    if _is_heading(line):
        return True
    beside = any(abs(gap) < 2 for gap in _gaps(text, start, end)) and re.search("[AEIOUY]", letters)
    if beside or letters in _weighty():
        return True
    vowels = len(re.findall("[AEIOUY]", letters))
    if len(letters) >= 5 and vowels >= 2:
        return True
    return len(letters) >= 4 and vowels > 0 and is_word(letters.lower())


@functools.lru_cache(maxsize=64)
def _is_heading(line: str) -> bool:
    words_of_line = _WORD.findall(line)
    return len(words_of_line) > 1 and all(word.isupper() for word in words_of_line)


def _gaps(text: str, start: int, end: int) -> Iterator[int]:
    """How far off, in characters beyond the space, the next words in capitals stand (unless they are acronyms)."""
    for match in _CAPITAL_WORD.finditer(text, max(0, start - 30), end + 30):
        other = match.group()
        if other in everyday_letters() - _weighty() or _known(other):
            continue
        if match.end() < start and not text[match.end() : start].strip():
            yield start - match.end() - 1
        elif match.start() > end and not text[end : match.start()].strip():
            yield match.start() - end - 1


@functools.cache
def _listed_letters() -> frozenset[str]:
    """The letters of every listed acronym: where those have another sense, they are no unknown ones either."""
    return frozenset(_key(form) for entry in word_list("acronyms").entries for form in (entry.term, *entry.forms))


def _key(written: str) -> str:
    letters = _LETTERS.sub("", written)
    return (letters[:-1] if len(letters) > 2 and letters.endswith("s") else letters).upper()


@functools.lru_cache(maxsize=1024)
def _known(written: str) -> bool:
    return any(True for _ in word_list("acronyms").find(written))


@functools.cache
def everyday_letters() -> frozenset[str]:
    """What everybody knows, and what children are called."""
    listed = words("everyday_acronyms")
    return frozenset(str(word) for word in (*listed["words"], *listed["nicknames"]))


def _everyday_phrase(text: str, start: int, end: int) -> bool:
    """Whether the letters are part of an everyday name that holds a sign or a space, such as B&B or TK Maxx."""
    around = text[max(0, start - 8) : end + 8]
    return any(phrase in around and text[start:end] in phrase for phrase in _everyday_phrases())


@functools.cache
def _everyday_phrases() -> tuple[str, ...]:
    return tuple(word for word in everyday_letters() if not word.isalnum())


@functools.cache
def _weighty() -> frozenset[str]:
    """Short words that people put in capitals for weight."""
    return frozenset(str(word).upper() for word in words("everyday_acronyms")["for_weight"])


@functools.cache
def _also_words() -> frozenset[str]:
    """Acronyms whose small letters spell an ordinary word or name."""
    return frozenset(str(word) for word in words("acronyms")["also_words"])
