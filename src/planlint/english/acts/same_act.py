"""What an action asks for, stripped of how it is put: two rows with the same core ask for the same act."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from planlint.bundled import words
from planlint.english.words.inflection import plurals, verb_forms
from planlint.english.words.lexicon import Lexicon, phrases, tokens

# “by 12 March” inside the words is a deadline, which the row's column may contradict; “on 4 March” is part of the act.
_DEADLINE = re.compile(
    r"[,(]?\s*\b(?:by|before|no later than|not later than|until|till)\s+(?:the\s+)?(?:\w+day,?\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]+(?:\s+\d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d\d-\d\d)\)?"
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s")
_SHORTEST_ROOT = 3
_SUBJECT = re.compile(r"^\W*(?P<who>[^,.;:]{2,40}?)\s+(?:to|will|must|should|is to|are to)\s+(?=[a-z])")


def act_words(text: str, people: Set[str], only_child: Set[str]) -> list[str]:
    """The words of an action that carry what is done, as roots in their order.

    `people` are words that mean somebody of the plan: those who do it (“Mum will …”) are named in their own column.
    `only_child` is what the plan's one child is called; where there are more, their names tell acts apart.
    """
    text = _DEADLINE.sub(" ", text)
    if (subject := _SUBJECT.match(text)) and {word for word, _, _ in tokens(subject["who"])} <= people | {"and"}:
        text = text[subject.end() :]
    idle = _listed("idle") | (_listed("the_child") | {_root(name) for name in only_child} if only_child else set())
    return [root for root in _roots(_apart().sub(_together, text)) if root not in idle]


def _together(verb: re.Match[str]) -> str:
    first, between, particle = (part for part in verb.groups() if part is not None)
    return f"{first} {particle} {between}"


def same_acts(acts: Sequence[Sequence[str]]) -> Iterator[frozenset[str]]:
    """For each action a key that is the same for the same act: “bed times” with “bedtimes”, whatever the order."""
    known = {root for act in acts for root in act}
    for act in acts:
        yield frozenset(_marked(_joined(act, known)))


def _joined(act: Sequence[str], known: Set[str]) -> list[str]:
    joined: list[str] = []
    for root in act:
        if joined and joined[-1] + root in known:
            joined[-1] += root
        else:
            joined.append(root)
    return joined


def _marked(act: Iterable[str]) -> Iterator[str]:
    """The roots; what “from” or “before” stands before is told apart from the same word elsewhere."""
    before = ""
    for root in act:
        if root in _listed("ordered"):
            before = root
        else:
            yield f"{before} {root}".strip()
            before = ""
    if before:
        yield before


def _roots(text: str) -> Iterator[str]:
    position = 0
    for found in _same().find(text):
        yield from (_root(word) for word, start, _ in tokens(text) if position <= start < found.start)
        if found.kind:
            yield found.kind
        position = found.end
    yield from (_root(word) for word, start, _ in tokens(text) if start >= position)


@functools.lru_cache(maxsize=4096)
def _root(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT and not word.endswith("ss"):
            stem = word[: -len(ending)] + ("y" if ending in {"ied", "ies"} else "")
            return stem[:-1] if len(stem) > _SHORTEST_ROOT and stem[-1] in {stem[-2], "e"} else stem
    return word[:-1] if len(word) > _SHORTEST_ROOT and word.endswith("e") else word


@functools.cache
def _same() -> Lexicon:
    """Each listed phrase, in whichever form it stands → the first word of its group; idle phrases → nothing."""
    endings: dict[str, Callable[[str], set[str]]] = {"verb": verb_forms, "noun": plurals}
    return Lexicon(
        (form, _root(str(entry["term"])))
        for entry in words("same_acts")["words"]
        for written in phrases(entry)
        for form in (endings[entry["kind"]](written) if entry["kind"] in endings else {written})
    )


@functools.cache
def _apart() -> re.Pattern[str]:
    """Two-word verbs whose second word stands some words later: “pick Sam up” is “pick up Sam”."""
    particles = {str(word) for word in words("same_acts")["apart"]}
    verbs: dict[str, set[str]] = {}
    for entry in words("same_acts")["words"]:
        for phrase in phrases(entry):
            first, _, second = phrase.partition(" ")
            if entry["kind"] == "verb" and second in particles:
                verbs.setdefault(second, set()).update(verb_forms(first))
    pairs = (
        rf"\b({'|'.join(sorted(forms))})\s+((?:[\w'’]+\s+){{1,3}}?)({particle})\b" for particle, forms in verbs.items()
    )
    return re.compile("|".join(f"(?:{pair})" for pair in pairs), re.IGNORECASE)


@functools.cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(_root(str(word)) for word in words("same_acts")[key])
