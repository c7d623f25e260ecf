"""What a contingency holds: a trigger, an act that keeps the child safe, a person, how soon."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planlint.english.contingency.about_process import about_process, processes_in
from planlint.english.contingency.doers import doers, is_the_one
from planlint.english.contingency.done_by_somebody import done_by_somebody
from planlint.english.contingency.how_soon import says_how_soon
from planlint.english.contingency.named_acts import named_acts
from planlint.english.contingency.only_thought import only_possible
from planlint.english.contingency.run_on_acts import runs_on
from planlint.english.contingency.safe_acts import concrete, listed_acts, people, safe_acts
from planlint.english.contingency.triggers import CONDITION, plain_condition, triggers
from planlint.english.words.lexicon import Found, lexicon
from planlint.word_lists import Worded, terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NAME = r"[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+"
_NAMED_BEFORE = re.compile(
    rf"(?:\A|[.;]\s+)(?:(?P<other>{_NAME}) and )?(?:(?:Ms|Mrs|Mr|Miss|Dr) )?(?P<name>{_NAME}(?: {_NAME})?) \Z"
)
# “Keira sleeps at Paul’s”: he who has her does it.
_HOSTED = Worded(
    r"\b<contingency.hosted>\w*\b"
    r"[^.;]{0,40}?\b(?:with|to|at|by) (?:the |their |her |his )?\Z",
    re.IGNORECASE,
)
_WHO_ACTS = re.compile(r",? who(?: will|['’]ll| can| then)? [a-z]")
_WHO_THEN = re.compile(r",? who(?: will|['’]ll| can| then)? ")
_WHOEVER = re.compile(
    r"\b(?:who(?:ever|soever)|whichever \w+|any(?:body|one) (?:who|worried|concerned|else|there|in the|with)"
    r"|that (?:person|adult|grown-up|worker)"
    r"|the (?:first )?(?:person|adult|grown-up|worker|one) (?:who|with|there|on)|(?:either|any) (?:\w+ )?"
    r"(?:parent|neighbour|member|adult|worker|grown-up|of (?:them|us|the)))\b",
    re.IGNORECASE,
)
# “… (Nan)”, “… by the school nurse”, “… Nan to do this”.
_NAMED_AFTER = re.compile(
    r"(?:\(|\bby (?:the )?|\s[-–—:] ?|[.;,&/] |\b(?:and|or|then|who) (?:the )?)(?:[A-Z]\.? )?\Z", re.IGNORECASE
)
# The tagger takes “the ward rings EDT” for a string of nouns.
_AGENCY_BEFORE = Worded(r"\b<contingency.agencies> (?:(?:will|to|must|then) )?\Z", re.IGNORECASE)
# “GW rings Hirut”: whoever goes by initials is somebody.
_INITIALS_BEFORE = re.compile(r"\b(?!TBC|TBA|LPM|PLO|IRD|ICO|EPO)[A-Z]{2,3} (?:(?:will|to|must|then) )?\Z")
# A child who does so acts: “Tia knocks for Mrs Obi at number 22”.
_FETCHES_HELP = re.compile(
    r" (?:(?:will|can|to|must|should) )?(?:rings?|phones?|calls?|texts?|messages?|knocks?|uses? the code|shouts? for"
    r"|takes? (?:(?:her|his|the|both) )?[\w’']+ (?:\w+ )?(?:to|round to|over to|next door)\b"
    r"|(?:goes|go|runs?) (?:next door|to (?:number|no\.?) ?\d|(?:round |across |over |straight )to))\b",
    re.IGNORECASE,
)
# “Police to be called by staff”
_BY_AGENCY = Worded(r"\bby (?:the )?(?:[\w-]+ )?<contingency.agencies>\b", re.IGNORECASE)
_PRONOUNS = {"she", "he", "i", "we", "you"}
_HAS_DONE = re.compile(r"ha(?:s|ve) (?:to|been|said|told|had|made|done|got|never|always|not|\w{2,}ed)\b", re.IGNORECASE)
# “Aunt Jo takes the boys if she can”: whoever is named may not be there, and nobody else is.
_ONLY_IF_THERE = re.compile(
    r"\bif (?:(?:she|he|they)(?:['’]s|['’]re| is| are)? (?:can|able|able to|free|available|willing|up to it)"
    r"|(?:she|he|they|(?:his|her|their|my) \w+)(?:['’]s| is| are) (?:about|around|free|available)"
    r"|able|available|possible|free)\s*\.?\s*\Z",
    re.IGNORECASE,
)


# “Dad moves out if needed” says of nothing that it sets it off.
_NO_SIGN = re.compile(
    r"(?:if|when|whenever|where|once) (?:(?:it is|this is|and when|ever|deemed|felt|considered|thought) )*"
    r"(?:needed|necessary|required|appropriate|indicated|need be|called for|asked)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What was found of the four things a contingency needs, and the words of process that stand in their place."""

    trigger: bool
    acts: tuple[Found, ...]
    person: bool
    soon: bool
    processes: tuple[Found, ...]


