"""What a form prints for whoever fills it in: headings, questions, examples and instructions that nobody took out."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from planlint.english.form.folding import WORD, folded, words_asked
from planlint.english.form.in_general import asks_in_general, says_of_what
from planlint.english.form.prompt_marks import TO_HOLD, form_marks, prompt_words
from planlint.word_lists import Worded

Span = tuple[int, int]

_LINE = re.compile(r"[^\n]+")
SENTENCE = re.compile(r"[^\n.:;*\[\]()–?!]+[.?!]?")
_TO_SOMEBODY = re.compile(
    r"\b(?:to|with) (?:[A-Z]|her\b|him\b|them\b|the (?:children|boys|girls|twins|parents|family)\b)"
)
_BETWEEN_LABELS = re.compile(r"\s*[:/]\s*|\s{3,}|\s*\b\d{1,2}[.)]\s+|\s+[–—-](?:\s+|$)")
# “Views of mother (if not sought, say why):”
_HINTED = Worded(
    r"\W*(?P<label>[^\W\d_][\w'’ ]{2,40}?):? ?\((?:if (?:not|known|none|different)\b[^()]*"
    r"|(?:who|what|when|where|why|how)(?:(?:,| and|,? or) (?:who|what|when|where|why|how))+|age[ -]appropriate"
    r"|(?:please )?(?:<form.hints>)\b[^()]*)\)\s*(?::|$|(?=[A-Z“\"]))",
)
_TELLS_WHETHER = frozenset({"state", "indicate", "specify", "clarify", "outline"})
_WHETHER = frozenset({"whether", "if", "how", "why", "when", "who", "which", "what"})
_LONGEST_HEADING = 8
_LONGEST_PROMPT = 30
_MARKED = re.compile(r"[{}<>«»_]")


def form_text(text: str, *, owned: bool = False, acts: bool = False, answered: bool = False) -> Iterator[Span]:
    """Where a text is the form's own.

    `owned` where words such as “social worker to complete” name who does it; `acts` where somebody is told to act, so
    that “describe the risk” may be what a worker is to do. `answered` where what follows answers a question.
    """
    stripped = text.strip()
    whole = (text.index(stripped), text.index(stripped) + len(stripped))
    bare = stripped.strip(" .:*[]()")
    asks_whom = stripped.strip(' .:*[]()"“”')
    over_a_box = is_label(bare, ends_in_colon=stripped.endswith(":")) and not (owned and _names_owners(bare))
    if over_a_box or form_marks("alone").fullmatch(asks_whom, text):
        yield whole
        return
    if not owned and form_marks("filled_in_by").fullmatch(bare, text):
        yield whole
        return
    for name in ("form_says", "between_writers", "samples"):
        yield from (match.span() for match in form_marks(name).finditer(text))
    if (
        not owned
        and "?" not in bare
        and is_form_question(bare)
        and not bare.casefold().startswith(("when", "by", "if"))
    ):
        yield whole
        return
    if not answered and asks_in_general(stripped):
        yield whole
        return
    for line in _LINE.finditer(text):
        for labelled in filter(None, (TO_HOLD.match(line.group()), _HINTED.match(line.group()))):
            if _labels(labelled["label"]):
                yield line.start(), line.start() + labelled.end()
        if hint := form_marks("hint").match(line.group(), text):
            yield line.start(), line.start() + hint.end()
    if example := form_marks("example").match(text):
        yield example.span()
    for match in SENTENCE.finditer(text):
        sentence = match.group().strip()
        if sentence and (is_instruction(sentence, text) or (not acts and asks_to_set_out(sentence))):
            start = match.start() + match.group().index(sentence)
            yield start, start + len(sentence)


def asks_to_set_out(sentence: str) -> bool:
    """Whether a sentence asks for what any plan holds, and is about nobody: “List the actions needed to cut risk”."""
    found = words_asked(sentence)
    if found[:1] == ("please",):
        found = found[1:]
    if len(found) > 3 and found[0] in _TELLS_WHETHER and (found[1] in _WHETHER or says_of_what(found)):
        return True  # “State whether the parents have seen this report”
    if len(found) > 3 and found[0] in _of("writes_down") and says_of_what(found):
        return True  # “List everyone who was invited and say who came”
    return (
        2 < len(found) <= _LONGEST_PROMPT
        and found[0] in _of("sets_out", "describes")
        and found[1] != "to"
        and _of("in_questions", "heads", "beside_heads", "blanks", "labels", "links", "how_to_say").issuperset(
            found[1:]
        )
    )


def is_label(bare: str, *, ends_in_colon: bool) -> bool:
    """Whether a field holds nothing but what stands over its box, or over two: “Strengths/protective factors”."""
    first = WORD.search(bare)
    if first and not _opens_a_label(*folded(first.group())):
        return False
    if is_heading(bare):
        return True
    parts = [part for part in _BETWEEN_LABELS.split(bare) if part]
    several = ends_in_colon or len(parts) > 1
    return several and len(parts) < 5 and all(_labels(part) for part in parts)


def _names_owners(bare: str) -> bool:
    """ "Social worker / school" in an owner's place are two owners, and no two headings."""
    return "/" in bare and (_of("owners") - _of("question_words")).issuperset(folded(bare))


