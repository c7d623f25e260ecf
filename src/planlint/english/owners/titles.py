"""Titles that hold “and”: “family and schools liaison worker”, “head of learning and behaviour” are one person."""

from __future__ import annotations

import calendar
import itertools
from collections.abc import Sequence

from planlint.english.owners.cutting import Phrase
from planlint.english.owners.name import IsKnown, has_first_name, listed_kind, names_a_body
from planlint.english.owners.phrase import Sense, sense
from planlint.english.owners.text import Word
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed, same_role
from planlint.english.words.dictionary import is_word

_OF_A_FIRM = {"sons", "daughters", "co", "partners", "company", "associates"}
_JOINED_BY = {"and", "&", "/", "+"}
_WORKS_AT = {"of", "at", "from"}
_FIELD_OF = {"of", "for", "on", "at", "in"}
_ONE_MORE = {"the", "a", "an", "his", "her", "their"}
_TIMES = {name.casefold() for name in calendar.day_name} | {"weekends", "weekdays", "evenings", "mornings", "nights"}
_TIMES |= {"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"}


def whole_titles(cut: Sequence[Phrase], is_known: IsKnown, is_child: IsKnown) -> tuple[Phrase, ...]:
    """The phrases, with each title, each run of days and each “Tia, Sam and Leo's nan” in one of them."""
    found: list[Phrase] = []
    for phrase in cut:
        last = found[-1] if found else None
        joined = last is not None and phrase.before in _JOINED_BY
        if last is not None and joined and (_is_one(last, phrase, is_known, is_child) or _says_the_post(found, phrase)):
            # A further field looks like a name: “Head of Safeguarding and Inclusion”.
            more = () if _has_field(last.words) else phrase.words
            found[-1] = Phrase((*last.words, *more), last.before, last.bracketed)
            while _lists_children(found):
                second, first = found.pop(), found.pop()
                found.append(Phrase((*first.words, *second.words), first.before, first.bracketed))
        else:
            found.append(phrase)
    return tuple(found)


def _says_the_post(found: Sequence[Phrase], phrase: Phrase) -> bool:
    """Whether two fields of one post stand behind a full name: “Ann Lowe, housing and benefits adviser”."""
    if len(found) < 2 or found[-1].before != "," or len(found[-1].words) > 1 or len(phrase.words) < 2:
        return False
    name, field = found[-2].words, found[-1].words[0]
    named = len(name) > 1 and name[0].key in listed("first_names") and all(word.capital for word in name)
    what = listed_kind([field.key])
    post = listed_kind([phrase.words[-1].key]) is OwnerKind.ROLE or phrase.words[-1].key in listed("role_heads")
    return named and post and field.text.islower() and (what is None or field.key in listed("fields_of_work"))


def _lists_children(found: Sequence[Phrase]) -> bool:
    """Whether one more name stands before “Sam and Leo's nan”, set off by a comma."""
    if len(found) < 2 or found[-1].before != ",":
        return False
    lone = len(found[-2].words) == 1 and found[-2].words[0].key in listed("first_names")
    return lone and len(found[-1].words) > 2 and found[-1].words[0].key in listed("first_names")


def _of_two_children(first: Word, meant: Sense, is_known: IsKnown, is_child: IsKnown) -> bool:
    """Whether it is one person of two children: “Leo and Tia's mum”, unlike “Priya and Tia's mum”."""
    if meant.kind is OwnerKind.RELATION:
        return is_child(first.text) if is_known(first.text) else first.key in listed("first_names")
    return meant.kind in {OwnerKind.ROLE, OwnerKind.ORGANISATION} and _named(first)


def _is_theirs(first: Word, whose: Word) -> bool:
    """Whether who stands first is the one whose relative the second is: “Ryan and Ryan's mum” are two."""
    return key(whose.text).removesuffix("s") == first.key.removesuffix("s")


