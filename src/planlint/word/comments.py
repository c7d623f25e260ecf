"""Comments in a Word file, each on exact words of it; what anybody else wrote or commented stays as it is."""

from __future__ import annotations

import datetime as dt
import io
import itertools
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from planlint.word.comment_marks import beginning_at, marked, put_marks, remove_marks
from planlint.word.comment_places import Places
from planlint.word.comments_part import CommentsPart
from planlint.word.names import number
from planlint.word.package import Package, opened, parsed, written
from planlint.word.reading import read_story
from planlint.word.saving import zipped


@dataclass(frozen=True, slots=True)
class Comment:
    """What is said, a paragraph a line, about `start` to `end` of a paragraph's text (as the story gives it).

    Where start and end are equal, it is about the whole paragraph, or the nearest with words; without a paragraph (0),
    about the whole document. `link` is an address that the last of `lines` leads to.
    """

    lines: tuple[str, ...]
    part: str = ""
    paragraph: int = 0
    start: int = 0
    end: int = 0
    link: str = ""


def commented(draft: bytes, comments: Sequence[Comment], *, author: str, date: dt.datetime) -> bytes:
    """The file with these comments by `author`, made at `date` (UTC), in place of those `author` made before.

    A comment that somebody answered stays, and is not made again. No word and no formatting changes, and no part but
    the body, the comments, and the two lists that name the comments' part. Word has comments in the body alone: about
    a text box or a note they stand at the box or the note's mark, about a page header or footer at the title, and say
    which words they mean. Raises NotWord for a file that cannot be read safely.
    """
    package = opened(draft)
    story = read_story(package)
    # Reading gives a strict document the names of a transitional one; what is written keeps those it came with.
    package = Package(_as_they_are(draft, package), package.types)
    main = package.main_part()
    root = parsed(package.parts[main])
    places = Places(story, main, root, dict(zip(story.roots[main].iter("*"), root.iter("*"), strict=True)))
    part = CommentsPart(package, str(etree.QName(root).namespace))
    remove_marks(root, part.take_out(author))
    ids = itertools.count(1 + max((number(each, 0) for each in part.ids() | set(marked(root))), default=-1))
    for comment in comments:
        words, about = places.words(comment.part, comment.paragraph, comment.start, comment.end)
        at_end = len(comment.lines) - bool(comment.link)  # what it is about stands before the link
        lines = (*comment.lines[:at_end], about, *comment.lines[at_end:]) if about else comment.lines
        if not part.says(beginning_at(words), author, lines):
            own = str(next(ids))
            part.add(own, author, date, lines, comment.link)
            put_marks(own, words)
    return zipped({**package.parts, **part.files(), main: written(root)}) if part.changed else draft


def _as_they_are(draft: bytes, package: Package) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(draft)) as archive:
        return {part: archive.read(part) for part in package.parts}
