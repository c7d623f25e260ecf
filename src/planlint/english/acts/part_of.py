"""What stands beside an act as if it were another, and is only its how, its end or what is told of it."""

from __future__ import annotations

import calendar
import functools
import itertools
import re
from collections.abc import Iterator, Sequence

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.again_and_again import only_visits
from planlint.english.acts.besides import gives_up_with_help
from planlint.english.acts.elsewhere import gives_besides
from planlint.english.acts.goes_along import goes_along, says_how_it_is_arranged
from planlint.english.acts.keeps_away import keeps_away
from planlint.english.acts.links import own_topic
from planlint.english.acts.segments import word_set
from planlint.english.acts.tells_of_it import tells_of_it
from planlint.english.acts.thing import roots, whole
from planlint.english.acts.words import HOW_OFTEN, ROUTINE, SAID_BEFORE, of_somebody, own_time, whole_acts

_NO_OBJECT = word_set("with on to back at in by monthly weekly fortnightly daily")
_PERIODS = word_set("week fortnight month term time one monday tuesday wednesday thursday friday saturday sunday other")
_NO_ITEM = word_set(
    "with at in on by for from to alone together incl including inc plus if when where unless save except weekly daily"
    " monthly fortnightly nightly twice once each every until"
)
_WATCHES = re.compile(
    r"\b(?:be|is|are|stay|stays|remain|remains|sit|sits) (?:\w+ )?"
    r"(?:in the (?:room|house|home|flat|building)|present|there|within sight|in (?:line of )?sight)\b",
    re.IGNORECASE,
)
# “… chased and, if not repaired, the council asked to inspect”
_FALLS_BACK = re.compile(
    r"\b(?:if (?:not|this|that|it|there is no)\b|otherwise\b|failing (?:that|which|this)\b)", re.IGNORECASE
)
IF_NEEDED = re.compile(
    r"\b(?:if|when|where|as) (?:it is |they are |this is )?(?:still )?"
    r"(?:any|needed|required|necessary|appropriate|indicated|advised|possible|wanted|not)\b",
    re.IGNORECASE,
)
_RESPONDS = re.compile(r"\bif (?:he|she|they|anyone|anybody|it)\b", re.IGNORECASE)
_DAYS = frozenset(day.casefold() for day in calendar.day_name)
_ENDS = word_set("until till")
_EACH = word_set("every each a once twice")
_HOW_HELD = word_set("first last alone too along second")
_GOES_THROUGH = word_set("attend go start begin join take finish complete engage do")
_GOES_THERE = word_set("attend go take accompany")
_WHOSE = word_set("his her their its")
_BEEN = re.compile(r"\bha(?:s|ve) (?:already )?been\b", re.IGNORECASE)


def without_parts(text: str, acts: Sequence[Act]) -> list[Act]:
    """The acts without those that are only part of the one before: its limits, its result, its time."""
    return list(_kept(text, acts))


def _kept(text: str, acts: Sequence[Act]) -> Iterator[Act]:
    first = last = None
    for act in acts:
        fallback = last is not None and _FALLS_BACK.search(text, last.end, act.start)
        if first is not None and last is not None:
            beside = tells_of_it(text, act, first, last)
            if fallback or beside or _is_part(act, first, text[act.start : act.end]):
                continue
        first, last = first or act, act
        yield act


def _is_part(act: Act, first: Act, said: str) -> bool:
    folded = [word.folded for word in act.words]
    if not act.kinds and (_is_no_item(folded) or (_listed("of_it") & set(folded) and _listed("tells") & set(folded))):
        return True
    if act.verb == "contact" and not act.after:
        return True  # “bring his inhaler to contact”
    if (
        first.verb in _listed("visits")
        and act.verb in _listed("on_a_visit")
        and not act.subject
        and not (act.added and own_topic(act))
    ):
        return True
    if goes_along(act, first, said) or _is_how(act, first, folded, said) or gives_up_with_help(act, first):
        return True
    if not act.subject and (IF_NEEDED.search(said) or (_depends(said) and first.verb in words("acts")["finds_out"])):
        return True  # “and change the dose if needed”, “examine her and write to the clinic if the mark has grown”
    if keeps_away(act, first) or says_how_it_is_arranged(act, first, folded):
        return True
    if act.added and not (act.verb in _listed("tells") and set(folded[act.at + 1 : act.at + 3]) & _listed("of_it")):
        return False
    if _tells_of_it(act, first, folded) and not gives_besides(first, act):
        return True
    if first.verb in _listed("begins") and act.verb in _GOES_THERE and _first_of_it(folded) and not act.subject:
        return True
    behind = [word.folded for word in act.after]
    if act.present and behind and set(behind) <= _HOW_HELD:
        return True  # “family meeting to write the rules, Sam speaks first”
    if _says_no_more(act, first, behind):
        return True  # “and chase weekly”, “any text, call or message”
    if act.verb in _listed("pays") and not act.subject and _listed("paid_at_once") & set(folded):
        return True  # “put Sam on the breakfast club list and pay the first week”
    if act.verb.startswith("join") and {"last", "first", "next"} & set(folded) and _listed("spans") & set(folded):
        return True  # “play therapy for Theo, with Mum joining the last session”
    if folded[max(0, act.at - 2) : act.at] == ["or", "to"]:
        return True  # “go out with the boys, to the park or to see her sister”
    return act.subject == "even" or bool(_WATCHES.search(said)) or bool(_BEEN.search(said))


