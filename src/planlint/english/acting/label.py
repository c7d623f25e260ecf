"""What a label before a colon or dash may be: somebody's name behind their post, or those for whom it is done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.acting.verbs import is_base_verb, is_noun, is_thing_done
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import key, listed


def behind_a_post(label: str, parts: Sequence[Owner]) -> bool:
    """Whether only what somebody is stands before their name: “Named midwife Bev Cairns”."""
    if len(parts) != 1 or not label.rstrip().endswith(parts[0].text):
        return False
    post = label[: label.rindex(parts[0].text)].split()
    return bool(post) and post[-1].islower() and key(post[-1]) in listed("role_heads")


def done_for_children(parts: Sequence[Owner], rest: str, people: Directory) -> bool:
    """Whether only children stand before what is done for them: “Leo – ADHD assessment”, “Tia: eye test”."""
    thing = re.split(r"[^\w\s-]", rest.lower())[0].split()[:3]
    small = listed("determiners", "clause_words") | {"to", "will"}
    noun = any(is_thing_done(word) for word in thing[1:] or thing) and small.isdisjoint(thing)
    return noun and all(part.id in people.children for part in parts)


def is_told(rest: str) -> bool:
    """Whether what follows a label is something to do: “All agencies – share what they see”."""
    first = rest.split(maxsplit=1)[0] if rest.strip() else ""
    return first == "to" or (first.islower() and is_base_verb(first))


def is_full_name(text: str) -> bool:
    """Whether two capitals, the last of which is no other word, are somebody: “Kit Wray: visits”."""
    words = text.split()
    capitals = len(words) == 2 and all(word[:1].isupper() and not word.isupper() for word in words)
    return capitals and not (is_noun(words[1]) or is_base_verb(words[1]))
