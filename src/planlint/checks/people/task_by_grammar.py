"""What the grammar of a sentence makes one parent's task about the other, where no turn of phrase tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from planlint.checks.base import Context
from planlint.english.family.asked import Asked
from planlint.english.family.by_grammar import her_tasks, signs_in
from planlint.english.family.by_harm import is_of_harm
from planlint.english.family.cast import Cast
from planlint.english.family.help_and_choice import beside_a_worker, is_helped, is_her_choice
from planlint.english.family.mentions import mentions, telling
from planlint.english.family.plainly_named import plainly_named
from planlint.english.family.pronouns import Mention
from planlint.english.family.written_out import to_the_point

# A task that begins with what is to be done; not with somebody, a thing or a condition.
_BARE_TASK = re.compile(
    r"(?!John\b|(?:Not|Never|To|No|If|When|Where|Once|The|All|Any|Her|His|She|He|They|Children|[A-Z]\w+ing|[A-Z]\w+(?:ed|s))\b)"
    r"[A-Z][a-z]+ (?!to\b|will\b|must\b|should\b|is\b|not\b)"
)


def by_grammar(text: str, cast: Cast, asked: Asked, context: Context) -> Iterator[tuple[int, int]]:
    """What the grammar of a sentence tells, where no turn of phrase does; parsed only where both are spoken of."""
    whole = to_the_point(text)
    named = [_meant(one, cast) for one in mentions(whole.text, cast)]
    told = telling(whole.text, cast).text
    if beside_a_worker(told):
        return
    for him in map(str, asked.harmers or range(len(cast.grown_ups))):
        if not asked.harmers and cast.grown_ups[int(him)].gender == "she":
            continue
        who = {one.who for one in named if one.grown_up} | {asked.owner or ""}
        for her in sorted(each for each in who if each.isdigit() and each != him):
            if not any(one.who == him for one in named) and "relationship" not in whole.text:
                continue
            if is_her_choice(told.replace(f"<{her}>", "<a>")):
                continue
            plain, moved = plainly_named(whole.text, named, {her: "Mary", him: "John"})
            told_of = _with_owner(plain.text) if asked.owner == her and not any(one.who == her for one in named) else ""
            shift = len(told_of) - len(plain.text) if told_of else 0
            doc = context.parse(told_of or plain.text)
            moved = [replace(one, start=one.start + shift, end=one.end + shift) for one in moved]
            moved += [Mention(her, "she", 0, len("Mary"), 0)] if told_of else []
            of_harm = bool(asked.harmers) or asked.one_is_hurt or asked.of_abuse or is_of_harm(text)
            a_task = (asked.a_task or (of_harm and asked.of_what_shall_be)) and not (asked.helped or is_helped(told))
            tasks = her_tasks(
                doc,
                signs_in(doc, moved),
                her,
                him,
                owned=asked.owner == her,
                a_task=a_task,
                of_harm=of_harm,
                in_a_case=not asked.a_task,
            )
            for start, end in tasks:
                start, end = max(start - shift, 0), end - shift
                yield whole.written(plain.written(start)), whole.written(plain.written(end))
                return


def _with_owner(text: str) -> str:
    """“Mary must time meals for when John is calm”: a parser takes the first word of a bare task for a noun."""
    return f"Mary must {text[:1].lower()}{text[1:]}" if _BARE_TASK.match(text) else ""


def _meant(one: Mention, cast: Cast) -> Mention:
    """“I will not go back to him”: where a parent speaks, he whom nobody named is the other, and no child."""
    if one.who not in {"him", "her"} or not any({"I", "You"} & set(each.names) for each in cast.grown_ups):
        return one
    gender = "he" if one.who == "him" else "she"
    fitting = [place for place, each in enumerate(cast.grown_ups) if each.gender == gender]
    return replace(one, who=str(fitting[0])) if len(fitting) == 1 else one
