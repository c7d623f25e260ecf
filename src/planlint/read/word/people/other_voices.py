"""A paragraph below what somebody says that begins with somebody else: no words of the first, or perhaps none."""

from __future__ import annotations

import re
from enum import Enum, auto

from planlint.read.word.people.named_already import find
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_group, is_name, post, relation
from planlint.word_lists import Worded

_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Uu]s|[Oo]ur)\b")
_TELLS = Worded(
    r"(?:(?:also|then|both|has|have|had|was|were)\s+)*(?:did not|didn['’]t|could not|couldn['’]t|was not|were not|not"
    r"|<draft_lines.thinks>|<draft_lines.tells>|<draft_lines.at_a_meeting>)\b"
)
_OPINION = Worded(r"<draft_lines.thinks>")
_MOST_OF_NAME = 3
_THE_SAME = {"she", "he", "they", "it", "her", "his", "their"}


class Voice(Enum):
    """Whose words a paragraph is: `OWN` of whoever spoke above it, `OTHER` not theirs, `UNSURE` perhaps theirs."""

    OWN = auto()
    OTHER = auto()
    UNSURE = auto()


def voice_of(draft: Draft, text: str, who: Tree | None, above: str) -> Voice:
    """Whose words a paragraph is that stands below what `who` says; `above`: what was said so far."""
    named = _somebody_else(draft, text, who)
    quoted = above.count("“") > above.count("”") or above.count('"') % 2
    if not named or quoted or _FIRST_PERSON.search(text):
        return Voice.OWN
    behind = text[len(named) :].lstrip()
    tells = _TELLS.match(behind)
    names_child = any(
        re.search(rf"\b{re.escape(one['name'].value.split()[0])}\b", text)
        for one in draft.tree.get("children", ())
        if "name" in one
    )
    if tells is None:
        return Voice.OWN if relation(named) else Voice.UNSURE  # “Mum shouts at night.”
    if not names_child:
        return Voice.OTHER
    return Voice.UNSURE if _OPINION.search(tells.group()) else Voice.OWN  # “Priya asked Amina what she wants”


def _somebody_else(draft: Draft, text: str, who: Tree | None) -> str:
    """The words at the beginning of a text that name somebody else; none for whoever speaks, and for no name."""
    words = re.findall(r"\S+\s*", text)[:_MOST_OF_NAME]
    if words and folded(words[0]) in _THE_SAME:
        return ""
    for size in range(len(words), 0, -1):
        named = "".join(words[:size]).rstrip()
        part = find(draft, named)
        if part is not None:
            return "" if part is who else named
        behind = text[len(named) :].lstrip()
        known = relation(named) or post(named) or is_group(named) or folded(named) == "the chair"
        if named[:1].isupper() and (known or (is_name(named) and _TELLS.match(behind))):
            return named
    return ""
