"""Does an outcome say only what will not be? Each of its main clauses denies then, and none says what there is."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.english.evidence.main_clauses import AUXILIARIES, SUBJECTS, after_alternatives, form, main_clauses
from planlint.english.evidence.measures import measures
from planlint.english.words.lexicon import Found, Lexicon, lexicon
from planlint.timescales.words.calendar_words import MONTHS
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# What is done each time, or what it is for, says what there will be, though no main clause does.
_AND_WHAT = re.compile(r"\b(?:instead|so that|because|so (?=(?:she|he|they|it)\b))", re.IGNORECASE)
_WITHOUT = re.compile(r"without", re.IGNORECASE)
_NOT_A = re.compile(r"not (?:a|an|the|his|her|their|just)\b", re.IGNORECASE)
# “Hears talking, not plates, through the wall”, unlike “is safe, not hit”.
_NOT_THAT = re.compile(
    r"not (?:(?:on|in|at|under|from|with|by) [\w ]+|(?:any )?(?!(?!(?:w|s|f|n)eed|bed|shed)\w+(?:ed|en)\b)\w+(?: \w+)?)"
    r"(?=\s*(?:,|\W*$))",
    re.IGNORECASE,
)
_IS_SO = re.compile(r"\b(?:is|are|be|being|feels?|stays?|remains?)(?: [\w-]+){1,3},\s*$", re.IGNORECASE)
# “Is free of cannabis”: there are no other words for what there will be.
_STATE_OF_ITS_OWN = Worded(
    r"free (?:of|from) (?:(?:all|any|illegal|street) )?"
    r"<evidence.free_of>\b",
    re.IGNORECASE,
)
# “Are safe from Bikram wherever they are” says where they will be, and how.
_SAFE_THERE = re.compile(
    r"safe from [^.;,]{1,40} (?:wherever|everywhere|at (?:home|school|night|nursery)|in (?:the|their|his|her)"
    r"|online|outside)\b",
    re.IGNORECASE,
)
_TURNED_ROUND = re.compile(r"\b(?:without|unless|except|other than|apart from|but)\b", re.IGNORECASE)
# A day, an address or an age in figures counts nothing that must not be.
_NO_COUNT = Worded(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(MONTHS)})(?: \d{{4}})?|"
    r"\b(?:by|until|before|after|from|on|in|since) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+(?: \d{4})?"
    r"|\b\d{1,4}[A-Za-z]? (?:[A-Z][a-z]+ ){1,3}(?=\W|$)|\b\d{1,4}[A-Za-z]? (?:[A-Z][a-z]+ )*[A-Z][a-z]+\b"
    r"|\b(?:aged?|flat|number|no\.|section|step|year) \d+|\b(?:by|in|until) [A-Z][a-z]+ \d{4}"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:999|111|101|24/7|1:1)\b|\b\d+[- ]year[- ]olds?\b"
    r"|\b(?:\d+|two|three|four|five|six|seven) (?:[a-z]+ )?<evidence.people_counted>\b",
)
_COUNT = re.compile(
    r"\d|\b(?:(?<=than )one|(?<=most )one|(?<=least )one|two|three|four|five|six|seven|eight|nine|ten|twelve|once"
    r"|twice)\b"
    r"(?! (?:or|of) )",
    re.IGNORECASE,
)
# A denial inside these is not the clause's own: “a room where nobody smokes” says that there is a room.
_INNER = {"relcl", "acl", "advcl", "csubj", "csubjpass"}
_PROMISES = {"ensure", "make", "see", "agree", "promise", "mean", "sure", "certain"}
_LIVES = {"be", "live", "grow", "spend", "pass", "have", "get"}
_LABEL = re.compile(r"\A\W*(?:[\w/&-]+(?: [\w/&-]+)?: |that (?=[A-Z]|the |her |his |their ))", re.IGNORECASE)


def only_denies(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether the text says what will stop and nothing that will be; it is parsed only where a denying word stands."""
    # “Safety: no more violence” begins with the heading of a column.
    text = _LABEL.sub("", text).replace(" / ", " or ")
    denials = [
        found
        for found in _denials().find(text)
        if found.kind != "idiom"
        and not any(state.match(text, found.start) for state in (_STATE_OF_ITS_OWN, _SAFE_THERE))
    ]
    denials = [found for found in denials if not _in_contrast(found, denials, text)]
    if not denials or _AND_WHAT.search(text) or _counts(text):
        return False
    doc = parse(text)
    heads = [head for sentence in doc.sents for head in main_clauses(sentence.root)]
    denied: dict[int, bool] = {}
    for head in heads:
        own = [found for found in denials if _is_denial(found, doc) and _denies(found, doc, head, heads)]
        denied[head.i] = bool(own) and not _turned_round(head, own, denials, text, heads)
        if not own and denied.get(head.head.i) and _goes_on(head):
            denied[head.i] = not any(found.kind == "cease" for found in denials if _root_of(found, doc) == head.head)
    return bool(heads) and all(denied.values())


