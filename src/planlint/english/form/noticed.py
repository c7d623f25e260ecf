"""What is noticed about a stretch of a text: its words and letters, how it stands there, who is named in it."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.english.acts.segments import word_set
from planlint.english.form.stretches import Stretch
from planlint.english.learnt.noticing import TOKEN, counted, folded, letters, words_and_pairs

_MANY, _SEVERAL, _LONG = 3, 2, 12
_NEAR = 30
# Lists of its own, and short, as those of `english/opinion/noticed.py` are: weights are learnt with them.
_SOMEBODY = word_set(
    "mum mam mom mother dad father da parents nan nana nain gran granny taid grandad grandma grandmother auntie aunt "
    "uncle brother sister he she her his him"
)


def noticed(stretch: Stretch, field: str) -> dict[int, float]:
    """All that is noticed, in a part of the kind `field` (`action`, `narrative` …)."""
    found = words_and_place(stretch, field)
    for bucket, weight in spelling(stretch).items():
        found[bucket] = found.get(bucket, 0.0) + weight
    return found


def words_and_place(stretch: Stretch, field: str) -> dict[int, float]:
    """What is noticed but for the letters."""
    return counted((("words", words_and_pairs([field, *folded(stretch.text)])), ("how", _how(stretch, field))))


def spelling(stretch: Stretch) -> dict[int, float]:
    """The letters in a row, which know a word that was never met by its parts."""
    return counted((("letters", letters(folded(stretch.text))),))


def _how(stretch: Stretch, field: str) -> Iterator[str]:
    opens, ends = _mark(stretch.text[0]), _mark(stretch.text[-1])
    yield from (stretch.place, f"{stretch.place} {opens}{ends}", f"{ends} {stretch.place}", f"{field} {stretch.place}")
    yield from _around(stretch, opens, ends)
    words = [token for token in TOKEN.findall(stretch.text) if token[0].isalnum()]
    if words:
        yield from _words_by_place(words, stretch.place, opens)
        yield from _who_is_named(words, ends)
        large = sum(word.isupper() and len(word) > 1 for word in words)
        yield f"large {min(_MANY, 4 * large // len(words))} {stretch.place}"
        yield f"long {min(len(words), _LONG)} {ends}"


def _words_by_place(words: list[str], place: str, opens: str) -> Iterator[str]:
    told = ["0" if word[0].isdigit() else word.casefold() for word in words]
    yield from (f"first {told[0]} {place}", f"first {told[0]} {opens}", f"last {told[-1]}")
    yield from (f"opening {' '.join(told[:2])}", f"opening {' '.join(told[:3])}", f"number {'0' in told}")
    yield from (f"{word} {'only' if place == 'only' else opens}" for word in sorted(set(told)))


def _who_is_named(words: list[str], ends: str) -> Iterator[str]:
    """How many names and relations there are: what a form asks is about nobody."""
    named = min(sum(word[0].isupper() and not word.isupper() for word in words[1:]), _MANY)
    related = min(sum(word.casefold() in _SOMEBODY for word in words), _SEVERAL)
    yield from (f"named {named}", f"named {named} {ends}")
    yield from (f"related {related} {ends}", f"related {related} {min(named, _SEVERAL)}")


def _around(stretch: Stretch, opens: str, ends: str) -> Iterator[str]:
    """What comes before and after: “Name of GP: Dr Rao” is answered, “She asked: what did I do?” is somebody's."""
    before, follows = stretch.before[-1:], _sort(stretch.behind)
    line = stretch.behind.partition("\n")[0].rstrip()
    answered = (_mark(line[-1]) or "words") if line else "nothing"
    yield from (
        f"behind {before} {opens}",
        f"behind {before} {ends}",
        f"behind {before} next {follows} {stretch.place}",
    )
    yield from (f"next {follows} {ends}", f"answered {answered} {ends}")
    for word in _words(stretch.before[-_NEAR:])[-1:]:
        yield from (f"behind {word}", f"behind {word} {before} {ends}")
    for word in _words(stretch.behind[:_NEAR])[:1]:
        yield from (f"next {word}", f"next {word} {ends}")


def _sort(behind: str) -> str:
    """How what comes after begins."""
    if not behind:
        return "nothing"
    if behind[0].isupper():
        return "Large"
    return "small" if behind[0].isalpha() else behind[0]


def _words(text: str) -> list[str]:
    return [token.casefold() for token in TOKEN.findall(text) if token[0].isalnum()]


def _mark(sign: str) -> str:
    return "" if sign.isalnum() else sign