def _says_no_more(act: Act, first: Act, behind: Sequence[str]) -> bool:
    """Whether a bare verb, perhaps with how often, adds nothing to the act before it."""
    often = set(itertools.takewhile(lambda word: word not in _ENDS, behind))
    bare = not behind or behind[0] in {"or", "through"} or often <= HOW_OFTEN | _PERIODS | _EACH
    visits_besides = (
        only_visits(act) and whole(first) and first.verb not in _GOES_THROUGH | {*words("acts")["finds_out"]}
    )
    besides = visits_besides or (act.denied and act.added)
    return bare and not act.subject and act.verb not in whole_acts() and not besides


def _first_of_it(folded: Sequence[str]) -> bool:
    """“refer to the project and go with Lowri to the first session”."""
    return "appointment" in folded or ("first" in folded and bool({*_listed("spans"), "meeting", "one"} & set(folded)))


def _depends(said: str) -> bool:
    return " if " in said or " unless " in said


def _is_how(act: Act, first: Act, folded: Sequence[str], said: str) -> bool:
    """“change it every three hours; use the cream”, “use the app and stop sending messages”, “finish all sessions”."""
    if act.subject and act.subject != first.subject:
        return first.denied and "if" in folded  # “Carl is not let in; Teresa rings 999 if he comes”
    forbids = first.denied or (first.verb == "do" and first.after[:1] and first.after[0].folded in {"not", "never"})
    if forbids and _RESPONDS.search(said):
        return True  # “do not let Craig in and call the police if he turns up”
    if act.verb == "use" or (first.verb == "use" and (act.denied or act.verb == "stop")):
        return True
    denied = act.denied or act.verb in {"not", "never"}
    if denied and first.verb in _listed("hands_over") and first.after[:1] and first.after[0].folded == "off":
        return True
    if act.verb in {"stay", "stick", "remain"} and "end" in folded:
        return first.verb in {"attend", "go", "start", "begin", "join", "do"}  # “join the group and stay to the end”
    ends = act.verb in {"finish", "complete"} or (
        act.verb in {"go", "attend"} and bool({"each", "all", "every"} & set(folded))
    )
    return (
        ends
        and bool(_listed("spans") & set(folded))
        and first.verb in _listed("begins") | _GOES_THROUGH  # “book onto the course and go to all 14 sessions”
    )


def _is_no_item(folded: Sequence[str]) -> bool:
    """“School counselling, weekly, 8 sessions”, “… with Geraldine, alone, at the office”."""
    timed = all(word[0].isdigit() or word.removesuffix("s") in _DAYS for word in folded)
    return timed or folded[0] in _NO_ITEM or (folded[0].isdigit() and folded[-1] in _listed("spans")) or "if" in folded


def _tells_of_it(act: Act, first: Act, folded: Sequence[str]) -> bool:
    """“… and share with the social worker”, “the results shared with the core group”."""
    subject = act.subject.split()
    if subject[-1:] == ["one"]:
        return True  # “the mattress to be taken to the tip and a new one bought”
    if subject[:1] and subject[0] in _WHOSE and set(subject[1:2]) & of_somebody():
        return True  # “the children to be seen alone and their views written up”
    if act.verb not in _listed("tells"):
        return bool(_listed("of_it") & set(act.subject.split())) and bool(_listed("tells") & set(folded))
    if act.verb == "let" and "know" in folded and not act.subject:
        return True
    if act.subject and "be" in folded[: act.at]:
        return bool(_listed("of_it") & set(act.subject.split()))  # “his debt will be reported to police”
    behind = [word.folded for word in act.after]
    if "opens" in first.kinds and own_time(act.words) and not own_time(first.words):
        return False  # “move his lessons and send the attendance each week”
    if (
        act.subject not in {"", first.subject}
        and act.verb == first.verb
        and not ({"if", "when"} & {*behind} or roots(act) & roots(first))
    ):
        return bool(SAID_BEFORE & {*behind})  # “School to report bruises to Jo. GP to report missed jabs to Sue.”
    told_again = {first.verb} & ({*behind} if act.subject and act.subject != first.subject else {*folded})
    if told_again or _listed("of_it") & set(folded):
        return True
    passes_on = act.verb in {"pass", "passes"} and len(behind) > 1  # “Nan will pass on anything about Lola”
    gives_back = (
        behind[:1] in (["back"], ["in"], ["off"]) and not set(behind[1:2]) <= _NO_OBJECT
    )  # “hand back the school laptop”
    each_time = behind[:1] in (["each"], ["every"]) and set(behind[1:2]) <= ROUTINE | _PERIODS
    return not (passes_on or gives_back) and (not behind or each_time or behind[0] in _NO_OBJECT)


@functools.cache
def _listed(name: str) -> frozenset[str]:
    """A list of `part_of` in lint_rules/words/acts.yml."""
    return frozenset(words("acts")["part_of"][name])
