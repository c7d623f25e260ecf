"""What each of several owners does for themselves, as the sentence of their action tells it."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from planlint.bundled import words
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import key

# Somebody who opens a clause with a verb: “Neil to stay …”, “…; Nan will drive”, “…, with Darren Reid driving”.
_ACTS = re.compile(
    r"(?P<mark>^|[.;:,–—]\s*|\s-\s|\b(?:and|while|but|with)\s+)(?P<who>[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?)"
    r"\s+(?:to|will|must|should|is to|[a-z]+[^s\W]s|[a-z]{3,}ing)\s+(?=\w)"
)
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?\s*$")
_DONE_BY = re.compile(r"\bby (?P<who>[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?)\b(?!\s*(?:and|or|&|/|,))")
_SUBJECT = re.compile(
    r"\s*(?:(?:both |the )?(?:parents|adults|carers|couple|family)"
    r"|(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? (?:and|&) (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?)"
    r"(?: (?:to|will|are to|must|should|need to|agreed? to))?\s+",
    re.IGNORECASE,
)


# “Ciara to refer; Paula at Home Start”, “Steph makes, Marta & Miss Opie use”
_FIRST_WITH_A_PART = re.compile(
    r"\s*(?!(?:Two|Three|Four|Both|All|The)\b)[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?(?: \([^()]*\))?"
    r" (?:(?:to|will) [a-z]+\b[^,;]*|[a-z]{3,}s)\s*[;,]\s*(?=[A-Z])"
)


def first_has_a_part(by_whom: str) -> bool:
    """Whether words about who acts tell first what one of them does, so that the others have the rest of it."""
    return _FIRST_WITH_A_PART.match(by_whom) is not None


def all_but_one_named(sentence: str, owners: Sequence[Owner], people: Directory) -> bool:
    """Whether a sentence gives all owners, or all but one, an act of their own: who is left does the rest of it."""
    acting = {
        at
        for match in (*_ACTS.finditer(sentence), *_DONE_BY.finditer(sentence))
        for at, one in enumerate(owners)
        if _is_same(one, match["who"], people) and not _one_of_a_pair(sentence[: match.start()], match, owners, people)
    }
    return len(owners) > 1 and len(acting) >= len(owners) - 1


def _one_of_a_pair(before: str, match: re.Match[str], owners: Sequence[Owner], people: Directory) -> bool:
    """Whether another of the owners stands before the “and”: “Hodan and Fadumo will bring Zaynab”."""
    joined = "mark" in match.re.groupindex and match["mark"].strip() in {"and", ","}
    other = _NAME_BEFORE.search(before) if joined else None
    return other is not None and any(_is_same(one, other.group().split()[-1], people) for one in owners)


def _is_same(owner: Owner, called: str, people: Directory) -> bool:
    """Whether a name in a sentence means this owner, by what the plan knows or by the first name."""
    read = people.read(called).parts
    if owner.id is not None and read and read[0].id is not None:
        return read[0].id == owner.id
    return key(called.split()[0]) == key(owner.text.split()[0]) or key(called) == key(owner.text)


def for_themselves(sentence: str) -> bool:
    """Whether what is asked is done by each for themselves: going to a course, signing, keeping to what was agreed."""
    own, another = _own_doing()
    subject = _SUBJECT.match(sentence)
    after = sentence[subject.end() :] if subject is not None else sentence
    # What stands behind a colon only tells more of it: “Use the calm-down plan: stop, leave the room”.
    return (own.match(sentence) or own.match(after)) is not None and another.search(sentence.split(":")[0]) is None


@functools.cache
def _own_doing() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How what each does for themselves begins, and how another act goes on that one may leave to the other."""
    lists = words("owners")["for_themselves"]
    own, kept, handed_on = ("|".join(lists[name]) for name in ("begins", "own_verbs", "behind_a_verb"))
    another = rf"(?:\band|\bthen|[,;.])\s+(?:[a-z]+ly )?(?!(?:{kept})\b)[A-Za-z][a-z]{{2,}} (?:{handed_on})\b"
    return re.compile(rf"\s*(?:(?:both|each|only) )*(?:{own})", re.IGNORECASE), re.compile(another)
