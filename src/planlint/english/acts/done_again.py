"""What is done again and again, by the words of how often in an action: “every Friday”, “twice a week”. No spaCy."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from planlint.bundled import words
from planlint.english.acts.act import Act
from planlint.english.acts.segments import words_of
from planlint.timescales import Phrase, Reading

# “So mum hears if he goes out at night”, “how to use the app he opens daily”.
_TELLS_MORE = re.compile(
    r"\b(?:so|which|who|whom|whose|how|why|whether|because|about|in case)\b[^.;,]*$", re.IGNORECASE
)
_ASKED = re.compile(r"\b(?:what|which|when|where|whether|if)\b[^.;,]*$", re.IGNORECASE)
# “Pay back the £40 he borrows every month”.
_WHICH_ONE = re.compile(
    r"\b(?:the|an?|that|those|these) (?:[\w£’'-]+ ){1,3}?(?:he|she|they|we|i|you|mum|dad|nan|that) [^.;,]*$",
    re.IGNORECASE,
)
# “Ask school to ring every day”: what is asked of another comes again, and the asking does not.
_ASKED_TO = re.compile(
    r"\b(?:ask|request|tell|teach|train|show)(?:e?s)?\b [^.;,]{1,40}? to \w+ [^.;,]*$", re.IGNORECASE
)
_EACH_TIME = re.compile(r"(?:every|each) \w", re.IGNORECASE)
# “The figures for every week since May” tell what has been.
_SO_FAR = re.compile(
    r"\s+(?:since|so far|to date|(?:that )?(?:he|she|they|(?-i:[A-Z])\w+) (?:has|have|had|was|were|missed))\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[,;]|\b(?:and|then|but|or)\b", re.IGNORECASE)
_OF_A_THING = re.compile(r"\b(?:an?|the|his|her|their|my|our|new)\s+$", re.IGNORECASE)
_BEFORE_A_THING = re.compile(
    r"\s(?!at|in|on|with|by|for|to|and|from|until|or|when|if|as|so|using|via|after|before)\b[a-z]", re.IGNORECASE
)
_FOR_A_THING = re.compile(r"\b(?:for|of) (?:[\w’']+ )?$", re.IGNORECASE)
_OF_SO_MUCH = re.compile(r"\b(?:of £?|(?:place|hours|funding|money) for )$", re.IGNORECASE)
_EACH = re.compile(r"each|every|any|all|on|at", re.IGNORECASE)
_ALWAYS = re.compile(r"always|wherever|whenever|at all times|everywhere", re.IGNORECASE)


def how_often(text: str, read: Callable[[str], Reading]) -> Phrase | None:
    """The words that say how often."""
    endless = read(text).open_ended
    if endless:
        return endless[0]
    told = told_often().search(text)
    return Phrase(*told.span(), told.group()) if told else None


def is_done_again(found: list[Act], text: str, often: Phrase, *, again: bool) -> bool:
    """Whether what the sentence asks for is done as often as it says. `again`: how often is said of the whole of it."""
    before = text[: often.start]
    opened = before.rfind("(") > before.rfind(")")
    bracketed = opened and not (before.endswith("(") and often.text[:1].isalpha())
    if _SO_FAR.match(text, often.end):
        return False
    if bracketed or _TELLS_MORE.search(before) or _WHICH_ONE.search(before) or _ASKED_TO.search(before):
        return False  # “extra hours (30 a week)”, “so that Mum hears if he goes out at night”
    if _given_each_time().search(text):
        return True  # “provide samples twice weekly”
    if _is_of_a_thing(before, often) or _is_arranged(before, found, often):
        return False
    last = text.rstrip(" .").rpartition(" ")[2].casefold()
    if not found and often.text.endswith("ly") and last in listed("once_done"):
        return False
    thing = next(words_of(text, often.end, len(text)), None)
    if not found and thing is not None and thing.folded in listed("written_up"):
        return False
    if not found:
        return again or _adverb().search(often.text) is not None
    act = _act_done_so_often(found, text, often)
    if act.words[act.at].start > often.start and act.inside:
        return False
    verb, following = base(act.verb), behind(act)
    following = "" if before.casefold().endswith(" on ") else following  # “contact on Saturdays”
    if verb in listed("asks") and (_ASKED.search(before) or _is_asked_for(verb, following, often)):
        return False  # “ask what time he gets in each day”, “ask the pharmacy to change to daily pick-up”
    if verb in listed("deals_with") and _OF_A_THING.search(before):
        return False  # “read the daily sheets”
    again = again or _EACH_TIME.match(often.text) is not None
    if again and not _is_adjective(text, often):
        taken_on = verb in listed("takes_on") and following in listed("once_with")  # “take up the place”
        return not taken_on and not _is_done_once(verb, often)
    if _ALWAYS.fullmatch(often.text):
        return not _is_done_once(verb, often)
    return verb in listed("again") and following not in listed("once_with")


def _is_asked_for(verb: str, following: str, often: Phrase) -> bool:
    """Whether how often is said of what is asked for: “ask for every other weekend off”; “check it weekly” is done."""
    return (verb == "ask" and following == "for") or (often.text.endswith("ly") and verb not in listed("looks_at"))


def _is_adjective(text: str, often: Phrase) -> bool:
    """ "A weekly budget", "on monthly repeat": how often stands before a thing, and only some verbs do it as often."""
    if not often.text.endswith("ly"):
        return False
    return _OF_A_THING.search(text[: often.start]) is not None or _BEFORE_A_THING.match(text[often.end :]) is not None


def _is_done_once(verb: str, often: Phrase) -> bool:
    """Whether a verb is one of what is done by a day, however often the thing itself will be."""
    unless = verb in listed("once_unless_often")
    asks_for = verb in listed("asks") and often.text.endswith("ly")
    return (unless and (asks_for or not _adverb().search(often.text))) or verb in listed("once")


def _is_arranged(before: str, found: list[Act], often: Phrase) -> bool:
    """Whether a first word that is no act of its own says so: “agree a plan of …”, “referral for …”."""
    said = [word.folded for word in words_of(before, 0, len(before))]
    if said[:1] and said[0] in listed("once_nouns"):
        return "and" not in said
    if said[:1] and _is_done_once(base(said[0]), often):
        return not _JOINT.search(before)
    return not found and not listed("once_anywhere").isdisjoint(map(base, said))


def _act_done_so_often(found: list[Act], text: str, often: Phrase) -> Act:
    """The last act before how often that is no part of the one before it: “write down whom to ring at night”."""
    act = found[0]
    for other in found[1:]:
        verb = other.words[other.at]
        if verb.start < often.start and _JOINT.search(text[act.words[act.at].end : verb.start]):
            act = other
    return act


def _is_of_a_thing(before: str, often: Phrase) -> bool:
    """Whether how often is said of a thing: “a plan for bad nights”, “of £5 a week”, “a place for five days a week”.

    So are “the dates of all core groups”.
    """
    *_, thing, of = ["", "", *(word.folded for word in words_of(before, 0, len(before)))]
    if of == "of" and thing in listed("things_of"):
        return True
    if _OF_SO_MUCH.search(before) and not _EACH.match(often.text):
        return True
    return _FOR_A_THING.search(before) is not None and not _adverb().search(often.text)


def base(verb: str) -> str:
    """The verb without the ending of “weighs”, “goes”, “watches”, “carries”."""
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith("es") and verb[:-2] in listed("again") else verb.removesuffix("s")


def behind(act: Act) -> str:
    """The word behind the verb of an act, folded; "" where it ends with its verb."""
    return act.after[0].folded if act.after else ""


@functools.cache
def _adverb() -> re.Pattern[str]:
    return re.compile(words("lasting")["adverbs"], re.IGNORECASE)


@functools.cache
def _given_each_time() -> re.Pattern[str]:
    things = "|".join(sorted(listed("given_each_time")))
    return re.compile(rf"\bprovides? (?:(?!for\b|about\b)[\w’'-]+ ){{0,4}}(?:{things})\b", re.IGNORECASE)


@functools.cache
def told_often() -> re.Pattern[str]:
    """The words of lasting.yml that say how often: “each morning”."""
    return re.compile(words("lasting")["how_often"], re.IGNORECASE)


@functools.cache
def listed(key: str) -> frozenset[str]:
    """The words of one list of lasting.yml."""
    return frozenset(words("lasting")[key])
