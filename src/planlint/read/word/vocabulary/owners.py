"""Whether a few words beside an action name a person or post, or a deadline. No grammar: only what is unambiguous."""

from __future__ import annotations

import functools
import re

from planlint import bundled
from planlint.model.timescale import NotUnderstood
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.no_owner import begins_act, is_no_time
from planlint.timescales import understand

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_ACRONYM = re.compile(r"[A-Z][A-Z&/]{1,6}s?")
_AGE = re.compile(r"\b(?:years?|months?|weeks?)[ -]olds?\b", re.IGNORECASE)
_PRONOUNS = {"me", "i", "you", "us", "both", "both of you", "all of us", "both of us"} | {
    *("both parents", "either parent", "each parent", "both of them", "both carers"),
}
_COUNCIL = re.compile(r"\b(?:council|authority|borough|partnership|trust|board|services?|cyngor)\b", re.IGNORECASE)
_SIDE = re.compile(r"^(?:maternal|paternal|mat|pat) (?=great)")
_AND = re.compile(r"\s*(?:,|;|&|\+|/|\band\b|\bwith\b)\s*")
# In place of a date; who is to be found stands as “to be confirmed” in a place of its own.
_NOT_YET = re.compile(
    r"(?:date |dates )?(?:t ?b ?[acd]|to be (?:confirmed|agreed|arranged|decided|set))|no date(?: yet| set)?"
)
_LETTERS = re.compile(r"[^\W\d](?:\.[^\W\d])+\.?")
_LEVELS = {"high", "low", "medium"}  # alone: “Gillian Low” is a name


@functools.cache
def posts() -> dict[str, str]:
    """Every role a person can hold, folded, and its standard term."""
    return _forms("roles")


@functools.cache
def relations() -> dict[str, str]:
    """Every word for a relative, folded, and what that person is: “nan” → “grandmother”."""
    return {**_forms("relations"), **{folded(item["is"]): item["is"] for item in bundled.words("relations")["words"]}}


@functools.cache
def _groups() -> frozenset[str]:
    return frozenset(one for name in ("groups", "organisations") for one in _forms(name))


@functools.cache
def _others() -> frozenset[str]:
    return _groups() | frozenset(_forms("services"))


@functools.cache
def _meetings() -> frozenset[str]:
    """The short names of meetings and of orders: “LPM”, “PLO”."""
    return frozenset(form for item in bundled.words("processes")["words"] for form in item["forms"] if form.isupper())


@functools.cache
def _particles() -> frozenset[str]:
    """What is written small within a name (“van der”), or between two."""
    return frozenset(bundled.words("owners")["name_particles"]) | {"and"}


@functools.cache
def _in_no_name() -> frozenset[str]:
    return frozenset(bundled.words("no_names")["in_no_name"])


def _forms(name: str) -> dict[str, str]:
    return {
        folded(form): item.get("is", item["term"])
        for item in bundled.words(name)["words"]
        for form in (item["term"], *item.get("forms", ()))
    }


def post(text: str) -> str | None:
    """The standard term for a role, however it is written."""
    words = folded(text).removeprefix("the ")
    return posts().get(words) or posts().get(words.removesuffix("s"))


def relation(text: str) -> str | None:
    """What a relative is, by any of the words for one: "mother" for “Mum”."""
    words = folded(text).removeprefix("the ")
    for begins in ("childs ", "his ", "her ", "their ", "birth ", "biological ", "my ", "wee "):
        words = words.removeprefix(begins)
    return relations().get(words) or relations().get(_SIDE.sub("", words))


def is_name(text: str) -> bool:
    """Whether the words look like the name of one person: capitals, no figures, at most five words."""
    words = _WORD.findall(text)
    if len(words) > 5:
        return False
    solid = [word for word in words if word.lower() not in _particles()]
    if _COUNCIL.search(text):
        return False
    if not solid or all(_LETTERS.fullmatch(word) for word in solid):  # “S.M.A.R.T.”
        return False
    if text.strip(" .").lower() in _LEVELS or re.search(r"[\d:;?!]", text) or folded(text) in posts():
        return False
    return all(word[0].isupper() and word.lower() not in _in_no_name() for word in solid)