def parts(text: str, parse: Callable[[str], Doc], children: Set[str] = frozenset()) -> Parts:
    """Take a contingency apart: `text` holds the act, and may hold its trigger, person and time too.

    `children` are the first names, in lower case, of those who are kept safe and do not act.
    """
    text = plain_condition(text)
    doc = parse(text)
    opened = triggers(text, doc)
    processes = tuple(found for found in processes_in(text) if not _inside(found, opened))
    able = [act for act in safe_acts(text, doc, processes) if not only_possible(act.start, doc)]
    acts = tuple(act for act in able if not _inside(act, opened))
    named = [
        who
        for who in people(text, doc)
        if text[who.start : who.end].lower() not in children or _FETCHES_HELP.match(text, who.end)
    ]
    person = any(not _inside(it, opened) and _may_act(it, acts, text) for it in named) or _named_before(
        acts, doc, children
    )
    person = person or any(not _in_one(it.start(), opened) for it in _WHOEVER.finditer(text))
    person = person or any(not _in_one(it.start(), opened) for it in _BY_AGENCY.finditer(text))
    person = person or any(_WHO_THEN.fullmatch(text, who.end, act.start) for who in named for act in acts)
    if not person or not acts:
        # A trigger without a comma runs on into the act: “When labour starts the ward sister rings Priya”.
        run_on = [act for act in able if runs_on(act, named, opened, doc, children)]
        acts, person = acts + tuple(run_on), person or bool(run_on)
    soon = says_how_soon(text, opened)
    only_later = not soon and all(act.kind == "later" for act in acts)
    if not acts or not person or only_later:
        named_ones, settled = named_acts(text, opened)
        acts, person = acts + named_ones, person or settled
    person = person and not _ONLY_IF_THERE.search(text)
    if soon and not acts:
        acts = tuple(done_by_somebody(doc, named, opened, processes, children))
        person = person or _named_before(acts, doc, children)
    says_when = any(not _NO_SIGN.fullmatch(text, start, end) for start, end in opened)
    return Parts(says_when, acts, person, soon, processes)


def plainly_acts(text: str, children: Set[str] = frozenset()) -> tuple[Found, ...]:
    """The acts with which a sentence begins in so many words: “Nan takes the …”, “Olu and Bethan go to the …”.

    What this finds needs no parse; that it finds nothing says nothing.
    """
    processes = processes_in(text)
    return tuple(
        act
        for act in listed_acts(text)
        if not about_process(act, text, processes)
        and (who := _NAMED_BEFORE.search(text, 0, act.start)) is not None
        and text[act.start : act.end].split()[0].endswith("s") is (who.group("other") is None)
        and who.group("name").lower() not in children
        and not CONDITION.match(who.group("name"))
        and not lexicon("not_names").find(who.group("name"))
        and not _HAS_DONE.match(text, act.start)
        and concrete(act, text)
    )


def _inside(found: Found, clauses: list[tuple[int, int]]) -> bool:
    return _in_one(found.start, clauses)


def _in_one(place: int, clauses: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in clauses)


def _may_act(who: Found, acts: tuple[Found, ...], text: str) -> bool:
    """Whether somebody named may be the one who acts, and not only the one who is rung: “ring Priya”."""
    first = min((act.start for act in acts), default=len(text))
    if who.start < first or _NAMED_AFTER.search(text, 0, who.start) or _HOSTED.search(text, 0, who.start):
        return True
    return _WHO_ACTS.match(text, who.end) is not None


def _named_before(acts: tuple[Found, ...], doc: Doc, children: Set[str]) -> bool:
    """Whether somebody acts who was named in the trigger, or whoever is there: “… she rings Jo”, “staff keep …”."""
    starts = {act.start for act in acts}
    before = (_AGENCY_BEFORE, _INITIALS_BEFORE)
    if any(pattern.search(doc.text, 0, start) for start in starts for pattern in before):
        return True
    subjects = (doer for token in doc if token.idx in starts for doer in doers(token) if doer.dep_ == "nsubj")
    return any(
        it.lower_ in _PRONOUNS
        or it.lower_ in terms("contingency", "agencies")
        or _both_act(it)
        or is_the_one(it, children)
        for it in subjects
    )


def _both_act(subject: Token) -> bool:
    """Whether it is the parents who act: “they will ring the ward”; those who stay or go may be the children."""
    return subject.lower_ == "they" and subject.head.lemma_.lower() not in terms("contingency", "goes_along")
