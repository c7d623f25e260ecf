"""Text in which nobody is going to do anything: nothing decided, a warning, a hope, a rule for the parents."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence, Set
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.contingency.about_itself import about_itself
from planlint.english.contingency.about_process import processes_in
from planlint.english.contingency.after_trigger import answers_trigger
from planlint.english.contingency.contingency import Parts, parts, plainly_acts
from planlint.english.contingency.measures import names_measure
from planlint.english.contingency.named_acts import named_acts
from planlint.english.contingency.only_thought import only_thought_of
from planlint.english.contingency.poor_answer import poor_answer
from planlint.english.contingency.process import names_process
from planlint.english.contingency.response import is_response
from planlint.english.contingency.safe_acts import people, safe_acts
from planlint.english.contingency.short_note import note_of_response
from planlint.english.contingency.triggers import after_run_on, plain_condition, told_to_act, triggers
from planlint.english.contingency.without_act import of_kind, whole
from planlint.english.form.left_unwritten import left_unwritten
from planlint.english.words.patterns import Patterns
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LONGEST = 600
# “Grandma: Friday night to Sunday tea” says who comes in, and no trigger.
_NAMED_FIRST = re.compile(r"\A(?:[A-Z][\w'’-]*|and)(?: (?:[A-Z][\w'’-]*|and))?:\s*\w")
# That a child cannot stay is a removal, told from the child's end: too little, but another rule's business.
_NOT_STAY = re.compile(
    r"(?:not|n['’]t|no longer) (?:be able to |be allowed to )?(?:remain|stay|live|carry on living)(?: on)?"
    r" (?:in|at|with|under) (?:[\w'’]+ ){0,3}(?:care|home|parents?|mum|dad|mother|father)\b"
    r"|(?:not|n['’]t|no longer) be able to (?:remain|stay|live)(?: there)?\W*\Z",
    re.IGNORECASE,
)
# “Mum: “I ring my sister””: what somebody says she will do.
_SPOKEN = re.compile(r"\A\W*\w+(?: \w+)?(?: says| said)?[:,] ?[“\"](?P<words>[^“”\"]+)[”\"]?\W*\Z")
# “The network have agreed a rota: if Mum texts …”: what stands before is no part of it.
_BEFORE_A_TRIGGER = re.compile(r"\A[^:.,;]{3,60}:\s+(?=(?:if|when|whenever|should|in the event)\b)", re.IGNORECASE)
# “Still to be talked over with Nan”, “Refer to the court bundle”.
_STILL_TO_DO = Worded(
    r"\W*(?:(?:this |it )?(?:is )?(?:still|yet) to (?:be )?\w"
    r"|I(?:['’]ll| will) (?:send|add|write|finish|update|complete|type)(?: up)?"
    r" (?:this|it|that|the (?:contingency|rest))\b(?!.*\b(?:if|and|so|then)\b)"
    r"|(?:[\w’']+ ){1,4}?(?:does|do|did)(?: not|n['’]t|nae) think (?:it|this|that|there|one|any|they|she|he)\b"
    r"(?!.*(?:[,;:]|\b(?:if|and|so|but|then)\b))"
    r"|(?:[\w’']+ ){1,4}?(?:could|can|did|were able to)(?: not|n['’]t|not)?"
    r" (?:think of|come up with|suggest|put forward) (?:an? |any |one\b|anything|anyone|anybody)"
    r"(?!.*(?:[,;:]|\b(?:if|so|but|then)\b))"
    r"|(?:ask|check(?: with)?|speak to|query)\b[^.;:,]{0,40}\?\W*\Z"
    r"|(?:please )?refer to (?:[\w’']+ ){0,3}(?:child in need |child protection )?"
    r"<contingency.papers>\b)",
    re.IGNORECASE,
)
# The parser takes these for nouns behind a name: “Sam Yeo rings the lab”.
_RINGS = re.compile(
    r"(?<!the )\b[A-Z][\w’']+ (?:rings|phones|calls|texts|visits|drives|walks|checks|searches)"
    r" (?:the|an?|her|him|them|his|their|social (?:care|work|services)|duty|home|[A-Z]\w+)\b"
)
# “No contact; if Dad turns up …”: the trigger begins anew.
# “Chair: I’ll add this”: whose note it is.
_WHOSE_NOTE = re.compile(
    r"\A\W*(?:the )?(?:chair|sw|hv|social worker|mum|dad|parents?|family|school|lp|iro|author)\s*:\s+", re.IGNORECASE
)
_SET_OFF = re.compile(r"[;.:]\s+\Z")
_LEAD = re.compile(
    r"\W*(?:(?:the )?(?:contingency(?: plan)?|plan b|cynllun(?: wrth gefn)?)\s*[:=–—-]\s*)?", re.IGNORECASE
)


def unwritten(text: str) -> bool:
    """Whether the text only points elsewhere, waits or hopes: “See above”, “To be written at the core group”."""
    text = _WHOSE_NOTE.sub("", text, count=1)
    still_to_do = _STILL_TO_DO.match(text) or any(match.start() == 0 for match in _put_off().finditer(text))
    return left_unwritten(text) or bool(still_to_do) or about_itself(text) or whole(_LEAD.sub("", text, count=1))


@functools.cache
def _put_off() -> Patterns:
    return Patterns(words("no_contingency")["put_off"])


def nobody_acts(text: str, parse: Callable[[str], Doc], children: Set[str] = frozenset()) -> bool:
    """Whether no clause of the text names what somebody will do in response, not even a meeting or a referral.

    What sets it off, what may come of it, what is only thought of, and what is asked of a family in general are no
    response. `children` are the first names, in lower case, of those who are kept safe and do not act.
    """
    spoken = _SPOKEN.match(text)
    text = plain_condition(_BEFORE_A_TRIGGER.sub("", spoken["words"] if spoken else text))
    if left_unwritten(text):
        return True
    if not text.strip() or len(text) > _LONGEST or plainly_acts(text, children) or _names_response(text):
        return False
    return unwritten(text) or _no_clause_acts(text, parse, children)


def _names_response(text: str) -> bool:
    """Whether a response is told by its name, without a sentence: a measure, a removal, who comes in when."""
    by_turns = _NAMED_FIRST.match(text) and any(people(text.split(":", 1)[0])) and not unwritten(text)
    return bool(names_measure(text) or named_acts(text, [])[0] or _NOT_STAY.search(text) or by_turns)


def _no_clause_acts(text: str, parse: Callable[[str], Doc], children: Set[str]) -> bool:
    doc = parse(text)
    opened = triggers(text, doc)
    outside = [token for token in doc if not any(start <= token.idx < end for start, end in opened)]
    # A trigger without a comma may run on into the act: “When labour starts the ward sister rings Priya”.
    alone = opened[0][0] if opened and _SET_OFF.search(text, 0, opened[0][0]) else 0
    runs_on = not any(_is_said(token) and token.idx >= alone for token in outside)
    if runs_on and (parts(text, parse, children).acts or told_to_act(text, doc)):
        return False
    if not any(map(_is_said, outside)):
        start = after_run_on(doc)
        if 0 < start < len(text):
            return nobody_acts(text[start:], parse, children)
        # “Any breach will be raised with …”: what sets it off is what something is done about.
        outside = list(doc) if start == 0 else outside
    if _responds(text, doc, opened, outside, children):
        return False
    places = {token.idx for token in outside}
    told = {token.idx for token in outside if token.dep_ == "pcomp" or only_thought_of(token, places, listed=True)}
    begins = bool(opened) and opened[0][0] == 0
    if begins and _all_there(parts(text, parse, children), told):
        return False
    return not any(note_of_response([token for token in sentence if token.idx in places]) for sentence in doc.sents)


def _is_said(token: Token) -> bool:
    """Whether it is a word or number, and no mark."""
    return token.is_alpha or token.is_digit


def _responds(text: str, doc: Doc, opened: Sequence[tuple[int, int]], outside: list[Token], children: Set[str]) -> bool:
    """Whether a word outside what sets it off names a response, if a poor one."""
    places = {token.idx for token in outside}
    # To talk it over is a response, if a poor one, where it is said to what.
    processes = processes_in(text)
    acts = {act.start for act in safe_acts(text, doc, processes)}
    soft = {found.start for found in processes if not opened and _soft(text[found.start : found.end])}
    first = opened[0][0] if opened else len(text)
    return (
        any(
            found.start in places and names_process(found, doc, bool(opened), found.start in soft, places)
            for found in processes
        )
        or any(is_response(token, token.idx in acts, children, places) for token in outside)
        or any(ring.start() in places for ring in _RINGS.finditer(text))
        or any(poor_answer(token, first < token.idx, children) for token in outside)
        or answers_trigger(doc, outside, opened[0][0] if opened else None, children)
    )


def _all_there(found: Parts, told: Set[int]) -> bool:
    """Whether somebody acts, and soon: the parser may still have lost who. What is only `told` is no act."""
    return found.person and found.soon and any(act.start not in told for act in found.acts)


def _soft(process: str) -> bool:
    return any(found.end - found.start == len(process) for found in of_kind("soft").find(process))