def is_group(text: str) -> bool:
    """Whether the words are a group or an organisation: “Parents”, “school”."""
    return folded(text).removeprefix("the ") in _groups()


def is_owner(text: str) -> bool:
    """Whether the words name somebody who could own an action, and nothing else."""
    return 0 < len(text) <= 80 and all(_is_one_owner(part) for part in _AND.split(text.strip(" .")) if part.strip())


def _is_one_owner(text: str) -> bool:
    bare = re.sub(r"\([^)]*\)", "", text)
    words = folded(bare).removeprefix("the ")
    if not words or _NOT_YET.fullmatch(words) or text.strip() in _meetings():  # “LPM” is nobody
        return False
    known = words in _PRONOUNS or words in posts() or words in relations() or words in _others()
    if known or is_no_time(bare) or begins_act(bare):
        return known
    return _post_and_name(text) or bool(_ACRONYM.fullmatch(text.strip())) or is_name(bare)


def _post_and_name(text: str) -> bool:
    """“Key worker Amy”, “Denzil Hughes SW”, “kinship duty worker”: a post with who holds it, or the team it is in."""
    words = re.sub(r"\([^)]*\)", "", text).split()
    for at in range(1, len(words)):
        before, after = " ".join(words[:at]), " ".join(words[at:])
        if (post(before) and is_name(after)) or (post(after) and is_name(before)):
            return True
        if post(after) and is_group(before):
            return True
    return False


_WILL = re.compile(r"\s*(?P<who>[\w'’. -]{1,40}?),?\s+(?:you\s+)?will\b", re.IGNORECASE)
_ALL_OF_US = {"we", "you", "i", "us", "everyone", "we all"}


def who_will(text: str) -> tuple[int, int] | None:
    """Where a header such as “Abigail, you will …” or “Mum will” names who acts; a place of no length for “We will”.

    None when the header does not begin so: “How achievement will be evidenced” names nobody.
    """
    match = _WILL.match(text)
    if match is None or len(text.split()) > 6:
        return None
    if is_all_of_us(match.group("who")):
        return match.start("who"), match.start("who")
    return match.span("who") if is_owner(match.group("who")) else None


def is_all_of_us(text: str) -> bool:
    """Whether the words name nobody in particular: “we”, “you”, “everyone”."""
    return folded(text) in _ALL_OF_US


def names_owner(text: str) -> bool:
    """Whether a banner names who does the rows below it: “MUM – Michelle Whitmarsh”, “Wayne (stepdad)”."""
    first = re.split(r"\s+[–—-]\s+|\s*[(,]", text.strip())[0]
    known = relation(first) or post(first) or folded(first) in _others()
    return len(text.split()) < 9 and bool(known or (is_owner(text) and re.search(r"[–—(-]", text)))


_WORDS_OF_A_TASK = 8


@functools.lru_cache(maxsize=4096)
def is_timescale(text: str, *, vague: bool = False) -> bool:
    """Whether the words are a deadline or a repetition, and nothing else that could own or do something.

    With `vague`, words that set no time at all (“straight away”) are one too.
    """
    if not text.strip() or len(text) > 100 or len(text.split()) > 12:
        return False
    if _NOT_YET.fullmatch(folded(text)):
        return True
    if _AGE.search(text):
        return False
    reading = understand(text)
    found = reading.limits or reading.open_ended or reading.problems
    if vague and any(one.text == text.strip(" .") for one in reading.vague):
        return True  # “Immediate” is written as a name is, and is none
    told = sum(len(one.text.split()) for one in (*reading.limits, *reading.open_ended))
    if reading.limits and len(text.split()) >= _WORDS_OF_A_TASK > told * 4:
        return False  # “help with the form and go with her to the hearing”
    return (
        bool(found)
        or not isinstance(reading.meaning, NotUnderstood)
        or (bool(reading.vague) and not is_owner(text) and (vague or reading.vague[0].text != text.strip()))
    )