def _is_one(first: Phrase, second: Phrase, is_known: IsKnown, is_child: IsKnown) -> bool:
    if all(word.key.removesuffix("s") in _TIMES or word.key in _TIMES for word in second.words):
        return len(first.words) > 1
    meant = sense(second.words, is_known)
    whose = len(second.words) > 1 and second.words[0].text.endswith(("'s", "’s")) and len(first.words) == 1
    if whose and _of_two_children(first.words[0], meant, is_known, is_child):
        return not _is_theirs(first.words[0], second.words[0])
    if second.words[0].text in _ONE_MORE:
        return False  # “The carers and the link worker”
    if _is_for_kin(first, second) and meant.kind is OwnerKind.ROLE:
        return True
    if len(first.words) == 1 and first.words[0].key in listed("opens_a_title") and len(second.words) > 1:
        return meant.kind is OwnerKind.ROLE
    if _opens_a_field(first, second, meant, is_known):
        return True
    fancy = first.words[0].key in listed("fancy_beside") and names_a_body((*first.words, *second.words))
    if fancy or _is_firm(first.words, second.words):
        return True
    if _has_field(first.words):
        return _is_field(meant, second.words) and sense(first.words, is_known).kind is OwnerKind.ROLE
    opens = sense(first.words, is_known)
    if meant.kind is OwnerKind.ORGANISATION and len(second.words) > 1:
        # “Domestic Abuse & Safeguarding Unit”, “Brighton and Hove Council”
        nobody = opens.kind is OwnerKind.OTHER or (
            opens.kind is OwnerKind.PERSON and not has_first_name(first.words) and not is_known(_text(first))
        )
        listed_body = listed_kind(_keys(second.words)) is not None
        return nobody and (len(first.words) > 1 or not listed_body or _is_half_of_a_field(first, second))
    unnamed = opens.kind not in INDIVIDUAL or (opens.kind is OwnerKind.PERSON and _unknown(first.words, is_known))
    if opens.kind is OwnerKind.ORGANISATION and _has_a_post(second.words[meant.begin : meant.end]):
        return False  # “Police and SW in a joint visit”
    return unnamed and meant.kind is OwnerKind.ROLE and listed_kind(_keys(second.words)) is None


def _is_for_kin(first: Phrase, second: Phrase) -> bool:
    """Whether two relations say whom one worker is for: “Parent and baby worker”."""
    return len(second.words) > 1 and f"{first.words[-1].key} and {second.words[0].key}" in listed("kin_together")


def _is_half_of_a_field(first: Phrase, second: Phrase) -> bool:
    """Whether a lone word goes on, with a small letter behind the “and”, to a body: “Missing and exploitation team”."""
    alone = first.words[0].text
    return (
        second.before in {"and", "&"} and second.words[0].text.islower() and alone.isalpha() and is_word(alone.lower())
    )


def _is_firm(first: Sequence[Word], second: Sequence[Word]) -> bool:
    """Whether it is a firm where somebody works: “Mr Lee of Marks & Hall Solicitors”."""
    if second[0].key in _OF_A_FIRM and second[-1].key in listed("firms"):
        return True  # “Kay and Sons solicitors”
    at_it = any(one.text in _WORKS_AT and other.capital for one, other in itertools.pairwise(first[1:]))
    if not at_it or not all(word.capital for word in second):
        return False
    # Nobody is called “Vale Lettings”; who comes behind “of CAMHS and” may be.
    called = len(second) > 1 and listed_kind([first[-1].key]) is None and not has_first_name(second)
    return called or second[-1].key in listed("firms")


def _opens_a_field(first: Phrase, second: Phrase, meant: Sense, is_known: IsKnown) -> bool:
    """Whether a plain word only begins a field of work: “Debt and benefits adviser”, “Trauma and sleep nurse Jo Bell”.

    The roles that every plan has stand by themselves: who writes “Bray and health visitor” means two.
    """
    lone, behind = first.words[0], second.words[: meant.begin] if meant.kind is OwnerKind.PERSON else second.words
    field = second.words[0]
    if second.before not in {"and", "&"} or len(behind) < 2 or field.key in listed("first_names"):
        return False
    if not field.text.islower() and not (field.text.isalpha() and is_word(field.text.lower())):
        return False  # “Bray and Kline Support Worker”
    plain = _unknown(first.words, is_known) and lone.text.isalpha() and is_word(lone.text.lower())
    kind = listed_kind([lone.key])
    post = listed_kind(_keys(behind)) is OwnerKind.ROLE or behind[-1].key in listed("role_heads")
    return plain and kind is None and post and " ".join(_keys(behind)) not in same_role()


def _has_field(words: Sequence[Word]) -> bool:
    return any(word.text.casefold() in _FIELD_OF for word in words[1:-1])


def _is_field(meant: Sense, words: Sequence[Word]) -> bool:
    """Whether words can be what or whom somebody works for: “… for Gwynedd and Môn”, “… of learning and behaviour”."""
    if meant.kind is OwnerKind.PERSON:
        return len(words) == 1
    return meant.kind not in INDIVIDUAL


def _has_a_post(words: Sequence[Word]) -> bool:
    """Whether it is a post that every plan has, or one in short behind where it is: “Gateway SW”, “duty HV”."""
    in_short = words[-1].text.isupper() and words[-1].key in same_role()
    return in_short or " ".join(_keys(words)) in same_role()


def _text(phrase: Phrase) -> str:
    return " ".join(word.text for word in phrase.words)


def _unknown(words: Sequence[Word], is_known: IsKnown) -> bool:
    lone = len(words) == 1 and words[0].key not in listed("first_names")
    return lone and not is_known(words[0].text)


def _named(word: Word) -> bool:
    return word.key in listed("first_names") or listed_kind([word.key]) is OwnerKind.RELATION


def _keys(words: Sequence[Word]) -> list[str]:
    return [word.key for word in words if word.text.casefold() not in listed("articles")]
