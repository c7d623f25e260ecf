"""Words that stand where an owner should, because nobody has been found yet: “TBC”, “once in post”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import OwnerKind, folded, placeholder_pattern, small

# “Nobody but Mum”, “Same as above: Nan”: what begins so may name somebody after all.
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
    kept = [part for part in parts if not any(part.start < one.end and one.start < part.end for one in found)]
    if any(part.kind in {OwnerKind.PERSON, OwnerKind.RELATION} and credible(part) for part in kept):
        # "TBC - Priya to chase" has no owner yet; "Priya (date TBC)" has.
        found = [one for one in found if one.start == offset and not _NOBODY_ELSE.match(folded(one.text))]
        kept = [part for part in parts if not any(part.start < one.end and one.start < part.end for one in found)]
    return tuple(sorted((*kept, *found), key=lambda part: part.start))
