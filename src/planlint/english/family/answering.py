"""Words by which somebody is made to answer for what a grown-up does: “Mum not to allow Dad into the home”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.english.family.asked import UNNAMED_ONLY, Asked, kinds
from planlint.english.family.before_the_task import FIRST
from planlint.english.family.by_tie import is_of_childhood
from planlint.english.family.cast import Cast
from planlint.english.family.help_and_choice import beside_a_worker, is_her_choice
from planlint.english.family.mentions import Telling, telling
from planlint.english.family.patterns import fitting, with_lists
from planlint.english.family.written_out import to_the_point
from planlint.english.words.needed_words import needed_words
from planlint.word_lists import Worded, terms, with_terms

# In what follows <a> is whoever is asked, <b> the grown-up whose doings it is about.
_NAMED = (
    # “Gran, not Mum, to take her”, and who only stands there: “his assaults on his wife and tell …”
    r"(?<!not )(?<!instead of )(?<!rather than )<a>(?!(?<=(?:on|to|at) <a>) and\b)"
    r"(?:['’]s (?:job|responsibility|duty|role|task|action|part)s?)?(?!['’]s\b)"
    r"(?!(?<=(?:how|way) <a>) (?:speaks?|talks?|acts?|behaves?)\b)"
    # “Mum was never asked to vouch for him”
    r"(?! (?:is|was|are|will be|must be|should be|has been) (?:not |never |no longer )(?:being |been )?\w+ed to\b)"
    r"(?! (?:wants?|wishes|would like|chooses(?! (?:the |her )?<c>)|prefers)\b):?"
)
_BOTH = r"(?:<[ap]>|<[ab\d]> ?(?:and|&|\+|/|,) ?<[ab\d]>)"
_SENTENCES = re.compile(r"(?<=[.;\n]) ")
_UNNAMED = r"(?:^|(?<=[.;\n]) )\W*(?:\d{1,2}\W+)?"
# The full stop in “3.10” ends no sentence.
_TIME = re.compile(r"(?<=\d)\.(?=\d)")
# “… if Mum says she is unwell” asks nothing of her; “When Dad has been drinking Mum must …” does.
_CONDITION = re.compile(r"\b(?:if|when|whenever|unless|because|while|until|so that|in case)\b[^,.;]*$", re.IGNORECASE)
_CALLED_ON = re.compile(r"<\w>(?: (?:must|should|will|is to|has to|needs? to|not to|to)\b|:)", re.IGNORECASE)
# “Priya Shah will assess whether Mum can protect him” asks it of nobody but her.
_ASKED_FIRST = re.compile(
    r"(?:^\W*(?:\d+\W+)?|[.:;–—-]\s*"
    r"|\b(?:expect\w*|agree\w*|require\w*)(?: of| that| by| for| with| from)?(?: the)? )$",
    re.IGNORECASE,
)
_NOT = (
    r"(?:not(?! (?:have|need) to)|never|\w*n[’']t"
    r"|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|without|refrain(?:s|ed|ing)? from|ceas(?:e|es|ed|ing)|neither"
    r"|no longer|nae|nor)\b(?: [\w’']+){0,4}? "
)
_SEES_TO_IT = (
    r"(?:(?: is)? (?:to be )?responsible| (?:to|will|must) <family.sees_to_it>(?: (?:to |with )?(?:this|it|that))?)?"
)
_ENSURES = (
    r"(?:to|will|must|is to) (?:ensure|enforce|make sure|make certain|see to|check|police|monitor)"
    r"(?: (?:of )?(?:this|it|that))?"
)
# A note that ends in who does it: “Not let him back in (Kirsty)”, “… - Kirsty”.
_SET_BEHIND = Worded(
    rf"(?:\(<a>[^()]*\)|(?:\s[-–—]+|[:;])\s*<a>{_SEES_TO_IT}|,\s*<a> {_ENSURES})"
    r"(?:, (?:from|by|until) [^.;()]{1,40})?\W*$",
)
_REST = r"[^.;,()]*"
# Anybody else than who is asked, and “him” or “her”.
_OTHERS = re.compile(r"<(?!a>|him>|her>)")
_WITH = re.compile(r"\bwith\b")
_SLOT = re.compile(r"\{\w+\}|\bHI[MS]\b|<[^<>]*>|\bwith\b")
# “Andy pushed her down the stairs” asks nothing of him.
_HAS_DONE = Worded(r"\W*<a> (?:(?:has|had|once|twice|then|also) )*<family.has_done>(?:ed|en)?\b", re.IGNORECASE)
# A grandmother who sits in on his visits is asked for her help, and not to answer for him.
_WATCHES = re.compile(
    r"\b(?:supervis|overse|chaperon|(?:be )?present\b|sits? in\b"
    r"|(?:be|is|stays?|sits?|remains?) (?:there|in the room|with)\b)",
    re.IGNORECASE,
)
# Whoever is asked stands in these themselves, if at all.
_WHOLE = ("done_by", "takes_law_by", "held_against_her")


def made_to_answer(text: str, cast: Cast, asked: Asked) -> Iterator[tuple[int, int]]:
    """Where somebody has to see to what a grown-up does; the owner does what is written without a subject."""
    whole = to_the_point(_TIME.sub("·", text))
    told = telling(whole.text, cast)
    if beside_a_worker(told.text):
        return
    whom = asked.harmers or range(len(cast.grown_ups))
    last = -1
    for start, end in sorted({span for place in whom for span in _spans(told, place, cast, asked)}):
        if start > last:
            yield whole.written(start), whole.written(end)
            last = end


def _spans(told: Telling, place: int, cast: Cast, asked: Asked) -> Iterator[tuple[int, int]]:
    gender = cast.grown_ups[place].gender
    alone = sum(one.gender == gender for one in cast.grown_ups) == 1
    meant = {"he": "him", "she": "her"}.get(gender, "") if alone else ""
    meant = "" if not asked.one_is_hurt and is_of_childhood(told.text) else meant
    pronoun = meant if asked.a_task or asked.of_abuse or _speaks(cast) else ""
    # Where nobody knows who hurts whom, it is no fault to tell a father to keep away from a mother.
    apart = bool(asked.harmers) or gender != "she"
    for bearer in _bearers(told.text, str(place), asked):
        text = told.text.replace(f"<{place}>", "<b>").replace(f"<{bearer}>", "<a>")
        unnamed = asked.owner == bearer or any(map(_set_behind, _SENTENCES.split(text)))
        for key in kinds(text, bearer, asked, apart):
            other = {"answers_for": meant if asked.of_abuse else "", "held_against_her": meant}.get(key, pronoun)
            for match in _found(text, key, other, bearer == "p", unnamed):
                if _HAS_DONE.match(match.group()) or (bearer == "r" and _WATCHES.search(match.group())):
                    continue
                yield told.written(match.start()), told.written(match.end())


def _speaks(cast: Cast) -> bool:
    """Whether a parent says it: “I do not go back to him” is said of nobody's child."""
    return any("I" in one.names for one in cast.grown_ups)


