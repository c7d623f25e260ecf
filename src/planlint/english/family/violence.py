"""Who hurts whom among the grown-ups of a family, by what a text tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling
from planlint.english.family.patterns import compiled, fitting
from planlint.word_lists import Worded

_DENIED = re.compile(
    r"\b(?:no|never|without|nor|neither|any(?! (?:more|further) of))\b"
    r"(?! (?:longer|doubt|contact|choice|let|lets|allow))[^.;,]{0,45}$"
    r"|\b(?:has|have|had|did|was|were|is|are) not (?:been )?(?:\w+ )?$",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:never|nor|without)\b|\b(?:has|have|had|did|does|do|was|is|are|were)(?: not|n[’']t)\b", re.IGNORECASE
)
# What a parent saw as a child is no violence between this child's parents.
_LONG_AGO = re.compile(
    r"\b(?:grew up|growing up|as a (?:child|boy|girl|teenager)|childhood"
    r"|when (?:he|she|<\d+>) was (?:a |\d|little|young)"
    r"|(?:her|his) own (?:father|mother|dad|mum|parents))\b",
    re.IGNORECASE,
)
# “Dad (Andy)”, “Shane (mum's bf)”: who somebody is, in brackets.
_WHO_THAT_IS = re.compile(r"(<\d+>) \(<\d+>(?:['’]?s)?(?: [\w-]+)?\)")
# “he's beaten her” is no possession of his.
_HAS = Worded(r"(<\d+>)['’]s (?=<family.behind_has>\b)")
# What is asked of somebody, or what they keep somebody from.
_IS_ASKED = Worded(r"\b<family.is_asked>\b|\bstops (?!\w+ing\b)|<\d>,? (?:is |are )?to (?!stop (?!<))")
_SIGN = re.compile(r"<\d+>")
_OBJECT = re.compile(r"<[cor]> (?!says?|said|told|tells)[^<.;,]{0,30}$")


def denied(text: str, start: int) -> bool:
    """Whether what begins at `start` is said not to have happened: “no history of …”, “has never …”."""
    return _DENIED.search(text[:start]) is not None


def long_ago(text: str) -> bool:
    """Whether a text tells of what a parent met as a child."""
    return _LONG_AGO.search(text) is not None


def harms(text: str, cast: Cast) -> Iterator[tuple[int, int]]:
    """Each pair (who harms, who is harmed) of grown-ups that the text tells of, by their places in the cast."""
    yield from harms_told(telling(text, cast, guess=True).text)


def harms_done(text: str, cast: Cast) -> Iterator[tuple[int, int]]:
    """The same pairs, where it is told as done: “Mum not to allow Dad in” only asks something of her."""
    for match in _matches(telling(text, cast, guess=True).text):
        if not _IS_ASKED.search(match.group()):
            yield int(match["one"]), int(match["other"])


def harms_children(text: str, cast: Cast) -> Iterator[int]:
    """Each grown-up of whom the text tells that they hurt a child: “Kev has hit Josh with a slipper”."""
    nobody = f"<{len(cast.grown_ups)}>"  # what is told of hurting somebody is told of one of the grown-ups
    for one, other in harms_told(telling(text, cast, guess=True).text.replace("<c>", nobody)):
        if other == len(cast.grown_ups) != one:
            yield one


def harms_told(signs: str) -> Iterator[tuple[int, int]]:
    """The same of a text with signs for people."""
    for match in _matches(signs):
        yield int(match["one"]), int(match["other"])


def _matches(signs: str) -> Iterator[re.Match[str]]:
    told = _HAS.sub(r"\1 has ", _WHO_THAT_IS.sub(r"\1", signs))
    if len(set(_SIGN.findall(told))) < 2:
        return
    for key in ("told", "told_with_not"):
        for written in fitting("harms", key, told):
            for match in compiled("harms", written).finditer(told):
                one, other = match.group("one"), match.group("other")
                if one == other or long_ago(_sentence(told, match)) or _is_done_to(told, match):
                    continue
                if key == "told" and (_NOT_DONE.search(match.group()) or denied(told, match.start())):
                    continue
                yield match


def _is_done_to(text: str, match: re.Match[str]) -> bool:
    """Whether the first named is whom somebody else does it to: Craig in “Leo kicked Craig and bit Megan”."""
    goes_on = match.start() == match.start("one") - 1 and text.startswith(" and ", match.end("one") + 1)
    shared = text.startswith("<", match.end("one") + len("> and "))
    return goes_on and not shared and _OBJECT.search(text[: match.start()]) is not None


def _sentence(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(mark, 0, match.start()) for mark in ".;\n") + 1
    return text[start : match.end()]
