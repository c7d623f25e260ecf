"""Who will do it, as an action sentence says; and the words that hide it where it does not."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planlint.english.acting.behind_a_condition import behind_a_condition
from planlint.english.acting.clauses import acting_phrases
from planlint.english.acting.handing_over import given_to, giver, handed_to, sender
from planlint.english.acting.hiding import hiding
from planlint.english.acting.note_owner import beside
from planlint.english.acting.openings import openings
from planlint.english.acting.phrase import calls_itself, says_when, who
from planlint.english.acting.verbs import is_noun, is_thing_done, tells_first
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind, listed
from planlint.timescales.words.day_words import DAY, MONTH, WEEKDAY
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BY = re.compile(r"\bby\s+(?P<who>(?:(?!\bby\b)[^,.;:()]){2,60})")
# What was only agreed, decided or hoped is told in the clause behind it.
_AGREED = Worded(
    r"\s*(?:(?:it (?:is|was|has been|had been|will be)(?: \w+ly)? )?<owners.agreed_that>"
    r"(?: (?:at|by|in|with|on) (?:\w+ ){0,3}?\w+)?"
    r"|the (?:plan|agreement|idea|aim|expectation|decision|intention) (?:is|was)) that\s+",
    re.IGNORECASE,
)
# A time that stands first, with no comma behind it: “By 12 May 2027 the health visitor to …”, “After every dose Dad …”.
_TIME_FIRST = Worded(
    r"\s*(?:(?:(?:no later than|not later than|by|on|from|before|after|until|starting|as of) )?"
    rf"(?:the (?:end|start|week) (?:of|beginning) )?(?:{WEEKDAY},? )?(?:the )?(?:{DAY.pattern})"
    r"|(?:by|before|from|until|till|in|over|during|after|at|for) (?:the )?"
    r"(?:(?:early|mid|late|end|start|beginning|middle)[ -](?:of )?)?(?:the )?"
    rf"(?:(?:{MONTH})|(?:<owners.part_of_a_year>)(?: (?:school )?(?:holidays?|hols|break|term))?)\b"
    r"|(?:(?:on|at|after|before) )?(?:every|each) (?:other |second |single |school )?[a-z]+"
    r"(?: (?:morning|evening|night))?"
    rf"|on (?:a )?{WEEKDAY}"
    r"|within [a-z\d-]+ (?:working |school )?(?:hours?|days?|weeks?|months?)(?: of (?:the |this )?[a-z]+)?"
    r"|(?:once|twice|three times) (?:a|every|each) (?:day|week|fortnight|month|term)"
    r"|(?:from|starting) (?:today|now|tomorrow)(?: on)?),?\s+(?=[\w(])",
    re.IGNORECASE,
)
# “3.2  T. Obi (SW) …”: where in its list the action stands.
_NUMBER_FIRST = re.compile(r"\s*\d{1,2}\.\d{1,2}[.)]?\s+(?=[A-Z(])")
_AND = re.compile(r"\s*(?:and|&|\+|/|or)\s*(?:the |an? |her |his |their )?", re.IGNORECASE)
# “Should be seen by a paediatrician”: it is not said which of them, and somebody is still to ask.
_ANY_ONE_OF_THEM = re.compile(r"\bby an? $", re.IGNORECASE)
_CLAUSE_BREAK = re.compile(r"[,.;:]")
_LONGEST_ARTICLE = 6
# An action of more characters is a page of notes: who acts is read from its beginning, in bounded time.
_LONGEST_ACTION = 1500


@dataclass(frozen=True, slots=True)
class Acting:
    """Those who act in one sentence or note (kind OTHER: somebody, but no owner word), and what hides an actor."""

    actors: tuple[Owner, ...]
    hiding: tuple[int, int] | None = None


def acting(text: str, people: Directory, parse: Callable[[str], Doc]) -> Acting:
    """Who acts in an action as written. The text is parsed only when neither a note beside it nor its opening tells."""
    text = text[:_LONGEST_ACTION]
    if (number := _NUMBER_FIRST.match(text)) is not None:
        return _moved(acting(text[number.end() :], people, parse), number.end())
    if (agreed := _AGREED.match(text)) is not None:
        return _moved(acting(text[agreed.end() :], people, parse), agreed.end())
    if (first := _TIME_FIRST.match(text)) is not None and (after := tuple(openings(text[first.end() :], people))):
        return _moved(Acting(after), first.end())
    actors = (
        beside(text, people)
        or sender(text, people)
        or (() if _only_needs(text) else tuple(openings(text, people)))
        or behind_a_condition(text, people)
    )
    if actors:
        return Acting(actors)
    doc = parse(text)
    told = tells_first(doc)
    actors = tuple(
        actor
        for role in acting_phrases(doc, told=told)
        for actor in who(text, role.start, role.end, people, agent=role.agent)
        if not (actor.kind is OwnerKind.ORGANISATION and (_describes(doc, role.end) or text[actor.end :][:1] == ":"))
        and not (told and not text[: role.start].strip())
    )
    if not actors and not told:
        actors = tuple(_agents(text, people, doc)) or tuple(handed_to(text, people, doc)) or given_to(text, people)
    actors = tuple(actor for actor in actors if not _ANY_ONE_OF_THEM.search(text[: actor.start]))
    return Acting(actors) if actors else Acting((), hiding(text, doc))


def _moved(found: Acting, by: int) -> Acting:
    actors = tuple(replace(actor, start=actor.start + by, end=actor.end + by) for actor in found.actors)
    return Acting(actors, (found.hiding[0] + by, found.hiding[1] + by) if found.hiding else None)


def _agents(text: str, people: Directory, doc: Doc) -> Iterator[Owner]:
    """Those who stand after "by" where a participle came before, when the parse did not see it."""
    if (from_whom := giver(text, people, doc)) is not None:
        yield from_whom
        return
    for match in _BY.finditer(text):
        clause = _CLAUSE_BREAK.split(text[: match.start()])[-1]
        done = any(token.tag_ in {"VBN", "VBD"} for token in doc if token.idx < match.start())
        thing = any(is_thing_done(word) for word in (*clause.split()[:2], *clause.split()[-1:]))
        subordinate = any(word.casefold() in listed("subordinators") for word in clause.split())
        if not (done or thing) or subordinate:
            continue
        found = tuple(who(text, match.start("who"), match.end("who"), people, agent=True))
        if (
            found
            and (found[0].kind is not OwnerKind.OTHER or calls_itself(found[0].text, alone=True))
            and not says_when(found[0].text)
            and _only_article(text[match.start("who") : found[0].start])
        ):
            joined = (_AND.fullmatch(text[one.end : other.start]) for one, other in itertools.pairwise(found))
            yield from (found[0], *itertools.compress(found[1:], itertools.takewhile(bool, joined)))
            return


def _only_article(before: str) -> bool:
    """Whether nothing stands before a doer but an article, or whose they are: “by Llamau's worker”."""
    return len(before) <= _LONGEST_ARTICLE or (before.count(" ") == 1 and before.endswith(("'s ", "’s ")))


def _only_needs(text: str) -> bool:
    """Whether the first half tells what somebody needs, and the second what shall be done: who acts is in neither."""
    return _needs().match(text) is not None


@functools.cache
def _needs() -> re.Pattern[str]:
    needing = "|".join(sorted(listed("needing")))
    coming = r"(?:is|are|will|should|must|needs?|has|have) (?:to )?be\b"
    return re.compile(
        rf"\s*[^,.;:]{{2,40}}? (?:would |will |may )?(?:{needing})s? [^.;]{{2,90}}\b(?:and|so) {coming}", re.IGNORECASE
    )


def _describes(doc: Doc, end: int) -> bool:
    """Whether a word that could be a noun follows: "Police report", "Benefits claim" are things, not the police."""
    following = next((token for token in doc if token.idx >= end), None)
    if following is None or not is_noun(following.text):
        return False
    after = doc[following.i + 1 : following.i + 2]
    acts_on = bool(after) and after[0].tag_ not in {"IN", "TO"} and after.text.lower() not in {"each", "every", "all"}
    return following.tag_ in {"VB", "VBP", "NN", "NNS"} or (following.tag_ == "VBZ" and not acts_on)
