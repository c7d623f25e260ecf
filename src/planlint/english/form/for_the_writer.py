"""Whether words are meant for whoever writes a plan, not for its readers: prompts of its form, notes to a colleague.

No list has them all: every council's form asks in its own words, and “Bev can you check this” is in anybody's. What
tells is learnt from labelled texts (`tests/corpus/template-leftover.yml`), and from all that plans hold besides.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.english.acts.segments import word_set
from planlint.english.form.stretches import Stretch, stretches
from planlint.english.learnt.noticing import TOKEN, counted, folded, letters, words_and_pairs
from planlint.english.learnt.weights import leaning_of, pull

LESSON = "words are meant for the writer"
# “Bev/Abi” and “food/electric” are common, and a choice that nobody made is rare.
_SURE, _SURE_OF_A_CHOICE = 0.5, 1.5
# Letters take the longest to count, and seldom pull further than this.
_FAR = 5.0
_MANY, _LONG, _NEAR, _SHORT = 3, 12, 30, 4
_DASHES = ("-", "–", "—")
_LABEL = re.compile(r"[^.;:\n]{1,40}:\s*(?:$|\S{1,3}\s*$)")
# Lists of its own, and short, as those of `english/opinion/noticed.py` are: weights are learnt with them.
_SOMEBODY = word_set(
    "mum mam mom mother dad father da parents nan nana nain gran granny taid grandad grandma grandmother auntie aunt "
    "uncle brother sister he she her his him"
)


@functools.lru_cache(maxsize=512)
def for_the_writer(text: str, field: str) -> tuple[tuple[int, int], ...]:
    """Where words stand that are meant for the writer, in a part of the kind `field` (`action`, `narrative` …).

    Kept for a while, for owners and deadlines are the same words in many rows.
    """
    return tuple((one.start, one.end) for one in stretches(text) if not _is_answered(one) and _is_meant(one, field))


def _is_meant(stretch: Stretch, field: str) -> bool:
    sure = _SURE_OF_A_CHOICE if stretch.place == "choice" else _SURE
    leans = leaning_of(LESSON, _words(stretch, field))
    return leans > sure - _FAR and leans + pull(LESSON, _spelling(stretch)) > sure


def _is_answered(stretch: Stretch) -> bool:
    """Whether it is a short label, and the answer stands beside it: “Name of GP: Dr Rao”, “Health – Teddy has …”."""
    answer = stretch.behind.partition("\n")[0]
    ends = stretch.text.endswith(":") or (stretch.place == "first" and answer[:1] in _DASHES)
    label = ends and stretch.text.count(" ") < _SHORT and stretch.text[0].isalpha() and "?" not in stretch.text
    return label and bool(answer) and not _LABEL.match(answer)


def noticed(stretch: Stretch, field: str) -> dict[int, float]:
    """What is noticed about a stretch: its words, how and where it stands, and its letters."""
    found = _words(stretch, field)
    for bucket, weight in _spelling(stretch).items():
        found[bucket] = found.get(bucket, 0.0) + weight
    return found


def _words(stretch: Stretch, field: str) -> dict[int, float]:
    tokens = [("0" if token[0].isdigit() else token) for token in TOKEN.findall(stretch.text)]
    small = [token.casefold() for token in tokens]
    return counted((("words", words_and_pairs([field, *small])), ("how", _how(stretch, field, tokens, small))))


def _spelling(stretch: Stretch) -> dict[int, float]:
    return counted((("letters", letters(folded(stretch.text))),))


def _how(stretch: Stretch, field: str, tokens: list[str], small: list[str]) -> Iterator[str]:
    place, opens, ends = stretch.place, _mark(stretch.text[0]), _mark(stretch.text[-1])
    words = [(token, word) for token, word in zip(tokens, small, strict=True) if token[0].isalnum()] or [("", "")]
    told = [word for _, word in words]
    named = min(sum(token[0].isupper() and not token.isupper() for token, _ in words[1:]), _MANY)
    related = min(sum(word in _SOMEBODY for word in told), 2)
    large = sum(token.isupper() and len(token) > 1 for token, _ in words)
    yield from (place, f"{place} {opens}{ends}", f"{ends} {place}", f"{field} {place}")
    yield from _around(stretch, opens, ends)
    yield from (f"first {told[0]} {place}", f"first {told[0]} {opens}", f"last {told[-1]}")
    yield from (f"opening {' '.join(told[:2])}", f"opening {' '.join(told[:3])}")
    yield f"large {min(_MANY, 4 * large // len(words))} {place}"
    yield from (
        f"named {named}",
        f"named {named} {ends}",
        f"related {related} {ends}",
        f"related {related} {min(named, 2)}",
    )
    yield f"long {min(len(words), _LONG)} {ends}"
    yield f"number {'0' in told}"
    for word in sorted(set(told)):
        yield f"{word} {'only' if place == 'only' else opens}"


def _mark(sign: str) -> str:
    return "" if sign.isalnum() else sign


def _around(stretch: Stretch, opens: str, ends: str) -> Iterator[str]:
    """What comes before and after: “Name of GP: Dr Rao” is answered, “She asked: what did I do?” is somebody's."""
    before, behind = stretch.before[-1:], stretch.behind
    line, _, _ = behind.partition("\n")
    follows = (
        "nothing" if not behind else "Large" if behind[0].isupper() else "small" if behind[0].isalpha() else behind[0]
    )
    answered = "nothing" if not line.strip() else _mark(line.rstrip()[-1]) or "words"
    yield from (
        f"behind {before} {opens}",
        f"behind {before} {ends}",
        f"next {follows} {ends}",
        f"answered {answered} {ends}",
    )
    yield f"behind {before} next {follows} {stretch.place}"
    for word in [token.casefold() for token in TOKEN.findall(stretch.before[-_NEAR:]) if token[0].isalnum()][-1:]:
        yield from (f"behind {word}", f"behind {word} {before} {ends}")
    for word in [token.casefold() for token in TOKEN.findall(behind[:_NEAR]) if token[0].isalnum()][:1]:
        yield from (f"next {word}", f"next {word} {ends}")
