"""Words that stand where an owner should, because nobody has been found yet: “TBC”, “once in post”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import OwnerKind, folded, key, listed, placeholder_pattern, small
from planlint.english.words.dictionary import is_word
from planlint.word_lists import Worded

# “Nobody but Mum”, “Same as above: Nan”: what begins so may name somebody after all.
# “Post vacant; Lou Frear holds it till filled”: somebody does it meanwhile.
_STANDS_IN = Worded(r"\b<owners.meanwhile>\b")
_NOBODY_ELSE = re.compile(
    r"no\b|none|nobody|no-one|nil|same|as |see |ditto|who|n/?a\b|name|once|when|if|after|as soon|-|–|—|_|\."
)


def with_placeholders(text: str, parts: Sequence[Owner]) -> tuple[Owner, ...]:
    """The parts, with the words that stand where nobody has been found yet in place of what they were read as."""
    offset = len(text) - len(text.lstrip())
    plain = small(text.strip())
    found = [
        Owner(
            OwnerKind.PLACEHOLDER,
            text[one.start() + offset : one.end() + offset],
            one.start() + offset,
            one.end() + offset,
        )
        for one in placeholder_pattern().finditer(plain)
    ]
    found = [one for one in found if not _is_named_so(one, parts)]
    kept = [part for part in parts if not any(part.start < one.end and one.start < part.end for one in found)]
    if any(part.kind in {OwnerKind.PERSON, OwnerKind.RELATION} and credible(part) for part in kept):
        # "TBC - Priya to chase" has no owner yet; "Priya (date TBC)" has.
        standing_in = _STANDS_IN.search(plain) is not None
        found = [
            one for one in found if one.start == offset and not standing_in and not _NOBODY_ELSE.match(folded(one.text))
        ]
        kept = [part for part in parts if not any(part.start < one.end and one.start < part.end for one in found)]
    return tuple(sorted((*kept, *found), key=lambda part: part.start))


def _is_named_so(placeholder: Owner, parts: Sequence[Owner]) -> bool:
    """Whether it is part of a name: “Nil Aydin”, “Noone, Patrick”; “None Identified” is no name."""
    for part in parts:
        inside = part.kind is OwnerKind.PERSON and part.start <= placeholder.start and placeholder.end <= part.end
        rest = [
            word for word in re.findall(r"[^\W\d_]+", part.text) if word.casefold() not in placeholder.text.casefold()
        ]
        if inside and rest and placeholder.text.isalpha() and not placeholder.text.isupper():
            return all(
                (word[0].isupper() and not is_word(word.lower())) or key(word) in listed("first_names") for word in rest
            )
    return False
