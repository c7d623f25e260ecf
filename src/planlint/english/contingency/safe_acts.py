"""Acts that keep a child safe on the day, and the people who are named for them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.contingency.about_process import about_process, talked_over
from planlint.english.evidence.observable import shown
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import Found, Lexicon, lexicon, phrases, tokens
from planlint.word_lists import Worded, terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# How many words after the verb may say whom or where it is about.
_REACH = 7
_STOP = re.compile(r"[.;\n]|\b(?:if|when|unless|while|whilst)\b", re.IGNORECASE)
# “Ring Bryony”: asked for, though the tagger may take it for a name.
_ASKED_FOR = re.compile(r"(?:\A|[.;:]\s|\bplease )\Z", re.IGNORECASE)
# “Ring the diabetes team”: somebody answers there.
_CALLS = re.compile(r"(?:ring|rang|phon|telephon|call|dial)", re.IGNORECASE)
_ANSWERS = Worded(r"\b<contingency.answers_the_phone>\b", re.IGNORECASE)
_BASE = re.compile(
    r"(?!\w+s\b|\w{3,}(?:ed|ing)\b)\w+(?: or [a-z]+)? (?:[A-Z\d]|the\b|your?\b|him\b|her\b|them\b|an?\b)"
)
_ENOUGH_ALONE = Worded(r"<contingency.enough_alone>", re.IGNORECASE)
_LEFT_OPEN = re.compile(
    r"(?:leav\w*|left) (?:it |this |that )?(?:open|blank|out|off|to be|for (?:now|the|mr|ms|mrs|dr)|pending)\b",
    re.IGNORECASE,
)
# “No milk: Jo brings some the same day”.
_STANDS_FOR_IT = re.compile(
    r"\s*(?:some|one|another)(?=\s*(?:[.;,]|\Z|(?:the|that|over|round|from|to|on|by|in|within|same)\b))", re.IGNORECASE
)
# “Without change”: a noun, whatever the tagger says.
_NOUN_FOLLOWS = {"without", "no", "any", "of", "further", "on", "from", "a", "an", "my", "our", "your"}
_HAS_TO = re.compile(r"ha(?:ve|s|d|ving) (?:got )?to\b", re.IGNORECASE)
# “Arrange a payment and help Marta”: what is vague belongs to a second act.
# “Mum has the number for EDT”: what she has, and nobody she looks after.
_OWNS = re.compile(
    r"ha(?:s|ve|d|ving) (?:got )?(?:(?:it|this|that)\W*\Z|(?:an?|no|some|any|good|enough|plenty|access|support)\b"
    r"(?! (?:[\w'’]+ ){0,2}(?:place|bed|room|key|cot|night|day)\b)"
    r"|(?:the|all the|her|his|their) (?:numbers?|details|address|plan|card|means|support|contact|information|app)\b)",
    re.IGNORECASE,
)
_NEXT_ACT = re.compile(r",|\band (?:help|support|contact|note|record)\b", re.IGNORECASE)
# “See section 6” sends a reader there, and nobody to the child.
_POINTS = re.compile(
    r"see (?:section|page|part|para(?:graph)?|above|below|overleaf|appendix|(?:the |safety )*plan)\b", re.IGNORECASE
)
_CAPITAL = re.compile(r"(?<![\w'’-])[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+(?:-[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+)?\b")
# A word that opens a sentence and has no article before what it does is a name, whatever the tagger has met of names.
_ACTS_NEXT = re.compile(r"(?: [A-Z][\w'’-]+)? (?:will|can|must|shall|would|should|is to|has to|to(?= [a-z]))\b")


def safe_acts(text: str, doc: Doc, processes: tuple[Found, ...]) -> Iterator[Found]:
    """Each verb that says what somebody does for the child, about somebody or something one can point at."""
    for act in listed_acts(text):
        if (
            not about_process(act, text, processes)
            and not talked_over(act, text)
            and not _POINTS.match(text, act.start)
            and _is_verb(act, text, doc)
            and concrete(act, text)
        ):
            yield act


def listed_acts(text: str) -> list[Found]:
    """The words of a text that can name an act for the child, however they are used in it."""
    return lexicon("safe_acts", ("now", "verb"), ("later", "verb"), ("tells", "verb")).find(text)


def people(text: str, doc: Doc | None = None, *, opens: bool = True) -> Iterator[Found]:
    """Who is named in a text: relations, roles, and words written with a capital that are no service and no day.

    `opens` says that the text opens a sentence, where any word has a capital.
    """
    for who in _roles_and_relations().find(text):
        if who.kind == "person":
            yield who
    for match in _CAPITAL.finditer(text):
        if lexicon("not_names").find(match.group()):
            continue
        before = text[: match.start()].rstrip(" \n\t\"“‘'(")
        token = next((token for token in doc if token.idx == match.start()), None) if doc is not None else None
        inside = before[-1] not in ".!?:" if before else not opens
        asked = any(act.start == match.start() for act in listed_acts(text)) and is_asked(match.start(), text)
        is_name = token is not None and (
            token.pos_ == "PROPN"
            or (_acts_next(match, text) and (token.tag_ != "NNS" or not is_word(match.group().lower())))
        )
        if inside or (is_name and not asked):
            yield Found("person", match.start(), match.end())


def _acts_next(word: re.Match[str], text: str) -> bool:
    if _ACTS_NEXT.match(text, word.end()):
        return True
    return any(
        act.start == word.end() + 1 and text[act.start : act.end].split()[0].endswith("s") for act in listed_acts(text)
    )


def _is_verb(act: Found, text: str, doc: Doc) -> bool:
    token = next((token for token in doc if token.idx == act.start), None)
    if token is None:
        return False
    if token.i and token.nbor(-1).lower_ in _NOUN_FOLLOWS:
        return False
    if any(child.dep_ == "nsubjpass" and child.lower_ in terms("contingency", "matters") for child in token.children):
        return False
    if token.pos_ in {"PROPN", "NOUN"} and is_asked(act.start, text):
        return True
    # The tagger often takes “Ms Pike lends” or “Tariq tops it up” for a string of nouns.
    seems = text[act.start : act.end].split()[0].lower().endswith("s") or text[: act.start].rstrip().lower().endswith(
        (" to", " will")
    )
    return token.pos_ not in {"NOUN", "ADJ", "PROPN"} or seems or _called_by_agency(act, token)


def _called_by_agency(act: Found, noun: Token) -> bool:
    """Whether staff who are spoken of as one call for help: “the ward ring EDT”, which is tagged as nouns."""
    about = [child for child in noun.children if child.dep_ == "dobj"]
    return act.kind == "now" and bool(about) and noun.i > 0 and noun.nbor(-1).dep_ == "compound"


def is_asked(start: int, text: str) -> bool:
    """Whether the word that opens a sentence there is what somebody is asked to do: “Ring Bryony”."""
    return bool(_ASKED_FOR.search(text, 0, start) and _BASE.match(text, start))


def concrete(act: Found, text: str) -> bool:
    """Whether what follows the act says whom, what or where it is about, so that it can be pointed at."""
    stop = _STOP.search(text, act.end)
    reach = text[act.end : stop.start() if stop else len(text)]
    near = reach[: (tokens(reach)[:_REACH] or [("", 0, 0)])[-1][2]]
    about = lexicon("safe_places").find(near)
    if _LEFT_OPEN.match(text, act.start) or _HAS_TO.match(text, act.start) or _OWNS.match(text, act.start):
        return False
    if _left_vague(near, about):
        return False
    if _CALLS.match(text, act.start) and _ANSWERS.search(near):
        return True
    if act.kind == "tells":
        return any(found.kind == "emergency" for found in about)
    if _STANDS_FOR_IT.match(text, act.end):
        return True
    pointed_at = about or shown(near).firm or any(people(near, opens=False)) or any(sign.isdigit() for sign in near)
    return bool(pointed_at) or bool((near or " " in text[act.start : act.end]) and _ENOUGH_ALONE.match(text, act.start))


def _left_vague(near: str, about: list[Found]) -> bool:
    """Whether words that leave it open stand right behind the verb, before any call for help and in its own clause."""
    reach = min((found.start for found in about if found.kind == "emergency"), default=len(near))
    ends = _NEXT_ACT.search(near)
    reach = min(reach, ends.start() if ends else reach)
    return any(
        found.kind == "vague" and found.start < reach and len(tokens(near[: found.start])) <= 4 for found in about
    )


@functools.cache
def _roles_and_relations() -> Lexicon:
    around = [(form, entry["kind"]) for entry in words("grown_ups")["words"] for form in phrases(entry)]
    listed = (entry for name in ("roles", "relations") for entry in words(name)["words"])
    persons = [(form, "person") for entry in listed for form in phrases(entry)]
    return Lexicon(
        (form, "person" if kind == "grown-up" else kind) for form, kind in (*around, *persons) if kind != "child"
    )
