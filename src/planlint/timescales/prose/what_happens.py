"""A clause that tells what happens: who may stand at its head, and whether it is past."""

from __future__ import annotations

import functools

from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens, word_set

_SOMEBODY = word_set(
    "i i'm we're he's she's they're you the he she they we it his her their a an school nursery anyone somebody someone"
)
_HAD = word_set("was were had did")
BE = word_set("is are be being been gets get 's isn't not")
LONGEST_CLAUSE = 12
LONGEST_NAME = 5
IS_SO = word_set("is are has have isn't")
# “A plan for when Dad is let out”, “find out when the course starts”, “the same as Sam has”.
NO_OCCASION = word_set("for of about and or to know out ask tell such same so")


@functools.cache
def subjects() -> frozenset[str]:
    """With what a clause begins that tells what somebody does."""
    return listed("family", also=_SOMEBODY)


def tells_the_past(tokens: Tokens, begin: int) -> bool:
    last = min(tokens.size, begin + LONGEST_CLAUSE)
    closes = next(
        (at for at in range(begin + 2, last) if tokens.word(at) == ","), last
    )  # “when she calls, planned or not”
    clause = range(begin, closes)
    return any(tokens.word(at) in listed("happened_then", also=_HAD) or _is_done(tokens, at) for at in clause)


def _is_done(tokens: Tokens, at: int) -> bool:
    """ "Dad moved out", unlike "Dad is released"."""
    return (
        tokens.word(at).endswith("ed")
        and tokens.word(at - 1) not in BE
        and tokens.word(at) not in listed("only_ends_in_ed")
    )
