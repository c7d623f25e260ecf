"""A comment's marks in the text: where it begins, where it ends, and the run that refers to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lxml import etree

from planlint.word.cutting import Words, beside, content, cut, local, split, unit
from planlint.word.edges import outermost, outside, whole

_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")


def marked(root: etree._Element) -> Iterator[str]:
    """The ids of the comments that are marked in a part."""
    for mark in _marks(root):
        yield mark.get(beside(mark, "id"), "")


def remove_marks(root: etree._Element, comments: Collection[str]) -> None:
    """Takes the marks of the comments of these ids out, and the runs that hold nothing else."""
    for mark in [mark for mark in _marks(root) if mark.get(beside(mark, "id")) in comments]:
        run = mark.getparent()
        assert run is not None
        run.remove(mark)
        holder = run.getparent()
        if local(run) == "r" and holder is not None and not content(run):
            holder.remove(run)


def beginning_at(words: Words) -> set[str]:
    """The ids of the comments that begin exactly where these words do."""
    first = next((element for start, _, element in words.pieces if start == words.start), None)
    if first is None:
        return set()
    run, child = unit(whole(first))
    if child is not None and content(run)[0] is not child:
        return set()
    found: set[str] = set()
    for mark in outermost(run, before=True).itersiblings(preceding=True):
        if local(mark) != _MARKS[0]:
            break
        found.add(mark.get(beside(mark, "id"), ""))
    return found


def put_marks(comment: str, words: Words) -> None:
    """Marks the words for the comment of this id; what cannot be cut (the picture of a tick) is marked whole."""
    start, end, reference = (_mark(words.paragraph, tag, comment) for tag in _MARKS)
    refers = etree.Element(beside(words.paragraph, "r"))
    refers.append(reference)
    for offset in (words.start, words.end):
        cut(words.pieces, offset)
    inside = [piece for piece in words.pieces if piece[0] < words.end and piece[1] > words.start]
    if not inside:
        words.paragraph.extend([start, end, refers])
        return
    first = split(whole(inside[0][2]), before=True)
    last = split(inside[-1][2], before=False)
    outermost(first, before=True).addprevious(start)
    _after_comments(outermost(last, before=False)).addnext(end)
    following = outside(end)
    (end if following is end else _after_comments(following)).addnext(refers)


def _after_comments(element: etree._Element) -> etree._Element:
    """The last of the ends of comments that follow: one comment ends after another, as Word writes them."""
    for following in list(element.itersiblings()):
        if local(following) != _MARKS[1] and [local(each) for each in content(following)] != [_MARKS[2]]:
            break
        element = following
    return element


def _marks(root: etree._Element) -> list[etree._Element]:
    return list(root.iter(*(beside(root, tag) for tag in _MARKS)))


def _mark(paragraph: etree._Element, tag: str, comment: str) -> etree._Element:
    return etree.Element(beside(paragraph, tag), {beside(paragraph, "id"): comment})
