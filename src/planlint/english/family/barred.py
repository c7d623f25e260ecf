"""Who is kept away from a child, and who is let near one, in a sentence with signs for people. (SP7.2.5a, PL10)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Set

from planlint.bundled import words
from planlint.english.family.away_and_near import Away, Near
from planlint.english.family.barred_signs import signs, what_then
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling
from planlint.english.words.patterns import Patterns

_FEW = r"(?:[^.;<\n]|<(?!\d)\w+>|<\d+>['’]s){0,55}?"  # somebody of the cast ends it
_WHO = r"(?P<who>\d+)"
# “at Dad's with Leo”: what is theirs does nothing, but for their contact.
# “Dad's not to” is said of him.
_NOT_THEIRS = (
    r"(?!['’]s (?!(?:\w+ )?(?:contact|visits?|time|bail|conditions?|order|calls?|access|licence)\b"
    r"|(?:not|never|only|no|to|banned|barred)\b))"
)
_CHILD = r" (?:(?:the|any|all|both|either) )*<c>"
_CONDITION = re.compile(r"\b(?:if|when|whenever|unless|until|once|before)\s*$", re.IGNORECASE)
_END = re.compile(r"[.;\n]")
# “… when he has been using, and all time with Kit is at Gran's”: what follows holds at every hour.
_OTHER_BAR = re.compile(r"\b(?:and|but) (?:(?:for now|at present),? )?(?=(?:all|never|no|nor)\b)")
_CLAUSE_GOES_ON = 60
# “Ann will take Leo to see his dad”
_BEGINS_WITH_ONE = re.compile(r"\W*<(?P<by>\d+)>(?!['’]s)")
_WATCHER = re.compile(r"\bonly with <(\d+)>[^.;\n]{0,30}\b(?:there|present|in the room|watching)\b")
_SUPERVISOR = re.compile(r"\b(?:supervis|overs|watch|chaperon)\w* (?:\w+ )?by (?:the )?<(\w+)>")
_HOST = re.compile(r"\b(?:at|to|from) <(\d+)>['’]s")
_GOES_ALONG = re.compile(r"\b(?:with|and) <c>", re.IGNORECASE)
# Whoever is spoken of first in a clause acts: “<o> will tell <0> and take <c> to school”.
_ACTS_BEFORE = re.compile(r"<(?!c>)(?P<who>\w+)>(?![’']s)(?P<between>[^.;,:\n]*)$")
# “Ann is at work and Lee minds Leo”: a second clause has somebody of its own, “Ann and Lee” are one.
_ANOTHER_CLAUSE = re.compile(r"\b(?:so that|so|while|because|as|lets?|asks?|has)\s*$| \w+ .*\band\s*$")
# Why, or what others do meanwhile, says nothing of who is there.
_MEANWHILE = re.compile(
    r"\b(?:so|because|to (?:let|give|allow)|while|when|as|until|if) (?:that )?(?:the )?<\w+>"
    r"(?![^.;\n]*\b(?:there|present|at home|is in(?=\W*(?:$|[.;,]))|beside|next to"
    r"|in the (?:room|house)|watch\w*|supervis\w*|with <c>)\b)[^.;\n]*"
)
# “Lee shuts the gate so Leo cannot go out alone” keeps Lee from nothing.
_SO_THAT_A_CHILD = re.compile(r"\bso (?:that )?(?:the )?<c>")
_WHAT_FOR = re.compile(r"\b(?:so|because)\b(?! long| far)[^.;\n]*")
# Whoever is hurt is not the one who keeps away: “Tom hit <0> and is to stay away”.
_IS_HURT = re.compile(
    r"\b(?:(?:violen\w+|abusive|aggressive|cruel|threatening|controlling) (?:to|towards?|with|against|of)|hits?"
    r"|hurts?|beats?|assault\w*|attack\w*|punch\w*|strangl\w*|threaten\w*|abus\w+|harm\w*)(?: the)? $",
    re.IGNORECASE,
)
# Nor is whoever has to be there: “Tom and Leo are not left in the house without <0>”.
_IS_THERE = re.compile(r"\b(?:without|unless|except|but|other than|apart from)(?: the)? $", re.IGNORECASE)
_NO_PATTERNS = {"classes", "same_relative", "of_the_neighbourhood"}


def kept_away(text: str, cast: Cast) -> Away:
    """Whom words keep away; whoever moves out with the child is with it."""
    told = signs(text, cast)
    elsewhere = () if _GOES_ALONG.search(told) else _always("lives_elsewhere", told)
    keys = ("bars", "no_contact", "keeps_out", "not_overnight")
    kept, silent, out, nights = (frozenset(_always(key, told)) for key in keys)
    if _patterns()["may_write"].search(told):
        silent = frozenset()
    parents = frozenset((int(match["who"]), int(match["other"])) for match in _matches("keeps_from_parent", told))
    return Away(kept | out, silent, frozenset(elsewhere), out, nights, parents)


def keeps_to(text: str, cast: Cast) -> frozenset[int]:
    """Whom words that let somebody near keep away too; what it is for does not: “so that he is not on his own”."""
    return kept_away(_WHAT_FOR.sub("", text), cast).kept


def let_near(text: str, cast: Cast) -> Near:
    """Whom words let be with a child or in its home, or to whom a child is brought, and nobody watches."""
    told = what_then(signs(text, cast))
    itself = _MEANWHILE.sub("", told)
    watchers = {match.groupdict().get("by") for way in _ways("watched", itself) for match in way.finditer(itself)}
    if None in watchers or _allowed_first(told):
        return Near()
    handed = [*_found("brings_to", told)]
    near = [*_acting("lets_near", told), *handed], _acting("in_the_home", told)
    # “Leo to have tea with Dad” is watched by nobody but Dad.
    anywhere, at_home = (frozenset(who for who in each if not watchers - {str(who)}) for each in near)
    keys = ("calls", "works_at_home", "keeps_house", "by_night")
    calls, works, cooks, nights = (frozenset(_acting(key, told)) for key in keys)
    first = _BEGINS_WITH_ONE.match(told)
    by_parent = frozenset((who, int(first["by"])) for who in handed if who in anywhere) if first else frozenset()
    return Near(anywhere, at_home, calls, works, cooks, nights, by_parent)


def is_with_host(near: str, bar: str, cast: Cast, who: Set[int]) -> bool:
    """Whether it is with another of whom the bar speaks: at their house, or “only with Jean there”."""
    told, barred = telling(near, cast).text, telling(bar, cast).text
    hosts = {int(each) for each in _HOST.findall(told)} - who
    if any(f"<{host}>" in barred for host in hosts):
        return True
    watched = any(f"<{each}>" in told for each in _WATCHER.findall(barred) if int(each) not in who)
    # “Supervised by Joan”; “Joan brings Sam to lunch with Lee and takes him home”
    return watched or any(re.match(rf"\W*(?:the )?<{each}>(?!['’]s)", told) for each in _SUPERVISOR.findall(barred))


def is_allowed_first(text: str, cast: Cast) -> bool:
    """Whether somebody first has to allow it: “once the social worker has agreed”."""
    return _allowed_first(telling(text, cast).text)


def _allowed_first(told: str) -> bool:
    return _patterns()["allowed_first"].search(told) is not None


def _acting(key: str, told: str) -> Iterator[int]:
    """Those who do it themselves."""
    for match in _matches(key, told):
        before = _ACTS_BEFORE.search(told, 0, match.start())
        first = match.start("who") == match.start() + 1
        if not (first and before) or before["who"] == match["who"] or _ANOTHER_CLAUSE.search(before["between"]):
            yield int(match["who"])


def _always(key: str, told: str) -> Iterator[int]:
    """Those of whom it holds at every hour, and in whatever state they are."""
    for match in _matches(key, told):
        clause = told[match.start() :][: len(match.group()) + _CLAUSE_GOES_ON]
        clause = _OTHER_BAR.split(_END.split(clause, maxsplit=1)[0])[-1]
        kept = not any(other.search(told, 0, match.start("who") - 1) for other in (_IS_HURT, _IS_THERE))
        if kept and not _SO_THAT_A_CHILD.search(match.group()) and not _patterns()["for_a_while"].search(clause):
            yield int(match["who"])


def _found(key: str, told: str) -> Iterator[int]:
    for match in _matches(key, told):
        yield int(match["who"])


def _matches(key: str, told: str) -> Iterator[re.Match[str]]:
    for way in _ways(key, told):
        for match in way.finditer(told):
            if not _CONDITION.search(told, 0, match.start()):
                yield match


def _ways(key: str, told: str) -> list[re.Pattern[str]]:
    return _patterns()[key].able(told)


@functools.cache
def _patterns() -> dict[str, Patterns]:
    lists = {key: forms for key, forms in words("barred").items() if key not in _NO_PATTERNS}
    return Patterns.of_lists({key: map(_spelt, forms) for key, forms in lists.items()})


def _spelt(form: str) -> str:
    """The form with its classes of words written out."""
    for name, members in words("barred")["classes"].items():
        written = f"(?:{'|'.join(members)})"
        form = re.sub(rf"(?<![A-Z_]){name}(?![A-Z])", written.replace("\\", r"\\"), form)
    form = form.replace("<WHO>FEW", f"<WHO>{_NOT_THEIRS}FEW")
    return form.replace("FEW", _FEW).replace("WHO", _WHO).replace(" <c>", _CHILD)
