"""Words of an action that promise without saying what will happen: where they stand, and what to ask the writer."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from planlint.bundled import words
from planlint.english.acts.definite import Vague, is_made_definite, names_an_event, vague_entries
from planlint.english.words.lexicon import Found, Lexicon
from planlint.english.words.sentences import sentences
from planlint.word_lists import Worded

_CLAUSE_END = re.compile(r";|\n")
_STOPS_AT = re.compile(
    r"[,;:.(\n/]| - | – |\b(?:and|or|as|so|that|to|which|who|in order|through|via|by|if|until|from)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s+that\b", re.IGNORECASE)
_MOST_WORDS = 7
# “the Choices group”, “Positive Parenting”: a name among words that are not all written with capitals.
_NAMED = re.compile(
    r"(?:[A-Z][\w'’-]*|for|of|the|and)\s+(?:[A-Z]|(?i:groups?|programmes?|courses?|clubs?|clinics?|projects?|cent(?:re|er)s?)\b)"
)
# “Strengthening Families course”, “Supporting Parents Together programme”: what is held under that name.
_NAMED_COURSE = re.compile(
    r"\b(?P<name>(?:[A-Z][\w'’-]+ )(?:(?:for|of|the|and|&|to|in) |[A-Z][\w'’-]+ ){0,5}?[A-Z][\w'’-]+)"
    r" (?:parenting )?(?:courses?|programmes?|groups?|workshops?|sessions|classes)\b"
)
_LONE = re.compile(r"\W*([^\W\d_][\w'’-]{2,})\W*")
_MADE_A_VERB = Worded(r"\w+(?:ise|ize|ify)|re-?<acts.done_anew>|\w+-proof", re.I)
_DENIED_OF_SOMEBODY = re.compile(
    r"\b(?:who|which|because|although|though|since)\b[^;.]*"
    r"\b(?:(?:do|does|did|has|have|is|are|was|were|can|could)(?: not|n['’]t|nt)|cannot|never)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_WHO = re.compile(r",? who\s(?:now\s|already\s|still\s|also\s|currently\s|has\s|fully\s)?\Z", re.IGNORECASE)
# “Mum to …”, “Priya Nair will …”, “Mum and Dad must …”
_SOMEBODY_IS_TO = r"(?:(?:(?!what|how|where|when|which|who)[\w’'&-]+ ){1,4}(?:to|will|must|should|shall) |to )?"
_WHETHER = re.compile(
    r"(?: with [\w’'-]+(?: (?:and|&) [\w’'-]+)?)? (?:whether|if)(?: (?:and|or) (?:how|when|where|not))?"
    r" (?!appropriate|needed|required|possible|necessary)(?:[\w’'-]+ ){1,4}"
    r"(?:can|could|should|may|is|are|needs?|has|have)\b"
)
_CAPITAL = re.compile(r"(?:\A|\s)[A-Z]")
_TITLED = 0.7
# “at Bilal’s address”, “both addresses”, “until review”: a thing, though the same word can be something to do.
_THING_TOO = {"address", "addresses", "review", "reviews"}
_OF_A_THING = re.compile(
    r"(?:['’]s|s['’]|\b(?:an?|the|his|her|their|my|our|your|both|each|this|that|new|until|till|by|before|after|next|last))\s\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class VaguePhrase:
    """A listed phrase with what it is about (`text[start:end]`), and the question that leads to the content.

    `timed`: how often it happens is all that it leaves open, as with “reviewed”.
    """

    start: int
    end: int
    question: str
    timed: bool = False


def vague_phrases(text: str) -> Iterator[VaguePhrase]:
    """Every phrase of the list `vague_actions` in a text that is not one of its ordinary uses, in order."""
    for hit in _list().find(text):
        entry = vague_entries().get(hit.kind)
        if entry and not (
            _is_named(text, hit) or _is_thing(text, hit) or _is_definite(text, hit, entry) or _is_told(text, hit)
        ):
            yield VaguePhrase(hit.start, hit.end, entry.question, entry.timed)


def _is_definite(text: str, hit: Found, entry: Vague) -> bool:
    return names_an_event(text, hit) or is_made_definite(text, hit, entry) or _says_what_is_asked(text, hit)


def _says_what_is_asked(text: str, hit: Found) -> bool:
    """Whether the question stands there that is to be settled: “assess with Sunil if and how they can see him”."""
    return text[hit.start : hit.end].lower().startswith("assess") and _WHETHER.match(text, hit.end) is not None


def _is_told(text: str, hit: Found) -> bool:
    """Whether the words tell how somebody is, and nobody plans them: “Sadia, who does not accept the concerns”."""
    if _DENIED_OF_SOMEBODY.search(text, 0, hit.start):
        return True
    first = text[hit.start : hit.end].split()[0].lower()
    return first.endswith(("s", "ed")) and _WHO.search(text, 0, hit.start) is not None


def in_general_question() -> str:
    """What to ask the writer where no list has the words."""
    return str(words("vague_actions")["in_general"])


def lone_note(text: str) -> VaguePhrase | None:
    """An action of which nothing but its beginning is told: one word, “To attend.”, “Referral to be made”."""
    if (alone := _lone_word(text)) is not None:
        return alone
    words_alone = text.strip().rstrip(".;,! ")
    for pattern, question, timed in _lone_notes():
        if pattern.fullmatch(words_alone):
            start = text.index(words_alone)
            return VaguePhrase(start, start + len(words_alone), question, timed)
    return None


@functools.cache
def _lone_notes() -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    told = words("vague_actions")

    def spelt(says: str) -> re.Pattern[str]:
        return re.compile(says.replace("~", _SOMEBODY_IS_TO).replace("<whom>", told["whom"]), re.IGNORECASE)

    return tuple((spelt(note["says"]), str(note["plain"]), note.get("timed", False)) for note in told["lone_notes"])


def _lone_word(text: str) -> VaguePhrase | None:
    """An action of one word that names a thing or a service, “Housing”, “NRM”; None for a verb (“Decorate”)."""
    word = _LONE.fullmatch(text)
    if word is None or word.group(1).casefold() in _verbs() or _MADE_A_VERB.fullmatch(word.group(1)):
        return None
    timed = word.group(1).casefold() in words("vague_actions")["lone_timed"]
    return VaguePhrase(word.start(1), word.end(1), str(words("vague_actions")["lone_word"]), timed)


@functools.cache
def _verbs() -> frozenset[str]:
    return frozenset(str(form) for entry in words("acts")["words"] for form in entry["forms"])


def _is_named(text: str, hit: Found) -> bool:
    """Whether the words are part of a name: they begin with a capital within a text, as does a word beside them."""
    if any(name.start("name") <= hit.start and hit.end <= name.end("name") for name in _NAMED_COURSE.finditer(text)):
        return True
    if not hit.start or not text[hit.start].isupper() or len(_CAPITAL.findall(text)) > _TITLED * len(text.split()):
        return False
    before = text[: hit.start].split()
    first = hit.start - len(before[-1]) - 1 if before and before[-1][:1].isupper() and len(before) > 1 else hit.start
    return _NAMED.match(text, first) is not None


def _is_thing(text: str, hit: Found) -> bool:
    return text[hit.start : hit.end].lower() in _THING_TOO and _OF_A_THING.search(text, 0, hit.start) is not None


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each sentence, or part between semicolons: content in one does not help another."""
    for sentence in sentences(text):
        start = sentence.start
        for cut in [
            *(match.end() for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end)),
            sentence.end,
        ]:
            if text[start:cut].strip(" ;\n"):
                yield start, cut
            start = cut


def with_its_object(text: str, phrase: VaguePhrase, end: int) -> int:
    """Where the words that the phrase is about end: at the next joint of the sentence, after a few words at most."""
    that = _THAT.match(text, phrase.end, end)
    stop = _STOPS_AT.search(text, that.end() if that else phrase.end, end)
    rest = text[phrase.end : stop.start() if stop else end]
    taken = list(re.finditer(r"\S+", rest))[:_MOST_WORDS]
    return phrase.end + (taken[-1].end() if taken else 0)


@functools.cache
def _list() -> Lexicon:
    """Phrase → the term of its entry; an ordinary use (`unless`) leads to none, and is longer, so that it wins."""
    entries: list[dict[str, Any]] = words("vague_actions")["words"]
    ordinary = [(str(use), "") for entry in entries for use in entry.get("unless", ())]
    vague = [(str(form), str(entry["term"])) for entry in entries for form in (entry["term"], *entry.get("forms", ()))]
    return Lexicon([*ordinary, *vague])
