"""A sentence with each person in it replaced by a sign for who that is, so that patterns can ask who does what to whom.

“Wayne hit his wife when Leo was in bed” becomes “<1> hit <0> when <c> was in bed”. Signs: the place of a grown-up in
the cast; `c` a child, `r` a relative, `o` somebody else, `p` both parents, `him` and `her` somebody not named before.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.family.pronouns import Mention, meant

_WHOSE = re.compile(r"(?:['’]s?)? ", re.IGNORECASE)
_PRONOUN_OWNS = {"his", "her", "their", "my", "our"}
# “Children’s Services” are no children.
_NO_AGENCY = r"(?!['’]s (?i:services|social|centre|hospital|home|trust|guardian))"
# “Mum is to police Dad's visits” speaks of no officers.
_NO_OFFICERS = (
    r"(?!(?<=police) (?:his|her|the|any|[A-Z][\w-]+['’]s) (?:no[- ])?"
    r"(?:contact|visit|time|drink|behav|temper|access|phone|bail|use|rule|order)\w*)"
)
_ENDS = re.compile(r"[.!?;\n]")


@dataclass(frozen=True, slots=True)
class Telling:
    """The text with signs, and how its places go back to the text as written."""

    text: str
    _signs: tuple[int, ...]
    _written: tuple[int, ...]

    def written(self, place: int) -> int:
        """Where in the text as written a place between signs stands."""
        at = bisect_right(self._signs, place) - 1
        return self._written[at] + (place - self._signs[at])


# Several rules ask who does what to whom in the same sentence.
@functools.lru_cache(maxsize=128)
def telling(text: str, cast: Cast, *, guess: bool = False) -> Telling:
    """The text with signs; `guess` takes “her”, where nobody was named, for the one grown-up whom it fits."""
    found = mentions(text, cast, guess)
    out, length = [], 0
    signs, written = [0], [0]
    last = 0
    for one in found:
        sign = f"<{one.who}>" + ("'s" if one.owns else "")
        piece = text[last : one.start]
        out += [piece, sign]
        length += len(piece) + len(sign)
        signs += [length - len(sign), length]
        written += [one.start, one.end]
        last = one.end
    out.append(text[last:])
    return Telling("".join(out), tuple(signs), tuple(written))


def mentions(text: str, cast: Cast, guess: bool = False) -> list[Mention]:
    """Each place where somebody is named, with the sign for who that is."""
    matches = list(_words_for_people(text, cast))
    found: list[Mention] = []
    owner: Mention | None = None
    sentence = 0
    for place, match in enumerate(matches):
        sentence += len(_ENDS.findall(text, matches[place - 1].end() if place else 0, match.start()))
        before = text[matches[place - 1].end() : match.start()] if owner is not None else ""
        one = _mention(match, before, owner, found, cast, sentence, guess)
        if owner is not None:
            one = one.starting(owner.start)
        following = matches[place + 1] if place + 1 < len(matches) else None
        between = text[match.end() : following.start()] if following else ""
        owner = one if following and _owns(match, between, following) else None
        if owner is None and following and _same(match, between, following):
            owner = None
            one = one.named_by(_mention(following, "", None, found, cast, sentence, guess))
        if owner is None and one.who != "?" and not (found and found[-1].end > match.start()):
            found.append(one)
    return found


def _owns(match: re.Match[str], between: str, following: re.Match[str]) -> bool:
    """Whether the second is told by what they are to the first: “her husband”, “Mum's older brother”."""
    if following.lastgroup in {"name", "pronoun"}:
        return False
    pronoun = match.lastgroup == "pronoun"
    if pronoun and match.group().lower() not in _PRONOUN_OWNS:
        return False
    plain = between.lower()
    if not pronoun and not plain.startswith(("'", "’")):
        return False
    rest = plain.lstrip("'’s" if not pronoun else "").split()
    return not rest or all(word in words("family_mentions")["between"] for word in rest)


def _same(match: re.Match[str], between: str, following: re.Match[str]) -> bool:
    """Whether a name follows what somebody is: “her partner Gaz”, “Uncle Dave”."""
    return (
        match.lastgroup not in {"name", "pronoun"}
        and following.lastgroup == "name"
        and between in {" ", ", "}
        and (between == " " or match.lastgroup == "partner")
    )


def _mention(
    match: re.Match[str],
    before: str,
    owner: Mention | None,
    found: list[Mention],
    cast: Cast,
    sentence: int,
    guess: bool,
) -> Mention:
    said = match.group()
    kind = match.lastgroup or ""
    who, gender = meant(kind, said, before, owner, found, cast, sentence, guess)
    owns = kind == "pronoun" and said.lower() == "his"
    return Mention(who, gender, match.start(), match.end(), sentence, owns, kind == "pronoun")


def _words_for_people(text: str, cast: Cast) -> Iterator[re.Match[str]]:
    """Every name and every word for somebody, from left to right; where both begin it is the name."""
    patterns = [*_named(cast), _listed()]
    following = [pattern.search(text) for pattern in patterns]
    while found := [match for match in following if match]:
        first = min(found, key=re.Match.start)
        yield first
        position = first.end()
        # Only those that began before it are searched for again: a long text has many names.
        following = [
            pattern.search(text, position) if match and match.start() < position else match
            for pattern, match in zip(patterns, following, strict=True)
        ]


@functools.lru_cache(maxsize=64)
def _named(cast: Cast) -> tuple[re.Pattern[str], ...]:
    """The names of a cast as a pattern of their own, since each plan has others; nothing where it has none."""
    lists = words("family_mentions")
    flat = {each for key in ("mother", "father", "parents") for each in lists[key]}
    names = {name for one in cast.grown_ups for name in one.names} | {*cast.children, *cast.relatives, *cast.others}
    names = {name for name in names if name.lower() not in flat}
    return (_whole_words(rf"(?P<name>{_any(names)})"),) if names else ()


@functools.cache
def _listed() -> re.Pattern[str]:
    lists = words("family_mentions")
    groups = [
        ("parents", lists["parents"]),
        ("mother", lists["mother"]),
        ("father", lists["father"]),
        ("partner", [each for group in lists["partner"].values() for each in group]),
        ("relative", [each for group in lists["relative"].values() for each in group]),
        ("child", [each for group in lists["child"].values() for each in group]),
        ("outsider", lists["outsider"]),
        ("pronoun", ["he", "him", "his", "she", "her", "their", "my", "our"]),
    ]
    written = []
    for group, ways in groups:
        in_capitals = lists.get(f"{group}_in_capitals", ())
        not_before = rf"(?!(?<=family) (?:{_any(lists['no_kin_behind_family'])})s?\b)" if group == "relative" else ""
        not_before = _NO_OFFICERS if group == "outsider" else not_before
        written.append(rf"(?P<{group}>{'|'.join((*in_capitals, f'(?i:{_any(ways)})'))}){not_before}{_NO_AGENCY}")
    return _whole_words("|".join(written))


def _whole_words(written: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?!DA\b)(?:{written})(?![\w-])")


def _any(phrases: object) -> str:
    return "|".join(map(re.escape, sorted(map(str, phrases), key=len, reverse=True)))  # type: ignore[call-overload]
