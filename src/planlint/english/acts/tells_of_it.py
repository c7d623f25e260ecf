"""What is agreed, written down or shown of an act, so that others know of it, and what only lets it happen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import are_of_other_fields
from planlint.english.acts.goes_on import comes_after_it, goes_on_from, is_a_paper, shares_its_thing
from planlint.english.acts.links import linked, own_topic
from planlint.english.acts.segments import word_set
from planlint.english.acts.words import DETERMINERS, own_time
from planlint.word_lists import Worded, terms

_MAY_TELL = Worded(
    r"\b(?:they|it|he|she|the \w+|her \w+|his \w+|[A-Z]\w+) (?:can|may|could|to) (?:\w+ )?<acts.may_tell>\b|\b(?:to"
    r"|for) (?:the |this |her |his |their |any )?(?:\w+ )?(?:information|results?|reports?|updates?|sharing"
    r"|notes|records) ?(?:being |to be )?(?:shared|sharing|sent|passed|given|seen)\b",
)
_SENDS = word_set("send share circulate email text write copy give hand")
_AGREED = word_set("plan list rota agreement notes minutes")
_RINGS = word_set("ring text call phone message tell")
_WHETHER = word_set("whether if how what")
_WHATEVER = word_set("any anything if whether how when what whatever concerns worries changes deterioration")
_MEETS = word_set("meet hold see sit convene")
_TAKEN = word_set("photograph photographs photo photos picture pictures notes minutes")
_WHOSE = DETERMINERS | word_set("its any")
_SETS_DOWN = word_set("write agree draw make set plan practise rehearse decide")
_MINDED = word_set("busy company quiet happy entertained occupied")
_ANSWERS = word_set("answer answers reply replies respond responds wait waits")
_IS_THERE = re.compile(
    r"\b(?:be|is|are|stay|stays|wait|waits) (?:\w+ ){0,2}(?:in|home|at home|available|free|on hand|around|ready)\b"
    r"(?! the (?!house|home|flat))(?! for (?!it|them|him|her\b|this|that))",
    re.IGNORECASE,
)
# “… and Jo to sit next to her”
_GOES_WITH = re.compile(
    r"(?:go|come|sit|stay|be|walk|travel)(?:es|s)? (?:(?:there|along|over) )?(?:with|beside|alongside|next to|along)"
    r"(?: with)?(?: (?:him|her|them|me|you|us))?(?:\W*$| (?:while|when|if|as)\b)",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(r"\s*,?\s*(?:while|whilst|during) (?:they|she|he|that|this|it|you)\b", re.IGNORECASE)
_LOOKS = word_set("look looks watch watches")
_IN_FRONT_OF = ("in", "front", "of")
_EACH = {"each", "both", "all", "everybody", "everyone"}
_FEW = 3
_NEAR = 4


def tells_of_it(text: str, act: Act, first: Act, previous: Act) -> bool:
    """Whether an act is no work of its own beside the first, or the one before it."""
    same = not act.subject or _acts_too(text, act, first) or act.words[0].folded in terms("acts", "consents")
    if same and (
        _is_consent(text, act) or _is_record(act, first) or _two_sides(act, first) or _is_how_it_goes(act, first)
    ):
        return True
    if same and (_is_rung_then(act, first) or _reports_what_is_seen(act, first)):
        return True
    if same and (shares_its_thing(act, previous) or comes_after_it(act) or goes_on_from(act, previous)):
        return True
    if same and _MEANWHILE.match(text, act.end):
        return True  # “bake with the girls and talk about feelings while they do”
    if (
        is_a_paper(act, previous)
        or _is_set_down(text, act, first)
        or _is_seen_there(act, first)
        or _is_told_by_a_witness(act, first)
    ):
        return True
    return (not same and _lets_it_happen(text, act)) or (bool(act.subject) and same and linked(act, previous))


def _acts_too(text: str, act: Act, first: Act) -> bool:
    """“Leanne and Bev clear the kitchen and Leanne bags it”: one of those who do the first."""
    before = text[: first.words[first.at].start].casefold()
    if act.subject.partition(" ")[0] in _EACH:
        return True
    return bool(act.subject) and (
        act.subject == first.subject or re.search(rf"\b{re.escape(act.subject)}\b", before) is not None
    )


def _is_consent(text: str, act: Act) -> bool:
    """“attend the clinic and agree that they may tell Oluwaseun if she misses one”."""
    agrees = bool({act.verb, act.words[0].folded} & terms("acts", "consents"))
    return agrees and _MAY_TELL.search(text, act.start, act.end) is not None


def _is_record(act: Act, first: Act) -> bool:
    """“see the drugs worker and show Nan his card”, “… and put the dates in the school book”."""
    behind = [word.folded for word in act.after]
    if act.verb in terms("acts", "brings_it") and terms("acts", "brought") & set(behind[: _FEW + 1]):
        return True  # “set up a standing order and bring the bank letter”
    if act.verb in {"take", "takes"} and set(behind[: _FEW + 1]) & _TAKEN:
        return True  # “ring the nurse about any bump and take a photograph”
    if act.verb not in terms("acts", "records_it") or are_of_other_fields(first, act):
        return False
    return any(
        word in terms("acts", "recorded_in") and _WHOSE & set(behind[:at])
        for at, word in enumerate(behind[: _NEAR + 1])
    )


def _two_sides(act: Act, first: Act) -> bool:
    """“not go to Tina’s and see Chloe in town only”: one rule."""
    only = "only" in {word.folded for word in act.words}
    return (first.denied and only) or (act.denied and "only" in {word.folded for word in first.words})


def _is_how_it_goes(act: Act, first: Act) -> bool:
    """“ring Poppy on Wednesdays and leave the money talk for another time”."""
    return bool(first.kinds & {"frame"}) and act.verb == "leave" and bool({"for", "until", "out"} & _folded(act))


def _is_rung_then(act: Act, first: Act) -> bool:
    """“go to AA on Tuesdays and ring her sponsor when she wants a drink”: whom to ring when it is hard."""
    conditional = {"when", "if", "whenever"} & _folded(act)
    return bool(conditional and act.verb in _RINGS and "frame" in first.kinds and own_time(first.words))


def _reports_what_is_seen(act: Act, first: Act) -> bool:
    """“monitor his attendance and inform her of any absence”, “assess him and report if he is suitable”."""
    if act.verb not in terms("acts", "passes_on"):
        return False
    if first.verb in terms("acts", "finds_whether"):
        return bool(_WHETHER & _folded(act))
    return first.verb in terms("acts", "keeps_watch") and bool(_WHATEVER & (_folded(act) | ({"any"} & _folded(first))))


def _is_seen_there(act: Act, first: Act) -> bool:
    """“stay on the ward and be seen by the midwife”, “meet the manager and send round the plan”."""
    if first.verb in {"stay", "remain", "live", "come", "attend"} and act.words[0].folded == "be":
        return True
    if (
        first.verb in {"stay", "sleep"}
        and "over" in _folded(first)
        and not act.subject
        and not act.kinds & {"opens", "frame"}
    ):
        return True  # “sleep over on Fridays and make breakfast on Saturday”
    if act.verb in _LOOKS and {"for"} & _folded(act) and _folded(act) & frozenset(words("acts")["looked_out_for"]):
        return not act.subject or act.subject == first.subject  # “have tea with them and look for the three signs”
    if first.verb in _MEETS and act.verb in {"agree", "decide", "discuss", "hear"} and not act.subject:
        return True
    behind = [word.folded for word in act.after]
    agreed = "frame" in first.kinds and act.verb in _SENDS and not act.subject
    return agreed and "the" in behind and bool(_AGREED & set(behind[:_NEAR]))


def _is_told_by_a_witness(act: Act, first: Act) -> bool:
    """“take her tablet in front of Glenys, and Glenys texts Rhodri”: whoever was there says that it was done."""
    behind = [word.folded for word in first.after]
    seen_by = next((behind[at + 3 :] for at in range(len(behind)) if tuple(behind[at : at + 3]) == _IN_FRONT_OF), [])
    who = act.subject.split()
    told = act.verb.removesuffix("s") in (
        _RINGS | _SENDS | terms("acts", "passes_on") | terms("acts", "records_it")
    ) - {"refer"}
    return bool(who) and who[0] in seen_by[:_FEW] and told and not own_topic(act)


def _is_set_down(text: str, act: Act, first: Act) -> bool:
    """“write down what each does when a row starts: Juan goes out, Rachel stays”: what the paper will say."""
    said = _folded(first) | {first.verb}
    return (
        first.verb in _SETS_DOWN
        and bool(said & terms("acts", "set_down"))
        and text[first.end : first.end + 1] == ":"
        and act is not first
    )


def _lets_it_happen(text: str, act: Act) -> bool:
    """What somebody else does so that it can: answers, is in, minds the children meanwhile."""
    behind: Sequence[str] = [word.folded for word in act.after]
    if act.verb == "keep" and behind[-1:] and behind[-1] in _MINDED:
        return True  # “Mum to rest and Nan to keep the baby busy”
    if act.verb in _ANSWERS and len(behind) < _FEW and "to" not in behind:
        return True
    said = text[act.words[act.at].start : act.end]
    if _GOES_WITH.match(said):
        return True
    return bool(_IS_THERE.match(said)) or _MEANWHILE.match(text, act.end) is not None


def _folded(act: Act) -> set[str]:
    return {word.folded for word in act.after}
