"""What a heading that stands in no list of terms is about, by the words in it."""

from __future__ import annotations

import re

from planlint.read.word.vocabulary.columns import IF_NOT
from planlint.read.word.vocabulary.goals import states_goal
from planlint.read.word.vocabulary.head_nouns import head_of, of_head
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import relation
from planlint.read.word.vocabulary.questions import TWO_LANGUAGES, question, questions
from planlint.read.word.vocabulary.terms import Terms
from planlint.word_lists import Worded

_SAYS = re.compile(
    r"what (?:do|does|did|has|have) (?:the )?([\w ]{1,30}?) (?:(?:say|said|think|feel|tell us|told us)\b|want$)"
    r"|what (?:the )?([\w ]{1,30}?) (?:thinks?|says?|said|wants?|wanted|feels?|felt|told us)\b"
)
# “The children said”, “Heard from the children”
_SAY = re.compile(
    r"(?:the |our )?(?P<who>[\w ]{1,30}?) (?:says?|said|(?:have |has )?told us|tells? us|ha(?:ve|s|d) (?:their|a) say)"
    r"|(?:(?:what )?(?:we )?(?:have )?heard|messages?|words|over to|notes?)(?: from)?"
    r" (?:the |our )?(?P<from>[\w ]{1,30})"
)
_ASKS_OF_PLAN = {"we", "you", "is", "are", "do", "does", "outcome", "outcomes"}
_HOW = re.compile(r"how (?:are|will|can|do) (?:we|you|they|the)\b(?!.*\b(?:know|measure|tell|see)\b)")
_WHO_DOES_WHAT = re.compile(r"(?:who|whos)\b(?:\W+\w+){0,6}? (?:do|does|doing|done) (?:what|this|it)\b")
_GROWN_UPS = {"parents", "family", "the family", "mum and dad", "carers", "everyone", "professionals", "we"}
_WHAT_IF = re.compile(r"\bwhat (?:\w+ ){0,4}(?:do|does|done|happens?) (?:if|when)\b")
_WE_WANT = re.compile(r"what (?:we|you|i) (?:all )?want\b")
_ASKS = re.compile(r"(?:what|how|who|when|why)\b")
_TEAM = Worded(
    r"(?:the )?(?:<terms.those_around>|those|everyone)"
    r" (?:a?round|(?:who are )?working with|helping|supporting|for|involved with) "
    r"|who (?:is|are) (?:in|on|part of) |who (?:is|are|will be|can) (?:help|support|work|involved)(?:ing)?\b"
)
# “Tyrell's crew”, “My safe people”
_WHOSE_TEAM = Worded(r"(?:[\w]+s|our|my|your|his|her|the) (?:\w+ )?<terms.helpers>")
# “Plan members”, “Members of this plan”
_OF_THE_PLAN = Worded(
    r"(?:the |our )?(?:(?:\w+ )?(?:plan|team|group|circle|network) <terms.who_take_part>"
    r"|<terms.who_take_part> (?:of|to|in) (?:the |this |our )?(?:\w+ )?(?:plan|team|group|circle|network))"
)
_CLAUSE = re.compile(r",\s+(?:who|which|all of whom|each of whom)\b")
_SCALE = re.compile(r"^how safe\b|\bscal(?:e|ing)\b|\b0\b.*\b10\b")
_FOUND = Worded(r"\b<terms.found>\b")
_IF = re.compile(
    r"(?:if|should|in the event|in case)\b"
    r"(?!.*\b(?:unhappy|happy|disagree|agree|complain|interpreter|question|copy|contact)\w*\b)"
)
_REASONS = re.compile(
    r"(?:our |the )?(?:main |key )?reasons?\b(?!.*\b(?:disagree|dissent|delay|absen|not |hope|cheer|proud|optimis)\w*)"
)
# What only says which section of the form it is.
COUNTED = re.compile(
    r"\s*(?:section|part|appendix|annex|box)\s+(?:\d{1,2}(?:\.\d{1,2})*[a-z]?(?:\s+of\s+\d{1,2})?|[A-Z]|[ivxIVX]{1,4})\b\W*",
    re.IGNORECASE,
)
# The name of a way of working says nothing of the section.
_ACCOUNT = re.compile(r"(?:brief |short )?(?:summary|overview|account|description|record|history) of\b")
_METHOD = re.compile(r"\bsigns of (?:safety|wellbeing|success)\b\W*", re.IGNORECASE)
_MEETS = re.compile(
    r"(?:when|where)(?: and (?:when|where))? (?:(?:do|does|will|shall|are|is) )?(?:we|they|the (?:\w+ ){1,2})"
    r"(?: ?\w+){0,2}? ?meet(?:ing|s)?\b"
)
_FEW_WORDS = 9
_WORDS, _WORDS_OF_A_QUESTION, _WORDS_OF_A_FINDING = 10, 12, 14
_MOST_WORDS_AGAIN = 16
_WORDS_OF_AN_ANSWER = 7
_GUESSED = {"child", "contingency", "evidence", "strength", "concern", "outcome", "action", "people"}

_NOT = re.compile(r"\b(?:not|never|isnt|arent)\b")


def about(terms: Terms, text: str) -> str | None:
    """The key of the section that a heading opens, told by the words in it; None when nothing tells."""
    key = _about(terms, text)
    return "concern" if key == "strength" and _NOT.search(folded(text)) else key  # “What is not good enough”


