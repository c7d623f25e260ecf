"""Which words of a phrase are somebody's name, as far as capitals, titles and first names tell."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence

from planlint.english.owners.text import Word
from planlint.english.owners.words import OwnerKind, listed, vocabulary
from planlint.english.words.dictionary import is_word

_LONGEST_NAME = 5
_LONG_PLURAL = 8
_DAYS = frozenset(name.casefold() for name in calendar.day_name)
# As notes write them. “Sat” and “Sun” by themselves may be names.
_SHORT_DAYS = frozenset({"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri"})

# Whether a text is the name of one of the plan's people.
IsKnown = Callable[[str], bool]


def listed_kind(keys: Sequence[str]) -> OwnerKind | None:
    """What a phrase stands for as a whole, where a list has it."""
    spelled = len(keys) > 1 and all(len(key) == 1 for key in keys)  # “P.S.N.I.”
    kind = vocabulary().get(("" if spelled else " ").join(keys))
    several = kind in {OwnerKind.ROLE, OwnerKind.RELATION} and keys[-1] in listed("group_heads")
    return OwnerKind.GROUP if several else kind


def titled(own: Sequence[Word]) -> tuple[int, int] | None:
    """A title with the name after it, as (begin, end): "Ms Shah", "DC Ruth Lane"."""
    for index, word in enumerate(own[:-1]):
        if word.key in listed("titles") and word.capital:
            # “PC 4412 Noble”
            at = index + 2 if own[index + 1].text.isdigit() and index + 2 < len(own) else index + 1
            following = own[at]
            if not following.capital:
                continue
            if following.key in vocabulary() and word.key in vocabulary():
                continue
            if word.key in listed("ranks") and _is_post(own[at:]):
                continue  # “Sr Social Worker”
            end = at
            while end < len(own) and end - index <= _LONGEST_NAME and _name_word(own[end], end == at):
                end += 1
            return index, end
    return None


def _is_post(own: Sequence[Word]) -> bool:
    """Whether the words name a post: “Social Worker”, “Practitioner”."""
    keys = [word.key for word in own]
    return listed_kind(keys) is OwnerKind.ROLE or keys[-1] in listed("role_heads")


def _name_word(word: Word, first: bool = False) -> bool:
    text = word.text
    if text.casefold() in listed("name_particles"):
        return True
    named = word.capital and not any(letter.isdigit() for letter in text) and (first or word.key not in vocabulary())
    return named and (first or not _is_day(word))


def _is_day(word: Word) -> bool:
    """Whether it is no surname but a day or several: “Fridays”, “Mon-Wed”."""
    days = [day if day in _DAYS | _SHORT_DAYS else day.removesuffix("s") for day in re.split("[-–/]", word.key)]
    return all(day in _DAYS | _SHORT_DAYS or (len(days) > 1 and day in {"sat", "sun"}) for day in days)


def is_name(own: Sequence[Word]) -> bool:
    """Whether words with capitals are somebody's name: a common first name, or words that name nothing else."""
    keys = [word.key for word in own]
    unlike = any(letter.isdigit() or letter == "(" for word in keys for letter in word)
    if not own or len(own) > _LONGEST_NAME or unlike:
        return False
    if any(word.text.isupper() and word.key in vocabulary() for word in own[1:]):
        return False
    if own[0].text.islower() and keys[0] in listed("names_and_words"):
        return False
    if any(key in listed("never_a_surname") for key in keys[1:]):
        return False  # “Hope Street”, “Grace Primary”
    if keys[0] in listed("first_names") and (
        len(own) == 1 or all(_name_word(word, True) and not _is_day(word) for word in own[1:])
    ):
        return len(own) > 1 or listed_kind(keys) is None
    if not all(_name_word(word) for word in own) or not own[0].capital:
        return False
    heads = listed("organisation_heads", "role_heads") | listed("group_heads", "weak_heads")
    if keys[-1] in heads or any(key in listed("organisation_heads") for key in keys):
        return False
    if keys[0] == "st" or own[-1].text.endswith(("'s", "’s")):
        return False
    return len(own) > 1 or not own[0].text.isupper()


