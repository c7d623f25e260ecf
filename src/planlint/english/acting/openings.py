"""Somebody at the start of a clause with a verb after, seen without parsing: most notes are written so."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from planlint.english.acting.given import only_given
from planlint.english.acting.passive import BE, IN_NEED, passive_follows
from planlint.english.acting.phrase import who
from planlint.english.acting.verbs import is_base_verb, is_noun, is_thing_done, is_third_person
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.text import Word, words_of
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, listed, longest_term

_LONGEST_CLAUSE_START, _LONGEST_SUBJECT = 160, 14
_JOINS = {"and", "&", "/", "+", "plus"}
_NO_VERB_BEHIND = _JOINS | {"the", "a", "an", "his", "her", "their", "with"}  # “the housing officer”
_SHORT_WILL = re.compile(r"['’]ll\b")  # “Dad'll”
_BRACKETS = re.compile(r"\([^()]*\)")
# “Jo Pratt, once the report has come, to share it with Mum”, “Mum, with help from Nan, to clear the yard”.
_ASIDE = re.compile(
    r"(?<=\w),\s(?:once|when(?:ever)?|if|while|whilst|after|before|until|unless|as soon as|where|who|with)"
    r"\s[^,;.:()]{2,90},(?=\s(?:to|will|must|should|is to|are to)\b)"
)
_CLEFT = re.compile(
    r"\s*it(?:['’]s| is| will be| should be| must be| falls)\s+"
    r"(?:(?:for|up to|down to|to)\s+(?P<for>[^,.;:]{2,60}?)\s+to\b"
    r"|(?P<whose>[^,.;:]{2,40}?)['’]s? (?:job|task|role|turn|duty|responsibility) to\b"
    r"|(?P<who>[^,.;:]{2,60}?)\s+(?:who|that)\b)",
    re.IGNORECASE,
)
_WHOSE_TASK = re.compile(
    r"\s*(?P<whose>[^,.;:]{2,40}?)['’]s? (?:job|task|role|turn|duty|responsibility|action)s?\s*"
    r"(?:(?:is|are|will be) to\b|:|[-–—])",
    re.IGNORECASE,
)
_SEGMENT = re.compile(
    r"(?:^|[;:\n•]|(?<=[.!?])(?<!\b[A-Z]\.)\s|,\s|\s[-–—]\s|[–—])\s*(?:\d+(?:\.\d+)+\s+|\d+[.)]\s*|[-*•]\s*)?"
)


def openings(text: str, people: Directory) -> Iterator[Owner]:
    """Somebody at the start of a clause with a verb after: "Mum to attend", "HV will do", "Nan sleeps at the house"."""
    for beside in (_BRACKETS, _ASIDE):
        text = beside.sub(lambda match: " " * len(match.group()), text)
    text = _SHORT_WILL.sub(" ll", text)
    if (cleft := _CLEFT.match(text)) is not None:
        group = next(name for name in ("for", "whose", "who") if cleft[name])
        yield from who(text, cleft.start(group), cleft.end(group), people)
    if (task := _WHOSE_TASK.match(text)) is not None:
        yield from who(text, task.start("whose"), task.end("whose"), people)
        return
    for match in _SEGMENT.finditer(text):
        words = words_of(text[match.end() : match.end() + _LONGEST_CLAUSE_START])
        if (
            not words
            or words[0].text.casefold() in listed("subordinators", "never_before_an_actor")
            or _tells_somebody(words)
        ):
            continue
        for end in _verb_places(words):
            found = tuple(who(text, match.end(), match.end() + words[end - 1].end, people))
            plain = words[end].text.casefold() not in listed("modals")
            if plain and not any(actor.kind in INDIVIDUAL for actor in found) and not _acts_on(words, end):
                continue
            if found and _only_held(words, end, found):
                return
            if found and (not plain or any(actor.kind is not OwnerKind.OTHER for actor in found)):
                yield from found
                return


def _only_held(words: Sequence[Word], index: int, found: Sequence[Owner]) -> bool:
    """Whether something only comes about: “Professionals' meeting to take place”, “Play therapy will start”."""
    if any(actor.kind in INDIVIDUAL for actor in found):
        return False
    rest = [word.key for word in words[index:] if word.key not in listed("modals", "adverbs")]
    for length in (2, 1):
        if " ".join(rest[:length]) in listed("happenings"):
            return rest[length : length + 1] == [] or rest[length] in listed("before_a_time")
    return False


def _acts_on(words: Sequence[Word], index: int) -> bool:
    """Whether a thing or person follows a finite verb: "School rings Mum", unlike "Police checks on …"."""
    index += _to_somebody(words, index)
    following = words[index + 1] if index + 1 < len(words) else None
    return following is not None and (
        following.capital or following.key in listed("determiners") - {"each", "every", "all"}
    )


