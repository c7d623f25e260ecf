"""What a view would tell its reader against the plan: words kept from them in a sentence, or somebody kept who acts.

A sentence is never cut: what is left of it could say something else. The copy is refused, and a person rewrites it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from planlint.english.owners.directory import Directory
from planlint.model.paths import Path, written
from planlint.recipients.secrets import Secret
from planlint.recipients.values import Day, Island, Prose, When
from planlint.recipients.view_part import ViewPart, values_in
from planlint.timescales import read_date
from planlint.translate.named import names_in

_SAYS_WHO = ("by_whom", "lead", "for_whom", "seen_by", "monitored_by", "advocate", "deputy")
_CURE = "rewrite it without them, or keep the whole part from the reader with “not_for”."


def told(
    seen: ViewPart,
    secrets: Sequence[Secret],
    hidden: frozenset[str | None],
    kept_names: tuple[str, ...],
    everybody: Directory,
    places: Mapping[str, Path],
) -> Iterator[str]:
    """Each place, with the cure, at which a view tells what it must not; nothing for a view that can be printed.

    `hidden` are the ids of people that the reader must not meet, `kept_names` each part of what they and nobody else
    are called; `everybody` knows the whole plan's people, `places` turns the reference of a text into where it stands
    in the file.
    """
    for value in values_in(seen):
        day = value.day if isinstance(value, When) else value
        if isinstance(day, Day):
            # A page prints a day in its own form, in which the withheld words are not found.
            yield from (
                f"The document holds a day that is kept from this reader ({secret.because}): "
                "keep what happens then from the reader with “not_for”."
                for secret in secrets
                if _is_day(secret, day)
            )
        text = value.written if isinstance(value, When) else value
        if not isinstance(text, (Prose, Island)):
            continue
        where = written(places[text.at]) if text.at in places else "a text of the plan"
        if any(secret.is_in(text.text) for secret in secrets):
            yield f"{where} holds words that are kept from this reader: {_CURE}"
        elif isinstance(text, Prose) and text.translation and _holds(text.translation, secrets):
            yield f"The translation of {where} holds words that are kept from this reader: have it made anew."
        if (hidden and _says_who(text) and _names(text.text, hidden, everybody)) or _names_part(text, kept_names):
            yield f"{where} names somebody who is kept from this reader: {_CURE}"


def _says_who(text: Prose | Island) -> bool:
    return (isinstance(text, Prose) and text.says_who) or text.at.rpartition(".")[2] in _SAYS_WHO


def _holds(prose: Prose, secrets: Sequence[Secret]) -> bool:
    return any(secret.is_in(prose.text) or secret.is_day_in(prose.text, prose.language) for secret in secrets)


def _is_day(secret: Secret, day: Day) -> bool:
    try:
        return read_date(secret.words) == day.date
    except ValueError:
        return False


def _names_part(text: Prose | Island, kept_names: tuple[str, ...]) -> bool:
    # As it is spelt, or all in capitals: in small letters a name may be an ordinary word.
    translation = text.translation if isinstance(text, Prose) else None
    said = f"{text}\n{translation}" if translation else str(text)
    return bool(names_in("".join(c for c in said if unicodedata.category(c) != "Cf"), kept_names))


def _names(text: str, hidden: frozenset[str | None], everybody: Directory) -> bool:
    return any(part.id in hidden for part in everybody.read(text).parts)
