"""A professional's words in a text, in the sense their list means, and what tells whether a reader needs plain ones."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.plain.definitions import explained
from planlint.english.plain.stacks import stacked_words
from planlint.english.plain.word_building import built_words
from planlint.english.words.direct_speech import is_utterance
from planlint.english.words.inflection import plurals
from planlint.english.words.lexicon import tokens
from planlint.english.words.listed import Listed, word_list
from planlint.english.words.senses import is_in_a_name

# “go over safe sleep with Mum: on his back, feet to the foot of the cot”
_GONE_OVER = re.compile(
    r"\b(?:(?:go|goes|went) (?:over|through)|talk(?:s|ed)? (?:about|through|over)|teach(?:es)?|shows?) $",
    re.IGNORECASE,
)
_WITH_WHOM = re.compile(r"(?: (?:with|to) [A-Z][\w’']+(?: (?:and|&) [A-Z][\w’']+)?)?(?:: | [–—-] )(?:[a-z’']+,? ){2}")
# “Direct work – worries and wishes”, “keep safe work w/ Rowan: safe touches, who to tell”
_ABOUT = re.compile(r"(?: (?:with|w/|for) [A-Z]\w+(?: (?:and|&) [A-Z]\w+)?)?(?: [–—-] |: )(?!re\b)[\w’']+,? [\w’'&]+")
# “the Reporter (she decides if a children's hearing is needed)”, “the Reporter, who decides whether …”
_EXPLANATION = re.compile(r"[”\"'’]?(?:\s*\([^()\n]*\)|, (?:who|which|someone|somebody|meaning|or)\b[^.;:()\n]*)")
# What somebody's post is, in everyday words: “she decides if a children's hearing is needed”
_WHAT_FOR = re.compile(
    r"(?:\((?:she|he|they)|\b(?:person|people|someone|somebody) who)"
    r" (?:decides?|helps?|speaks?|makes?|looks?|checks?)\b[^.;:()\n]*$"
)


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word where it stands; `heard`: a family hears it often, and may never have been told what it means."""

    listed: Listed
    heard: bool
    explained: bool


def hard_words(text: str) -> list[HardWord]:
    """Every hard word of a text that is no part of a name and not somebody's own saying."""
    found = [*word_list("jargon").find(text)]
    taken = [(each.start, each.end) for each in found]
    for built in (*built_words(text), *stacked_words(text)):
        if not any(start < built.end and built.start < end for start, end in taken):
            found.append(built)
    told = [
        HardWord(each, _is_heard(text, each), _is_told(text, each))
        for each in sorted(found, key=lambda each: each.start)
        if not (is_utterance(text, each.start, each.end) or is_in_a_name(each, text) or _names_a_help(text, each))
        and not _WHAT_FOR.search(text, max(0, each.start - 80), each.start)
    ]
    return [
        word
        for at, word in enumerate(told)
        if not at or not (_ends_a_phrase(word, told[at - 1], text) or _explains(word, told[at - 1], text))
    ]


def _is_told(text: str, listed: Listed) -> bool:
    """Whether what it means stands beside it; of “work” what it is about is enough: “keep safe work: safe touches”."""
    about = text[listed.start : listed.end].lower().endswith("work") and _ABOUT.match(text, listed.end)
    told = _WITH_WHOM.match(text, listed.end) and _GONE_OVER.search(text, max(0, listed.start - 20), listed.start)
    return bool(about or told) or explained(text, listed.start, listed.end, listed.entry.plain)


def _ends_a_phrase(word: HardWord, before: HardWord, text: str) -> bool:
    """Whether a word that is often heard only ends the phrase of a harder one: “parenting capacity assessment”."""
    beside = text[before.listed.end : word.listed.start] == " "
    said, first = (text[each.start : each.end] for each in (word.listed, before.listed))
    # “Undertake direct work” is what somebody does, and no phrase of two nouns.
    is_one = beside and " " in first and said.lower().removesuffix("s") in words("jargon")["heads"]
    return is_one and word.heard and not before.heard and not before.explained


def _explains(word: HardWord, before: HardWord, text: str) -> bool:
    """Whether a word stands in what tells the meaning of the one before it: whoever explains a word is understood."""
    told = _EXPLANATION.match(text, before.listed.end) if before.explained else None
    return told is not None and word.listed.end <= told.end()


def _names_a_help(text: str, listed: Listed) -> bool:
    """Whether the words are part of what somebody has to ask for by its name: “kinship allowance”."""
    following = next((word for word, start, _ in tokens(text) if start >= listed.end), "")
    return following in words("jargon")["names_of_help"] and text[listed.end : listed.end + 1] == " "


def _is_heard(text: str, listed: Listed) -> bool:
    phrase = " ".join(word for word, start, end in tokens(text) if listed.start <= start and end <= listed.end)
    return phrase in _heard_often()


@functools.cache
def _heard_often() -> frozenset[str]:
    """The phrases that are heard often, in either number."""
    phrases = [" ".join(word for word, _, _ in tokens(str(phrase))) for phrase in words("jargon")["heard_often"]]
    return frozenset(phrases).union(*map(plurals, phrases))
