"""Patterns over a text with signs (see mentions), written in a word list with slots, lists of words, and gaps."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.words.inflection import plurals, verb_forms

_PART = re.compile(r"\{(?P<group>[a-z]\w*)\}|(?P<who>ONE|OTHER)(?P<owns>'s)?|(?P<gap> \.\. )|(?P<few>~ )")
_FEW = r"(?:[^<.;!?\n\s]+ ){0,4}?"
# A child may stand between only as a bystander: “hit, in front of Leo, …”.
_BYSTANDER = r"(?<=with )<c>|(?<=near )<c>|(?<=holding )<c>|(?<=front of )<c>|(?<=while )<c>|(?<=by )<o>|(?<=to )<o>|(?<=the )<o>"


@functools.cache
def patterns(name: str, key: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of one key of a word list, compiled once.

    ONE and OTHER are two grown-ups (groups `one` and `other`), `OTHER's` what is theirs; {list} is any word of a list;
    “ .. ” other words in which nobody else comes, “~ ” up to four words and nobody.
    """
    return tuple(_compiled(name, str(written)) for written in words(name)[key])


def _compiled(name: str, written: str) -> re.Pattern[str]:
    seen: list[str] = []

    def part(found: re.Match[str]) -> str:
        if found["group"]:
            return rf"\b(?:{forms(name, found['group'])})\b"
        if found["few"]:
            return _FEW
        if found["gap"]:
            again = "".join(rf"|<(?P={who})>" for who in dict.fromkeys(seen))
            return rf"(?:[^<.;!?\n]{again}|{_BYSTANDER}){{0,90}}?"
        who = found["who"].lower()
        else_than = rf"(?!(?P={seen[0]})>)" if seen and seen[0] != who else ""
        sign = rf"<(?P={who})>" if who in seen else rf"<{else_than}(?P<{who}>\d+)>"
        seen.append(who)
        if found["owns"]:
            return sign + (r"['’]s" if who == "one" else r"(?:['’]s?)?")
        return sign + (r"(?!['’]s)" if who == "one" else "")

    return re.compile(_PART.sub(part, written), re.IGNORECASE)


def with_lists(name: str, written: str) -> str:
    """A written pattern in which {list} has become any word of that list."""
    return re.sub(r"\{([a-z]\w*)\}", lambda found: rf"\b(?:{forms(name, found[1])})\b", written)


@functools.cache
def forms(name: str, group: str) -> str:
    """Every form of the words of one list as alternatives of a pattern."""
    lists = words(name)
    found = {form for entry in lists["verbs"].get(group, ()) for form in verb_forms(str(entry))}
    found |= {form for entry in lists["nouns"].get(group, ()) for form in plurals(str(entry))}
    found |= {str(entry) for entry in lists["words"].get(group, ())}
    if not found:
        raise KeyError(f"{name}: {group}")
    return "|".join(re.escape(form) for form in sorted(found, key=len, reverse=True))