def _to_somebody(words: Sequence[Word], index: int) -> bool:
    """“The Council writes to Mr Sesay”, unlike “Support worker visits to be increased”."""
    to, whom = words[index + 1 : index + 2], words[index + 2 : index + 3]
    named = bool(whom) and (whom[0].capital or whom[0].key in listed("determiners"))
    return named and to[0].key == "to" and not is_thing_done(words[index].text)


def _tells_somebody(words: Sequence[Word]) -> bool:
    """Whether a clause starts with a verb: "Ensure Mum takes her tablets" names nobody who ensures it."""
    first = words[0]
    titled = first.key in listed("titles") and len(words) > 1 and words[1].capital  # “Rev Stewart to write”
    owner_word = longest_term([word.text for word in words], 0) is not None or first.key in listed("first_names")
    return (
        not (owner_word or titled)
        and is_base_verb(first.text)
        and not (len(words) > 1 and words[1].text.casefold() in listed("modals"))
    )


def _verb_places(words: Sequence[Word]) -> list[int]:
    """Where the verb group may start: at a modal or "to" first of all, else at a finite verb."""
    modals, verbs = [], []
    for index in range(1, min(len(words), _LONGEST_SUBJECT)):
        # “Mum as well as Dad to sign”, “HV along with SW”, “Mum in partnership with school”
        beside = {word.key for word in words[max(0, index - 1) : index + 2]}
        joins = beside >= {"as", "well"} or (words[index].key == "with" and beside & listed("joined_by_with"))
        initial = words[index].text == "." and len(words[index - 1].text) == 1 and words[index - 1].capital  # “T. Obi”
        ends = words[index].text in {".", ";", ":"} and not initial
        if ends or (words[index].key in listed("clause_words") and not joins):
            break
        starts = _starts_verb(words, index)
        if words[index].text.casefold() in listed("modals"):
            modals += [index] if starts else []
            break
        verbs += [index] if starts else []
    return modals + verbs


def _starts_verb(words: Sequence[Word], index: int) -> bool:
    word, text = words[index], words[index].text.casefold()
    before = words[index - 1].text
    # "Lisa Quayle, HV, to weigh Baby": only a modal or "to" goes on after a comma.
    body = longest_term([before], 0)  # “Barnardo's to see Ella”, and “Adult carer's needs assessment”
    whose = before.endswith(("'s", "’s", "'", "’")) and (body is None or body[1] is not OwnerKind.ORGANISATION)
    if whose or not (before[-1].isalnum() or (before == "," and text in listed("modals"))):
        return False
    following = [one for one in words[index + 1 : index + 6] if one.key not in listed("adverbs")]
    if text == "to" and not (following and (following[0].text.casefold() in BE or is_base_verb(following[0].text))):
        return False
    if text in listed("modals") or text in IN_NEED:
        subject, told = words[:index], words[index + (text not in IN_NEED) :]
        given = only_given([one.text for one in subject], [one.text for one in told])
        return not (given or passive_follows(text, following))
    if text in listed("adverbs") or not word.text.islower():
        return False
    if (
        index + 1 < len(words)
        and words[index + 1].text.casefold() in listed("modals")
        and not _to_somebody(words, index)
    ):
        # "Support worker visits to be increased": a noun.
        return False
    if text.endswith("ing") and words[index - 1].key in _NO_VERB_BEHIND:
        return False
    if text.endswith("ing") or (text == "x" and index + 1 < len(words) and words[index + 1].text.isdigit()):
        return True
    if text == "gets" and passive_follows(text, following) and following[0].key not in listed("states"):
        return False  # “Leo gets taken to his appointments”
    joined = any(one.text.casefold() in _JOINS for one in words[:index]) or any(
        one.key in listed("joined_by_with") and other.key == "with" for one, other in itertools.pairwise(words[:index])
    )
    return (
        is_third_person(text)
        or (_is_a_body(words[:index]) and _takes_object(words, index))
        or (joined and is_base_verb(text) and not is_noun(text))
        or (joined and _takes_object(words, index))
    )


def _is_a_body(words: Sequence[Word]) -> bool:
    """Whether capitals name a body, of which many say “they”: “Willow Tree Nursery keep a note”."""
    name = [word for word in words if word.text not in {"the", "of", "and"}]
    named = len(name) > 1 and all(word.capital for word in name)
    return named and name[-1].key in listed("organisation_heads") and not is_thing_done(name[-1].text)


def _takes_object(words: Sequence[Word], index: int) -> bool:
    """Whether it is a verb behind which stands what is done: “draw up the plan”, “plan how he is fed”."""
    following = words[index + 1 : index + 2]
    acts_on = bool(following) and (
        following[0].key in listed("determiners", "particles", "opens_what_is_asked") or following[0].capital
    )
    return acts_on and is_base_verb(words[index].text)
