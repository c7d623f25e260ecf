"""Numbers that somebody could check: amounts with units, times of the day, counts, and chances (4 visits out of 5)."""

from __future__ import annotations

import functools
import re

from planlint.english.words.lexicon import Found
from planlint.word_lists import Worded

NUMBER_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
_NUMBER = rf"(?<![\d/.-])(?:\d{{1,3}}(?:[.,]\d+)?(?![\d/])|{NUMBER_WORDS})"
_COUNT_ONCE = rf"\b(?:once|twice|none|nil|one|{_NUMBER})\b"
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
# What a number of is no measure: people, agencies, spans of time, meetings.
_NO_COUNT = (
    r"(?:years?|yrs?|months?|weeks?|wks?|days?|terms?|hours?|of|to|and|or|in|at|the|by|is|are|will"
    r"|<evidence.no_measure>|<evidence.occasions>|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b"
)
_AMOUNTS = (
    r"£ ?\d|\d ?(?:%|per ?cent\b)",
    # the time of the day
    r"\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)|(?<![\d.])\d{1,2}[.:]\d\d\b(?!\.\d)|\bo['’]clock\b",
    rf"\b(?:by|at|before|from|until|after) (?:{NUMBER_WORDS}|\d{{1,2}})"
    r"(?= (?:each|every|when|if|on (?!\d)|in the)\b|[ ,.;]*$)",
    rf"\b(?:by|at|before|after|till|until) (?:half|quarter to|quarter past) (?:{NUMBER_WORDS}|\d{{1,2}})\b",
    r"\b(?:by|at|before|after) (?:half past|quarter to|quarter past|noon|midday|midnight)\b",
    # so much of something
    rf"{_NUMBER}[ -]?<evidence.units>\b",
    rf"\b(?:at least|at most|no more than|not more than|fewer than|less than|more than|up to|below|above|under|over|all"
    rf"|only|minimum of) (?:{_NUMBER}|one) (?!{_NO_COUNT})[a-z-]+",
    rf"{_NUMBER} hours?['’]? (?:of )?(?:unbroken )?sleep\b",
    rf"{_NUMBER} hours? (?:an?|each|every|per) (?:day|night|week|month)\b",
    rf"{_NUMBER} or (?:under|below|less|fewer|lower|over|above|more|higher|better)\b",
    rf"\b{_NUMBER} (?!{_NO_COUNT})(?:[a-z-]+ )?(?!{_NO_COUNT})[a-z-]+s\b",
    rf"\bfrom {_NUMBER} (?!(?:{_MONTH}))(?:\w+ ){{0,3}}to (?:{_NUMBER}|none|zero|nil)\b",
    r"\b(?:none|nil|zero|nobody) (?:since|so far|in the (?:last|past)|for (?:the )?(?:last|past)|after|before)\b",
    r"\b\d{1,2} (?:till|til|until) \d{1,2}\b",
    # a count beside the one before it: “twice this term, 14 times last”
    rf"{_COUNT_ONCE}[^.;]{{0,30}}[,(] ?(?:it )?(?:was|were|had been|down from|up from|against|compared (?:with|to)"
    rf"|previously|before) {_COUNT_ONCE}",
    rf"{_COUNT_ONCE}[^.;]{{0,30}}[,(] ?{_COUNT_ONCE} (?:times? )?(?:last|before|previously)\b",
    rf"\b(?:up|down|risen|rose|fallen|fell|dropped|grown) (?:by )?(?:one|an?|{_NUMBER}) (?:months?|years?|grades?"
    r"|levels?|lines?|bands?|books?|points?|sets?)\b",
    rf"\b(?:up|down|risen|rose|fallen|fell|dropped|drop|fall) to (?:one|none|nil|zero|{_NUMBER})\b(?! (?:{_MONTH}))",
    r"\b\d(?: ?[-–] ?\d)?[- ]word (?:phrases|sentences)\b",
    # what somebody does each time that something happens
    r"\b(?:whenever|every time|each time)\s+(?!needed|required|possible|necessary|appropriate|it is\b)\w+ \w+",
    # where somebody is, and how often
    r"\b(?:is|are|be|been|being|was|were|stays?|sleeps?) (?:back )?(?:at|in) (?:home|school|nursery|college|class"
    r"|lessons?|work|bed)\b(?=[^.;]*\b(?:every|each|all|daily|both|by \d))",
    r"\b(?:in|at|to|into) (?:school|nursery|class|college|lessons) (?:every|each|all|on all|\d)",
    # words that were spoken
    r"[“\"][^”\"]{6,}[”\"]",
)
_CHANCES = (
    rf"\b(?:{_NUMBER}|once|twice|none|zero|nil|each|all) (?:\w+ ){{0,2}}?(?:times? )?(?:out of|in every|in each|of|in)"
    rf" (?:the |his |her |their |every |each |last )*{_NUMBER}\b",
    r"(?<![\d/])\d{1,3} ?/ ?\d{1,3}\b(?! ?/)",
    rf"\b(?:one|an?|{_NUMBER}) (?:evening|morning|afternoon|night|day|weekend|hour|session|lesson)s?"
    r" (?:a|each|every|per) (?:day|week|month|fortnight|term)\b",
    rf"\b(?:once|twice|{_NUMBER} times) (?:a|each|every|per) (?:day|night|week|month|fortnight|half term|term)\b",
    rf"\b(?:{_NUMBER}|several) (?:nights|days|mornings|evenings|afternoons|<evidence.occasions>)\b|\btwice\b",
    rf"\bone (?:\w+ ){{1,2}}in (?:the )?(?:last )?{_NUMBER} (?:days|weeks|months)\b",
)
_MEASURE = Worded(f"(?P<measure>{'|'.join(_AMOUNTS)})|(?P<chances>{'|'.join(_CHANCES)})", re.IGNORECASE)


@functools.lru_cache(maxsize=64)
def measures(text: str) -> tuple[Found, ...]:
    """Each number that is a measure. Dates, ages, sections of a law and head counts of the family are none.

    Kind `chances` says how often; beside a conclusion (“improved on 3 visits”) that is still a conclusion.
    """
    return tuple(Found(match.lastgroup or "measure", match.start(), match.end()) for match in _MEASURE.finditer(text))
