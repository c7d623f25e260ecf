"""Whether the words before what is done name somebody whom the draft names elsewhere, or a post or relative."""

from __future__ import annotations

import functools

from planlint import bundled
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import post, relation
from planlint.read.word.vocabulary.posts_with import is_post_with

_BETWEEN_NAMES = {"and", "with", "or", "the"}


def is_known(who: str, named: set[str]) -> bool:
    """Whether `who` is a post, a relative, or only of words in `named`, whatever titles: “Mr and Mrs Haidari”."""
    if post(who) or relation(who) or is_post_with(who):
        return True
    words = {*folded(who).split()} - _BETWEEN_NAMES - _titles()
    return bool(words) and all(word in named or relation(word) for word in words)


@functools.cache
def _titles() -> frozenset[str]:
    return frozenset(bundled.words("owners")["titles"])