def _in_contrast(found: Found, denials: list[Found], text: str) -> bool:
    """“Is a teenager again, not a carer”: what there is stands before it, and is not denied itself."""
    before = text[: found.start]
    if not before.rstrip().endswith(","):
        return False
    what_is_there = denials[0] is found and not _IS_SO.search(before)
    return bool(_NOT_A.match(text, found.start) or (what_is_there and _NOT_THAT.match(text, found.start)))


def _counts(text: str) -> bool:
    plain = _NO_COUNT.sub(" ", text)
    return bool(_COUNT.search(plain)) or any(found.kind == "chances" for found in measures(plain))


def _goes_on(head: Token) -> bool:
    """Whether a clause shares the denial of the one before: “is not hit or shouted at”, unlike “and sleeps”."""
    own = {child.dep_ for child in head.children} & (SUBJECTS | AUXILIARIES)
    if after_alternatives(head):
        return False
    if head.dep_ == "conj" and not own and _nobody(head.head):
        return True
    if head.dep_ != "conj" or own or form(head) != form(head.head):
        return False
    return form(head) not in {"VBZ", "VBP"} or any(it.lower_ in {"or", "nor"} for it in head.head.children)


def _nobody(verb: Token) -> bool:
    """Whether nobody does it: “nobody hits or threatens them” denies both."""
    doers = [child for child in verb.children if child.dep_ == "nsubj"]
    words = {it.lower_ for doer in doers for it in (doer, *doer.children)}
    return bool(words & {"nobody", "no", "none", "neither"})


def _is_denial(found: Found, doc: Doc) -> bool:
    """Whether the word is used so here: “ends” as a verb, “reduced” not beside a noun."""
    if found.kind != "cease":
        return True
    word = _root_of(found, doc)
    return (
        word is not None
        and (word.pos_ in {"VERB", "AUX"} or word.dep_ == "ROOT")
        and word.dep_ not in {"amod", "compound"}
    )


def _denies(found: Found, doc: Doc, head: Token, heads: list[Token]) -> bool:
    """Whether a denial belongs to the clause of `head` itself, and not to one that hangs on it."""
    word = _root_of(found, doc)
    while word is not None and word != head:
        inner = word.dep_ in _INNER and not _to_be(word)
        elsewhere = word in heads or (word.dep_ == "ccomp" and word.head.lemma_ not in _PROMISES)
        # “takes the tablets … and none off the street”, “at the table, with no shouting”: beside what there is.
        without = word.lower_ == "without" and word.head.lemma_ not in _LIVES
        beside = word.dep_ == "conj" or (word.dep_ == "prep" and (word.lower_ == "with" or without))
        if inner or elsewhere or beside or word.dep_ == "ROOT":
            return False
        word = word.head
    return word == head


def _to_be(verb: Token) -> bool:
    """Whether it is the main verb of a note: “Mum to stop …”."""
    return (
        verb.head.dep_ == "ROOT"
        and verb.head.pos_ in {"NOUN", "PROPN"}
        and any(it.tag_ == "TO" for it in verb.children)
    )


def _turned_round(head: Token, own: list[Found], all_of_them: list[Found], text: str, heads: list[Token]) -> bool:
    """Whether a second denial makes it an assertion: “not a week goes by that she does not …”, “never without …”."""
    last = max(found.end for found in own)
    if len(own) > 1 and any(_WITHOUT.fullmatch(text, found.start, found.end) for found in own[1:]):
        return True
    later = (other for other in heads if other != head and other.idx > last)
    end = min((max(other.left_edge.idx, last) for other in later), default=len(text))
    inner = [found for found in all_of_them if found not in own and found.kind == "no" and last <= found.start < end]
    return bool(inner) or bool(_TURNED_ROUND.search(text, last, end))


def _root_of(found: Found, doc: Doc) -> Token | None:
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None:
        return None
    return next((token for token in span if token.pos_ == "VERB"), span.root) if found.kind == "cease" else span.root


@functools.cache
def _denials() -> Lexicon:
    return lexicon("denials", ("cease", "verb"))
