"""Random comments over random drafts: no word, no look and no other part changes, and each stands on its very words."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from planlint.word.comments import Comment, commented
from planlint.word.names import w
from planlint.word.package import opened, parsed
from planlint.word.reading import read_story

MAIN = "word/document.xml"
DAY = dt.datetime(2027, 3, 12)
CHANGED = {MAIN, "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
MARKS = {w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")}

RandomDraft = Callable[[random.Random], bytes]


def random_comments(draft: bytes, chance: random.Random) -> list[Comment]:
    """Comments on any words of the body but white space."""
    worded = [each for each in read_story(opened(draft)).paragraphs() if each.text.strip()]
    comments = []
    for number in range(chance.randint(1, 8) if worded else 0):
        paragraph = chance.choice(worded)
        start = chance.randrange(len(paragraph.text))
        end = chance.randint(start + 1, len(paragraph.text))
        if paragraph.text[start:end].strip():
            comments.append(Comment((f"Comment {number}", "Why"), MAIN, paragraph.number, start, end))
    return comments


def words_of(draft: bytes, comments: list[Comment]) -> list[str]:
    """The words that each comment is about."""
    texts = {each.number: each.text for each in read_story(opened(draft)).paragraphs()}
    return [texts[each.paragraph][each.start : each.end].strip() for each in comments]


def anchored(data: bytes, author: str) -> list[str]:
    """What stands between the marks of each comment of an author, in the order of their ids."""
    package = opened(data)
    own = [one.get(w("id"), "") for one in parsed(package.parts["word/comments.xml"]) if one.get(w("author")) == author]
    story = read_story(package)
    texts = {piece.element: each.text[piece.start : piece.end] for each in story.paragraphs() for piece in each.pieces}
    found = dict.fromkeys(own, "")
    is_open: set[str] = set()
    for element in story.roots[MAIN].iter("*"):
        if element.tag == w("commentRangeStart"):
            is_open.add(element.get(w("id"), ""))
        elif element.tag == w("commentRangeEnd"):
            is_open.remove(element.get(w("id"), ""))
        for comment in is_open & set(own) if element in texts else ():
            found[comment] += texts[element]
    return [found[comment] for comment in sorted(own, key=int)]


def letters(data: bytes) -> Iterator[tuple[str, bytes, tuple[str, ...]]]:
    """Each letter that is seen, its look, and what it stands in."""
    for paragraph in read_story(opened(data)).paragraphs():
        for piece in paragraph.pieces:
            run = next(piece.element.iterancestors(w("r")))
            properties = run.find(w("rPr"))
            look = b"" if properties is None else etree.tostring(properties, with_tail=False)
            around = tuple(f"{one.tag!s}{sorted(dict(one.attrib).items())!r}" for one in run.iterancestors())
            for letter in paragraph.text[piece.start : piece.end]:
                yield letter, look, around


def elements(data: bytes) -> Counter[str]:
    """How many elements there are of each name, but for runs, texts and what cutting runs repeats."""
    root = parsed(opened(data).parts[MAIN])
    kept = (one for one in root.iter("*") if next(one.iterancestors(w("rPr")), None) is None)
    return Counter(str(one.tag) for one in kept if one.tag not in {w("r"), w("t"), w("rPr"), *MARKS})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 10**9))
def test_comments_stand_on_their_words_and_change_nothing_else(random_draft: RandomDraft, seed: int) -> None:
    chance = random.Random(seed)
    draft = random_draft(chance)
    comments = random_comments(draft, chance)
    made = commented(draft, comments, author="planlint", date=DAY)
    if not comments:
        assert made == draft
        return
    assert anchored(made, "planlint") == words_of(draft, comments)
    assert list(letters(made)) == list(letters(draft))
    assert elements(made) == elements(draft)
    before, after = opened(draft).parts, opened(made).parts
    assert {part for part in after if after[part] != before.get(part)} <= CHANGED
    assert list(after)[: len(before)] == list(before)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 10**9))
def test_comments_made_again_replace_the_earlier_and_leave_those_of_people(
    random_draft: RandomDraft, seed: int
) -> None:
    chance = random.Random(seed)
    draft = random_draft(chance)
    first, second = random_comments(draft, chance), random_comments(draft, chance)
    made = commented(draft, first, author="planlint", date=DAY)
    assert commented(made, first, author="planlint", date=DAY) == made
    again = commented(made, second, author="planlint", date=DAY)
    if second:
        assert anchored(again, "planlint") == words_of(draft, second)
    if "word/comments.xml" in opened(draft).parts:
        assert anchored(again, "Farah Iqbal") == anchored(draft, "Farah Iqbal")
    none = commented(again, [], author="planlint", date=DAY)
    assert list(letters(none)) == list(letters(draft))
    assert elements(none) == elements(draft)
    assert b"planlint" not in opened(none).parts.get("word/comments.xml", b"")


@pytest.mark.parametrize("seed", range(3))
def test_equal_comments_give_equal_bytes(random_draft: RandomDraft, seed: int) -> None:
    draft = random_draft(random.Random(seed))
    comments = random_comments(draft, random.Random(seed))
    assert len({commented(draft, comments, author="planlint", date=DAY) for _ in range(2)}) == 1
