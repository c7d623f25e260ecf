"""Patterns over a text with signs (see mentions), written in a word list with slots, lists of words, and gaps.

Most of them hold no letters of their own, only lists of a hundred words: which of them may match is told by the lists
whose words a text holds, found in one pass, and not by letters as in `words/patterns.py`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.words.inflection import plurals, verb_forms

_PART = re.compile(r"\{(?P<group>[a-z]\w*)\}|(?P<who>ONE|OTHER)(?P<owns>'s)?|(?P<gap> \.\. )|(?P<few>~ )")
_LIST = re.compile(r"\{([a-z]\w*)\}")
_WORD = re.compile(r"[^\W_][\w'’&-]*")
_LONGEST = 5
_FEW = r"(?:[^<.;!?\n\s]+ ){0,4}?"
# Others may stand between only as bystanders: “hit, in front of Leo, …”, “was told by police …”.
_BYSTANDER = r"(?<=with )<c>|(?<=near )<c>|(?<=holding )<c>|(?<=front of )<c>|(?<=while )<c>" + (
    r"|(?<=by )<o>|(?<=to )<o>|(?<=the )<o>"
)
# What ONE does first, to whomever, before “and”: “shouted at Megan and pushed her”.
_FIRST = r"<[co\d]+>(?=[^<.;]{0,25}\b(?:and|then) (?!<))"


@dataclass(frozen=True, slots=True)
class Written:
    """A pattern as a word list writes it, and the lists without a word of which it cannot fit."""

    text: str
    needs: frozenset[str]


def fitting(name: str, key: str, text: str) -> Iterator[str]:
    """The patterns of one key of a word list whose words stand in the text: long lists are compiled only for those."""
    present = _present(name, text)
    return (written.text for written in _written(name, key) if written.needs <= present)


@functools.lru_cache(maxsize=512)
def compiled(name: str, written: str) -> re.Pattern[str]:
    """A written pattern, ready to search a text with signs.

    ONE and OTHER are two grown-ups (groups `one` and `other`), `OTHER's` what is theirs; {list} is any word of a list;
    “ .. ” other words in which nobody else acts, “~ ” up to four words and nobody.
    """
    seen: list[str] = []

    def part(found: re.Match[str]) -> str:
        if found["group"]:
            return with_lists(name, found.group())
        if found["few"]:
            return _FEW
        if found["gap"]:
            again = "".join(rf"|<(?P={who})>" for who in dict.fromkeys(seen))
            return rf"(?:[^<.;!?\n]{again}|{_BYSTANDER}|{_FIRST}){{0,90}}?"
        who = found["who"].lower()
        else_than = rf"(?!(?P={seen[0]})>)" if seen and seen[0] != who else ""
        sign = rf"<(?P={who})>" if who in seen else rf"<{else_than}(?P<{who}>\d+)>"
        seen.append(who)
        if found["owns"]:
            return sign + (r"['’]s" if who == "one" else r"(?:['’]s?)?")
        return sign + (r"(?!['’]s)" if who == "one" else "")

    return re.compile(_PART.sub(part, written), re.IGNORECASE)


def with_lists(name: str, written: str) -> str:
    """A written pattern in which {list} has become any form of any word of that list."""
    return _LIST.sub(lambda found: rf"\b(?:{_any(name, found[1])})\b", written)


@functools.cache
def _any(name: str, group: str) -> str:
    return "|".join(map(re.escape, sorted(_forms(name)[group], key=len, reverse=True)))


@functools.cache
def _forms(name: str) -> dict[str, frozenset[str]]:
    """Each list of a file with every form of its words."""
    lists = words(name)
    found = {
        key: {form for entry in entries for form in verb_forms(str(entry))} for key, entries in lists["verbs"].items()
    }
    found |= {
        key: {form for entry in entries for form in plurals(str(entry))} for key, entries in lists["nouns"].items()
    }
    found |= {key: {str(entry) for entry in entries} for key, entries in lists["words"].items()}
    return {key: frozenset(forms) for key, forms in found.items()}


@functools.cache
def _lists_of(name: str) -> dict[str, frozenset[str]]:
    """Each form of any list, reduced to its words, with the lists that hold it."""
    found: dict[str, set[str]] = {}
    for key, forms in _forms(name).items():
        for form in forms:
            found.setdefault(_plain(form), set()).add(key)
    return {form: frozenset(keys) for form, keys in found.items()}


@functools.cache
def _written(name: str, key: str) -> tuple[Written, ...]:
    return tuple(Written(str(each), _needs(str(each))) for each in words(name)[key])


def _needs(written: str) -> frozenset[str]:
    """The lists that stand outside brackets: whatever is in brackets may be one of several ways."""
    plain = re.sub(r"\\[()]", "", written)
    while (less := re.sub(r"\([^()]*\)", "", plain)) != plain:
        plain = less
    return frozenset() if "|" in plain else frozenset(_LIST.findall(plain))


@functools.lru_cache(maxsize=64)
def _present(name: str, text: str) -> frozenset[str]:
    """The lists of which a word stands in the text."""
    said = _WORD.findall(text.lower())
    lists = _lists_of(name)
    return frozenset(
        key
        for start in range(len(said))
        for end in range(start + 1, min(start + _LONGEST, len(said)) + 1)
        for key in lists.get(" ".join(said[start:end]), ())
    )


def _plain(form: str) -> str:
    return " ".join(_WORD.findall(form.lower()))