def name_after(own: Sequence[Word]) -> int | None:
    """Where a name starts behind a role, a relation or a group: "health visitor Lisa Quayle"."""
    for index in range(1, len(own)):
        head = own[index - 1].key
        kind = listed_kind([word.key for word in own[:index]]) or vocabulary().get(head)
        of_many = head in listed("group_heads") or kind in {OwnerKind.GROUP, OwnerKind.ORGANISATION}
        # "Home-Start Wigan", "NHS Grampian": a place, unless it is a first name or has a title.
        place = len(own) - index == 1 or kind is OwnerKind.ORGANISATION
        if of_many and place and not has_first_name(own[index : index + 1]):
            continue
        if (kind is not None or of_many or head in listed("role_heads")) and is_name(own[index:]):
            return index
    return None


def role_after_name(own: Sequence[Word], is_known: IsKnown) -> bool:
    """Whether a role in short follows a name: "Lisa Quayle HV"."""
    if (
        len(own) < 2
        or own[-2].text.endswith(("'s", "’s"))
        or not own[-1].text.isupper()
        or vocabulary().get(own[-1].key) is not OwnerKind.ROLE
    ):
        return False
    return is_known(" ".join(word.text for word in own[:-1])) or (
        own[0].key in listed("first_names") and is_name(own[:-1])
    )


def has_first_name(own: Sequence[Word]) -> bool:
    """Whether a common first name or a title is among the words."""
    return any(word.key in listed("first_names", "titles") for word in own)


def lone_unknown(own: Sequence[Word], kind: OwnerKind, is_known: IsKnown) -> bool:
    """Whether it is one unknown word with a capital: before other words ("Wigan branch") that is no name."""
    lone = len(own) == 1 and kind is OwnerKind.PERSON
    return lone and own[0].key not in listed("first_names") and not is_known(own[0].text)


def place_with_article(article: Word, own: Sequence[Word], is_known: IsKnown) -> bool:
    """Whether "the" stands before an unknown name: "The Willows" is a place, since nobody is called "the"."""
    named = is_known(" ".join(word.text for word in own)) or has_first_name(own)
    return article.text.casefold() == "the" and not named


def names_a_body(own: Sequence[Word]) -> bool:
    """Whether it is what a body calls itself: “Ysgol Bro Teifi”, “Little Acorns”; “Poppy” and “Robin” are people."""
    first = own[0]
    if not first.capital or first.key in listed("first_names"):
        return False
    if first.key in listed("opens_a_body") or _of_a_saint(own):
        return True
    if len(own) > 1 and all(word.capital for word in own) and (first.key == "royal" or _of_a_nation(own[-1])):
        return True  # “Royal Alexandra”, “Linc Cymru”
    if len(own) == 1 and _calls_itself_many(first):
        return True
    sure, beside = listed("fancy_names"), listed("fancy_beside")
    own_name = all(word.capital or word.key in {"and", "of", "for"} for word in own)
    if not own_name or not all(word.key in sure | beside for word in own):
        return False
    return len(own) > 1 or first.key in sure


def _calls_itself_many(word: Word) -> bool:
    """“Sandpipers”, “Skylarks”: a long plain word in the plural is more often a nursery or a hostel than a surname."""
    small = word.text.lower()
    plural = len(small) >= _LONG_PLURAL and small.endswith("s") and not small.endswith("ss")
    return (
        plural
        and small not in vocabulary()
        and small not in listed("firms", "never_a_body")
        and is_word(small)
        and is_word(small.removesuffix("s"))
    )


def _of_a_nation(word: Word) -> bool:
    """Whether it is the part of the country in which a body works; in short only with capitals: “Advice NI”."""
    return word.key in listed("nations") and (len(word.text) > 3 or word.text.isupper())


def _of_a_saint(own: Sequence[Word]) -> bool:
    """Whether it is a school or a home called after a saint: “St Oswald's”, “Saint Anne’s RC”, “St Brigid's PS”."""
    if len(own) < 2 or own[0].key not in {"st", "saint"} or not all(word.capital for word in own):
        return False
    end = len(own) - 1 if own[-1].key in listed("kinds_of_school") else len(own)
    return own[end - 1].text.endswith(("'s", "’s"))
