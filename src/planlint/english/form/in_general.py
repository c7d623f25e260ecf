"""A form's questions and requests that no list has word for word: they are about nobody, and nothing answers them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.form.folding import folded
from planlint.english.form.prompt_marks import prompt_words

_LONGEST_PROMPT = 30
# A question about somebody is asked by whoever writes: “What will Leo do on Fridays?”
_OF_SOMEBODY = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|I|[Mm][ey]|[Mm]um|[Mm]am|[Dd]ad|[Nn]an|[Gg]ran\w*|[Bb]aby|boys|girls|twins)\b"
    r"|(?<=\w )[A-Z][a-z]"
)


def asks_in_general(text: str) -> bool:
    """Whether all of a text asks or bids whoever fills in a form, and is about nobody, in words no list has all of.

    “What will we do if things don't get better?”, “State what each person will do”
    """
    found, lists = folded(text), prompt_words()
    at = next((at for at, word in enumerate(found[:3]) if word in lists["question_words"]), -1)
    bids = at > 0 and " ".join(found[:at]) in lists["sets_out"]
    asks = at == 0 and (text.rstrip().endswith("?") or found[1:2] in (["will"], ["should"], ["needs"], ["must"]))
    rest = found[at + 1 :]
    unknown = [word for word in rest if word not in lists["in_questions"]]
    return (
        (bids or asks)
        and 2 < len(rest) <= _LONGEST_PROMPT
        and len(unknown) <= max(1, len(rest) // 3)
        and not _OF_SOMEBODY.search(text)
    )


def says_of_what(found: Sequence[str]) -> bool:
    """Whether it asks for all that a writer could know: “[list] everyone who …”, “[state] the reason if …”."""
    words = [word for word in found[1:4] if word not in {"out", "the", "all", "of"}]
    return bool(words) and words[0] in prompt_words()["all_that_applies"]