def _opens_a_label(word: str) -> bool:
    known = _of("heads", "beside_heads", "labels", "blanks")
    return word in known or word.removesuffix("'s") in known or word.isdigit()


def _labels(part: str) -> bool:
    found = [word.removesuffix("'s") for word in folded(part)]
    known = _of("heads", "beside_heads", "labels", "blanks")
    return any(word in known for word in found) and all(word in known or word.isdigit() for word in found)


def is_heading(bare: str) -> bool:
    """Whether words are no more than what stands over a box: “Outcome 3”, “Name and role of person responsible”."""
    found = folded(bare)
    title, bracket, rest = bare.partition("(")
    if bracket and (_says_how(rest) or rest.startswith("to include")):
        found = folded(title)
    if not found or len(found) > _LONGEST_HEADING or bare.endswith("?") or _MARKED.search(bare):
        return False
    lists = prompt_words()
    heads = [word for word in found if word in lists["heads"]]
    # “Outcome 3” counts the boxes; in “The goal is 15” somebody says something.
    counted = {at for at, word in enumerate(found) if word.isdigit() and at and found[at - 1] in lists["heads"]}
    known = _of("heads", "beside_heads")
    return bool(heads) and all(word in known or at in counted for at, word in enumerate(found))


def _says_how(hint: str) -> bool:
    return is_instruction(hint.strip(" )?.!")) or _of("in_questions", "how_to_say").issuperset(folded(hint))


def is_form_question(sentence: str) -> bool:
    """Whether a question asks what every form asks, and is about nobody: “What does the child need to be different?”"""
    found = folded(sentence)
    lists = prompt_words()
    return 1 < len(found) <= _LONGEST_PROMPT and found[0] in lists["question_words"] and _asks_of_nobody(found[1:])


def is_instruction(sentence: str, within: str = "") -> bool:
    """Whether a sentence, perhaps `within` a longer text, tells the writer how to fill in the form."""
    if form_marks("smart").search(sentence, within) or form_marks("guidance_to_see").search(sentence, within):
        return True
    found = words_asked(sentence)
    while found[:1] and found[0] in {"please", "nb", "note", "remember", "reminder", "ensure", "only"}:
        found = found[2:] if found[1:2] == ("to",) else found[1:]
    lists = prompt_words()
    if not found or len(found) > _LONGEST_PROMPT:
        return False
    told = found[0] in _of("asks", "instructs") or " ".join(found[:2]) in {"do not", "make sure", "to be"}
    to_whom = _TO_SOMEBODY.search(sentence) is not None
    if told and (
        form_marks("part_of_a_form").search(sentence) or (not to_whom and form_marks("manner").search(sentence))
    ):
        return True
    if len(found) > 1 and found[0] in lists["typed"] and _is_asked_for(found[1:], sure=found[0] in lists["only_typed"]):
        return True
    at = next((at for at, word in enumerate(found[:3]) if word in lists["question_words"]), 0)
    if at and " ".join(found[:at]) in lists["sets_out"] and _asks_of_nobody(found[at + 1 :]):
        return True
    if found[-1] in {"here", "below"} and any(" ".join(found).startswith(verb) for verb in lists["ends_here"]):
        return True
    return found[0] in lists["describes"] and _asks_of_nobody(found[1:])


def is_blank(inner: str) -> bool:
    """Whether what stands in square brackets is what a form asks for there: “[within x weeks]”."""
    found = folded(inner)
    return is_heading(inner) or (len(found) > 1 and _is_asked_for(found, sure=True))


def _is_asked_for(words: Sequence[str], *, sure: bool) -> bool:
    """Whether the words stand over a box; after “insert”, which people seldom do, any words of a form will do."""
    known = _of("heads", "beside_heads", "blanks", "owners", "links")
    return is_heading(" ".join(words)) or (sure and all(word in known for word in words))


def _asks_of_nobody(words: Sequence[str]) -> bool:
    return bool(words) and all(word in prompt_words()["in_questions"] for word in words)


@functools.cache
def _of(*names: str) -> frozenset[str]:
    """The words of several lists."""
    return frozenset().union(*(prompt_words()[name] for name in names))