def _bearers(text: str, place: str, asked: Asked) -> list[str]:
    named = {match[1] for match in _bearer().finditer(text)}
    both = {"p"} if re.search(_BOTH, text) else set[str]()
    # What is let happen to her is held against her where nobody names her: “If he is let back in, legal advice”.
    harmed = map(str, asked.harmed) if not asked.a_task else ()
    return sorted({*named, *both, *harmed, *([asked.owner] if asked.owner else ())} - {place})


def _set_behind(text: str) -> bool:
    """Whether the note ends in who does it: “Not let him back in (Kirsty)”, “… - Kirsty”."""
    return _SET_BEHIND.search(text) is not None


def _found(text: str, key: str, pronoun: str, both: bool, unnamed: bool) -> Iterator[re.Match[str]]:
    if is_her_choice(text):
        return
    if key == "acts_on" and _OTHERS.search(text) is None:
        return  # “keep him away from the cooker” may be said of a child
    him = "<b>" in text or (bool(pronoun) and f"<{pronoun}>" in text)
    for written in fitting("answering", key, text):
        if (not him and _needs_him(written)) or not _may_fit(written, text.casefold()):
            continue
        for named in _compiled(written, key, pronoun, _BOTH if both else _not_made_to() + _NAMED).finditer(text):
            if key in UNNAMED_ONLY or (key == "proves_protective" and not _ASKED_FIRST.search(text[: named.start()])):
                continue
            if not _CONDITION.search(text[: named.start()]) or _CALLED_ON.match(text, named.start()):
                yield named
        if unnamed and key not in _WHOLE:
            told = _compiled(written, key, pronoun, _UNNAMED)
            if (match := told.match(text) if key in UNNAMED_ONLY else told.search(text)) is not None:
                yield match


@functools.cache
def _needs_him(written: str) -> bool:
    """Whether the other stands outside all brackets, so that nothing fits where nobody speaks of them."""
    while (less := re.sub(r"\([^()]*\)", "", written)) != written:
        written = less
    return "|" not in written and re.search(r"\bHI[MS]\b", written) is not None


def _may_fit(written: str, text: str) -> bool:
    """Whether the letters stand in the text that the pattern cannot do without: to compile it costs far more."""
    return all(any(letters in text for letters in one_of) for one_of in _letters(written))


@functools.cache
def _not_made_to() -> str:
    """That whoever follows is not helped or made to do it by somebody else, who then is the one who is asked."""
    return "".join(rf"(?<!{verb} )" for verb in sorted(terms("family", "helps_or_makes")))


@functools.cache
def _bearer() -> re.Pattern[str]:
    """Somebody of whom something may be asked, or of whose job, promise or failure it is spoken."""
    hers = with_terms(r"(?:<family.hers>|log\b)")
    return re.compile(rf"{_not_made_to()}<(\d|r|c)>(?!['’]s (?!{hers}))")


@functools.cache
def _letters(written: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(one_of) for one_of in needed_words(_SLOT.sub(".", written)))


@functools.lru_cache(maxsize=512)
def _compiled(written: str, key: str, pronoun: str, start: str) -> re.Pattern[str]:
    """A pattern of the list behind whoever is asked."""
    him = rf"(?:the )?<(?:b|{pronoun})>" if pronoun else "(?:the )?<b>"
    his = rf"(?:{him}(?:['’]s?)?)"
    negated = _NOT if key.endswith(("_not", "not_to")) else ""
    asked = with_lists("answering", written).replace("HIM", him).replace("HIS", his)
    asked = _WITH.sub("(?:with|w/?)", asked)
    if key in _WHOLE:
        return re.compile(asked + _REST, re.IGNORECASE)
    return re.compile(f"{start}{FIRST}{negated}(?:{asked}){_REST}", re.IGNORECASE)
