"""What a form's own text leaves behind in a plan: prompts, blanks and mail-merge fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.form.asked import asked
from planlint.english.form.bracketed import WORDS, bracketed, inside
from planlint.english.form.form_text import form_text
from planlint.english.form.prompt_marks import (
    CROSSES,
    EMPTY_BOX,
    HIDDEN_AFTER,
    HIDDEN_BEFORE,
    KISSES,
    MARKS,
    NUMBERED,
    PENDING,
    TYPED,
    YES_NO,
    fixed_prompts,
    form_marks,
    prompt_words,
)
from planlint.english.form.unfilled import unfilled
from planlint.english.words.direct_speech import quoted_spans

Span = tuple[int, int]
_OPENS_A_BLANK = frozenset(
    ["", *["dear", "e.g.", "eg", "e.g", "example", "for", "insert", "enter", "by", "to", "with", "and", "from"]]
)
_GAP = re.compile(r"[\s.,:;*\-–]{0,3}")
_STRETCH = re.compile(r"(?:[^\n.:;*\[\]()–? ]+| (?!- ))+(?:[.?](?=\s|$))?")
_CHEAP = re.compile(
    r"[\[\]{}<>«»#%$*_?£@☐□]|00[/.]00|\(\(|\.{3}|…|xx|ipsum|\btb[acd]\b|t\.b\.|dd.mm|\bwords\b"
    r"|\bdd[ /.-]month|\.\./|- ?/|\bcharacters\b|\byes ?/|\(|/ +/|\bx (?:day|week|month|hour)",
    re.IGNORECASE,
)


def leftovers(text: str, *, pending: bool = True, acts: bool = False, answered: bool = False) -> list[Span]:
    """Where a form's prompts and blanks stand in a text; neighbours count as one.

    `pending` says whether “TBC” counts: in a deadline or an owner's place other rules judge it. `acts`: the text tells
    somebody what to do. `answered`: the field beside it answers what it asks.
    """
    spoken = quoted_spans(text)
    found = [*_sentence_prompts(text)]
    own = form_text(text, owned=not pending, acts=acts, answered=answered)
    found += [span for span in own if not inside(span, spoken)]
    found += asked(text, found)
    found += [span for span in unfilled(text) if not inside(span, spoken)]
    if _CHEAP.search(text):
        found += [
            match.span()
            for match in MARKS.finditer(text)
            if match.group().strip()
            and not (set("*_.…") & set(match.group()) and inside(match.span(), spoken))
            and not ("*" in match.group() and TYPED.search(text, 0, match.start()))
        ]
        found += bracketed(text, pending)
        found += [span for span in _crosses(text) if not inside(span, spoken)]
        if pending:
            found += [match.span() for match in PENDING.finditer(text) if not _full_name_given(text, match.group())]
    found += [
        match.span()
        for match in (
            *filter(_is_a_blank, form_marks("name_of").finditer(text)),
            *YES_NO.finditer(text),
            *_empty_boxes(text),
        )
        if not inside(match.span(), spoken)
    ]
    found += [match.span() for match in form_marks("guidance").finditer(text) if not inside(match.span(), spoken)]
    found += [
        match.span()
        for match in fixed_prompts().finditer(text)
        if not inside(match.span(), spoken) and _unowned(text, match.start(), match.end())
    ]
    return _merged(text, found)


def _is_a_blank(match: re.Match[str]) -> bool:
    """ "The name of schools nearby" is a sentence; "name of child is at school" is a blank nobody filled."""
    before = match.string[: match.start()].rstrip().rsplit(" ", 1)[-1].lower().strip("(,“\"'")
    return before in _OPENS_A_BLANK or match.start() == 0


def _empty_boxes(text: str) -> Iterator[re.Match[str]]:
    """Boxes to tick of which none is ticked."""
    return iter(()) if re.search(r"\[[xX✓✔]\]|[☑☒]", text) else EMPTY_BOX.finditer(text)


def _crosses(text: str) -> Iterator[Span]:
    for match in CROSSES.finditer(text):
        before = text[: match.start()]
        last = not text[match.end() :].strip(" .!\"'’”") or before.endswith(("kiss ", "kisses "))
        kisses = match.group().islower() and KISSES.search(before) and last
        figures = before + match.group().rstrip("xX ")
        hidden = HIDDEN_BEFORE.search(figures) or HIDDEN_AFTER.match(text, match.end())
        typed = match.group().islower() and TYPED.search(text, 0, match.start())
        if not kisses and not typed and not hidden and not NUMBERED.search(before):
            yield match.span()


def _sentence_prompts(text: str) -> Iterator[Span]:
    """Lines and sentences that are nothing but a request to the writer."""
    lists = prompt_words()
    for match in _STRETCH.finditer(text):
        found = [word.lower() for word in WORDS.findall(match.group().removeprefix(" - "))]
        please = found[:1] == ["please"]
        asked = found[1:] if please else found
        if not asked or len(asked) > 40:
            continue
        lead = " ".join(asked[:3])
        strong = please and any(lead == ask or lead.startswith(ask + " ") for ask in lists["strong_asks"])
        ends_here = asked[0] in lists["asks"] and asked[-1] in {"here", "below"} and 1 < len(asked) <= 9
        only_blanks = (
            asked[0] in lists["asks"]
            and len(asked) > 1
            and all(
                word in lists["blanks"] | lists["links"] | {"child", "parent", "professional", "worker"}
                for word in asked[1:]
            )
            and any(word in lists["blanks"] for word in asked[1:])
        )
        asks_of_all = " ".join(asked) in lists["questions"] and text[match.end() :].lstrip(" ")[:1] in ("", "\n")
        if (strong or ends_here or only_blanks or asks_of_all) and not inside(match.span(), quoted_spans(text)):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield start, start + len(match.group().strip())


def _unowned(text: str, start: int, end: int) -> bool:
    """Whether nobody does what the words say: “Mum will choose one” tells, “choose one” asks."""
    phrase = text[start:end].lower()
    if text.startswith(" and there", end):
        return False
    if phrase.startswith(("*", "error")) or " as " in phrase or " here" in phrase or "text" in phrase:
        return True
    if not phrase.endswith(".") and not re.match(r"\s*(?:$|[.\n)\]*:;,–-])", text[end:]):
        return False
    before = re.split(r"[.!?\n:;([*–]", text[:start])[-1].strip()
    return not re.search(r"[^\W\d_]$", before)


def _full_name_given(text: str, letters: str) -> bool:
    initials = letters.replace(".", "").upper()
    name = r"\b" + r"\w+[ -]".join(re.escape(letter) for letter in initials) + r"\w+ \(" + re.escape(letters)
    return bool(re.search(name, text))


def _merged(text: str, found: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and (start <= merged[-1][1] or _GAP.fullmatch(text, merged[-1][1], start)):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