def _about(terms: Terms, text: str) -> str | None:
    counted = COUNTED.match(text)
    text = _METHOD.sub("", text[counted.end() :] or text if counted else text)
    words = folded(text)
    if _REASONS.match(words):
        return "concern"
    if _SCALE.search(words):
        return "other"
    if len(halves := TWO_LANGUAGES.split(text)) > 1:
        of_halves = (terms.headings.whole(half) or about(terms, half) for half in halves)
        return next((key for key in of_halves if key), None)
    if states_goal(terms, text):
        return None
    if asks_for := _plainly_asked(text, words):
        return asks_for
    told = terms.guess(text)  # “From three houses and a wizard”, “Update since last core group”
    if told == "wishes" or (told == "progress" and not words.startswith("what ")):
        return told
    if (clause := _CLAUSE.search(text)) is not None:  # “Your core group, who will each have a copy:”
        return about(terms, text[: clause.start()])
    if _OF_THE_PLAN.fullmatch(words):
        return "people"
    if of_noun := _of_noun(terms, text):
        return of_noun
    if (say := _SAY.fullmatch(words)) and (whose := _whose_words(terms, say.group("who") or say.group("from"))):
        return whose
    found = terms.headings.mostly(text)
    if found and found != "other":
        return found
    return _by_how_it_asks(text, words) or _guessed(terms, text, words) or found or _by_one_word(words)


def _plainly_asked(text: str, words: str) -> str | None:
    """What a heading asks in so many words: when all meet, what is done if something happens."""
    if _MEETS.match(words):
        return "meetings"
    if words.startswith("what matters to "):
        return "wishes"
    if _WHAT_IF.search(words) or (_IF.match(words) and len(words.split()) < _FEW_WORDS):
        return "contingency"
    if {"outcome", "action"} <= {*questions(text)}:
        return "outcomes"  # “What we want to see, and what everyone will do”
    return None


def _by_how_it_asks(text: str, words: str) -> str | None:
    """What is asked by a clause or a question of the form's own: “Who is around Leo”, “What Dad thinks”."""
    if IF_NOT.search(text):
        return "contingency"
    if _TEAM.match(words) or _WHOSE_TEAM.fullmatch(words):
        return "people"
    told = None if _WE_WANT.match(words) else _SAYS.match(words)
    who = told.group(1) or told.group(2) if told else ""
    if who and (relation(who) or who in _GROWN_UPS):
        return "views"
    if who and not _ASKS_OF_PLAN & {*who.split()}:
        return "wishes"
    if (asks_for := question(text)) in _GUESSED | {"progress", "plan_ends_when"}:
        return {"outcome": "outcomes"}.get(asks_for, asks_for)
    return "action" if _HOW.match(words) or _WHO_DOES_WHAT.match(words) else None


def _guessed(terms: Terms, text: str, words: str) -> str | None:
    """What a short heading is about by its words, of which a question may have more."""
    most = _WORDS_OF_A_QUESTION if _ASKS.match(words) else _WORDS_OF_A_FINDING if _FOUND.search(words) else _WORDS
    short = len(words.split()) < most or text.rstrip().endswith("?")
    guess = terms.guess(text) if short else None
    return {"outcome": "outcomes"}.get(guess, guess) if guess in _GUESSED else None


def _by_one_word(words: str) -> str | None:
    """The section of views and wishes, or an area of the assessment, told by one word alone."""
    if re.search(r"\bcapacity to meet\b|\bdevelopmental needs?\b|\benvironmental factors\b", words):
        return "area"
    if re.search(r"\bviews?\b|\bwishes\b|\bvoices?\b|\bown words\b|^in (?:\w+ )?\w+ words$", words):
        return "wishes" if re.search(r"\bchild|\byoung\b|\bwishes\b|\bwords\b", words) else "views"
    return None


def _whose_words(terms: Terms, who: str) -> str | None:
    """The section of what somebody says: a child's wishes, a grown-up's views; None for anybody else."""
    if relation(who) or who in _GROWN_UPS:
        return "views"
    return "wishes" if who in terms.child_words or {*who.split()} & terms.child_words else None


def _of_noun(terms: Terms, text: str) -> str | None:
    """“Tasks for parents”, “Summary of risks”: what a heading is about, whomever it is for."""
    head = head_of(text)
    if head is None or (not head.end and len(head.words) == len(folded(text).split())):
        return None
    found = of_head(text, terms.headings.whole)
    if found == "action" and _ACCOUNT.match(folded(text)):
        return None  # “Summary of support” tells what there is, and nothing that is still to be done
    return found if found in _GUESSED | {"outcomes"} else None


def asks_again(terms: Terms, rest: str, key: str) -> str | None:
    """The key again, where the rest of a heading asks in other words for what its beginning has named."""
    words = folded(rest)
    if_alone = key == "contingency" and _IF.match(words) and len(words.split()) < _WORDS_OF_AN_ANSWER
    asks = _ASKS.match(words) or (if_alone and "," not in rest)  # “Bottom lines – if it goes wrong”
    few = len(rest.split()) < _MOST_WORDS_AGAIN and asks
    return key if few and about(terms, rest) == key else None
