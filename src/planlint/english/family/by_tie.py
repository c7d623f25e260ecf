"""Who is the mother and who is her partner in a text without a plan, by what is said of a first name in it.

“Kelly to end her relationship with Darren”: he is told by what is said of him, she is the one who is asked.
"""

from __future__ import annotations

import re

from planlint.english.family.by_harm import by_harm, is_hurt_in_passing, is_of_dealings
from planlint.english.family.couple import couple, is_a_child, is_young
from planlint.english.family.first_names import NAME, is_first_name, is_mans, told_as
from planlint.english.family.written_out import to_the_point
from planlint.word_lists import Worded

ASKED_FIRST = re.compile(
    r"\W*(?:(?:Next steps?|Actions?|Tasks?|Agreed|Plan|Goal|Safety goal)\s*[:–-]\s*)?"
    r"(?:(?:If|When|Where|Once|After|Should|Our) )?(?P<name>[A-Z][\w'’-]+)(?:, [^,;.]{2,60},)? (?:to|will|must"
    r"|should|shall|not|(?:needs?|has|is|ought) to|agrees to"
    r"|(?:has been|was|is|has|will be) (?:asked|told|reminded|advised|expected|required|agreed"
    r"|warned|instructed) (?:not )?to"
    r"|(?:has|is|does|no longer|never|\w{3,}s|can|cannot|\w+n[’']t|fail|let|allow"
    r"|resume|return|take|meet|see|continues to|\w+ed|\w+ing)(?= ))\b"
)
# “… from her partner's rages”: where he is told as hers, she is the one who stands first.
_HER_PARTNER = re.compile(
    r"\b(?:her|the|whose) (?:[\w-]+ ){0,2}?"
    r"(?:ex|partner|ex-partner|boyfriend|ex-boyfriend|husband|ex-husband|fiancé)\b",
    re.IGNORECASE,
)
# “Stop dad hitting out”: whoever is asked to is taken for the mother; of “her dad” a child is asked.
_HIS_VIOLENCE = Worded(
    r"(?<!her )(?<!his )\b(?:dad|father|Mr\.? [A-Z]\w+)\b[^.;]{0,50}?\b(?:<family.of_his_violence>"
    r"|<family.begins_violence>\w*)\b",
    re.IGNORECASE,
)
# “Sign the agreement that she will not have Jason overnight”
_SHE_WILL = re.compile(
    r"^(?:(?!(?-i:[A-Z])\w)[\w’']+ |\W*(?-i:[A-Z])\w+ ){1,8}?that she (?:will|must|is|does|has|can|agrees)\b"
)
# “Keep Jordan away from the baby - Laura”
_ASKED_LAST = re.compile(r"(?:\s[-–—]+\s*|[:(]\s*)(?P<name>[A-Z][\w'’-]+)\W*$")


def by_tie(text: str, *, her_told: bool, him_told: bool) -> dict[str, list[str]]:
    """The names of the two by gender; `her_told` and `him_told`: whether another word (“Mum”, “Mr Rees”) tells of them.

    Where nothing ties a man to whoever is asked, violence told between two of the names does.
    """
    if her_told and him_told:
        return {}
    found = _tied(text, her_told, him_told)
    if not found:
        hers, his = couple(text, her_told=her_told, him_told=him_told or _HER_PARTNER.search(text) is not None)
        asked = who_is_asked(text)
        if hers and asked != hers and is_first_name(asked) and is_hurt_in_passing(hers, text):
            hers = asked
        found = {"she": [hers] if hers else [], "he": [his] if his else []}
    return found if any(found.values()) else by_harm(text, her_told, him_told or _HER_PARTNER.search(text) is not None)


def _tied(text: str, her_told: bool, him_told: bool) -> dict[str, list[str]]:
    first = who_is_asked(text)
    if not (her_told or him_told) and (man := _man_asked(text)):
        women = {name for name in _told_as_grown_up(text, man) if not is_mans(name)}
        return {"he": [man], "she": [*women]} if len(women) == 1 else {}
    if him_told:
        return {"she": [first]} if first and _HIS_VIOLENCE.search(text) else {}
    men = _men(text, first, her_told) if first or her_told else set[str]()
    about_her = _HER_PARTNER.search(text) or any(each.search(text) for each in told_as("at_home"))
    if first and about_her and not her_told and not men:
        return {"she": [first]}
    # Whose name ends in “a” is seldom a man, but for Joshua and his like: “Craig to block Laura's number”.
    if len(men) != 1 or any(_is_womans(name) for name in men):
        return {}
    return {"he": [*men], "she": [first] if first and not her_told else []}


def who_is_asked(text: str) -> str:
    """The first name of whoever stands first, is named last, or is told beside a man; or “I”."""
    asked = [
        ASKED_FIRST.match(to_the_point(text).text),
        _ASKED_LAST.search(text),
        *(each.search(text) for each in told_as("a_couple")),
    ]
    names = [match["name"] for match in asked if match is not None]
    first = next((name for name in names if is_first_name(name) and not is_mans(name)), "")
    said = first or next((one for one in ("I", "You") if re.match(rf"\W*{one}\b", text)), "")
    return said or ("she" if _SHE_WILL.search(text) else "")


def _men(text: str, first: str, her_told: bool) -> set[str]:
    """The first names of men: by what is said of each or, beside a mother, by what the whole text is about."""
    tied = _told_as_grown_up(text, first)
    if tied or not (first or her_told) or not _is_of_grown_ups(text):
        return tied
    # Who is told with a surname or a post is there for their work.
    named = {match["name"] for match in re.finditer(rf"\b{NAME}(?! (?-i:[A-Z])|\s?\()", text)}
    return {name for name in named - {first} if is_mans(name) and not is_a_child(name, text)}


def _told_as_grown_up(text: str, asked: str) -> set[str]:
    """Whom something is told of that is told of grown-ups only, but for who is asked."""
    told = {match["name"] for pattern in told_as("a_grown_up") for match in pattern.finditer(text)}
    return {name for name in told - {asked} if is_first_name(name) and not is_young(name, text)}


def _man_asked(text: str) -> str:
    """“Paul to keep Stacey calm”: a man's name that stands first."""
    asked = ASKED_FIRST.match(to_the_point(text).text)
    return asked["name"] if asked is not None and is_mans(asked["name"]) else ""


def is_of_childhood(text: str) -> bool:
    """Whether it speaks of a child's day and not of violence, so that “him” may be a boy nobody names."""
    return any(each.search(text) for each in told_as("childhood")) and not any(
        each.search(text) for each in told_as("setting")
    )


def _is_of_grown_ups(text: str) -> bool:
    """Whether it speaks of violence between grown-ups, or of their dealings with each other and of no child's day."""
    if any(each.search(text) for each in told_as("setting")):
        return True
    return is_of_dealings(text)


def _is_womans(name: str) -> bool:
    return name.endswith("a") and not is_mans(name)
