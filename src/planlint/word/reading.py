"""A Word file → what its reader sees, and flags for what a reader may overlook (the story)."""

from __future__ import annotations

from lxml import etree

from planlint.word.blocks import Blocks
from planlint.word.controls import Around
from planlint.word.draft import Draft
from planlint.word.inline import Met
from planlint.word.linear import Linear
from planlint.word.names import DRAWING, w
from planlint.word.package import NotWord, Package, parsed
from planlint.word.story import Block, Flag, FlagKind, Story
from planlint.word.styles import Styles

MOST_TEXT = 20_000_000  # bytes of XML in the parts that are read: a thousand pages and more


def read_story(package: Package) -> Story:
    """What a reader of the document sees. Raises NotWord when it cannot be read safely."""
    try:
        return _Reader(package).story()
    except RecursionError as error:
        raise NotWord("this document is nested too deeply to be read") from error


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = package.main_part()
        self._ties = [tie for tie in package.relationships(self._main) if not tie.external]
        self._roots: dict[str, etree._Element] = {}
        self._readers: dict[str, Blocks] = {}
        self._bytes = 0
        self._met = Met()
        self._linear = Linear()
        styles = self._parts("styles")
        self._styles = Styles(self._data(styles[0]) if styles else None)
        for part in self._parts("comments"):
            for comment in self._root(part).iter(w("comment")):
                self._met.comments[comment.get(w("id"), "")] = _words(comment)

    def story(self) -> Story:
        body = self._root(self._main).find(w("body"))
        if self._roots[self._main].tag != w("document") or body is None:
            raise NotWord(
                "this Word document has no text, or it is damaged: open it in Word and save it again as .docx"
            )
        if any(kind.endswith("vbaProject") for kind in self._package.types.values()):
            self._linear.flags.append(Flag(FlagKind.MACRO, ""))
        background = self._roots[self._main].find(w("background")) is not None
        around = Around(filled=background)
        seen = self._blocks(self._main).read(body, around)
        streams: dict[str, tuple[Block, ...]] = {}
        for kind in ("header", "footer"):
            for number, part in enumerate(self._parts(kind), start=1):
                streams[f"{kind} {number}"] = self._blocks(part).read(self._root(part), around)
        for kind in ("footnote", "endnote"):
            streams |= self._notes(kind, around)
        read = 0
        while read < len(self._met.boxes):  # a text box may hold others
            part, element = self._met.boxes[read]
            read += 1
            streams[f"text box {read}"] = self._blocks(part).read(element, Around(filled=True))
        streams |= self._diagrams()
        text = "".join(f"{line}\n" for line in self._linear.lines)
        return Story(seen, streams, tuple(self._linear.flags), text, self._roots)

    def _notes(self, kind: str, around: Around) -> dict[str, tuple[Block, ...]]:
        notes = {
            note.get(w("id"), ""): (part, note)
            for part in self._parts(f"{kind}s")
            for note in self._root(part).iterchildren(w(kind))
        }
        asked = [notes[key] for of_kind, key in self._met.notes if of_kind == kind and key in notes]
        return {
            f"{kind} {number}": self._blocks(part).read(note, around)
            for number, (part, note) in enumerate(asked, start=1)
        }

    def _diagrams(self) -> dict[str, tuple[Block, ...]]:
        """The words in the boxes of SmartArt, which Word keeps in parts of their own."""
        streams: dict[str, tuple[Block, ...]] = {}
        for part in self._parts("diagramData"):
            paragraphs = []
            for number, element in enumerate(self._root(part).iter(f"{{{DRAWING}}}p"), start=1):
                draft = Draft()
                for text in element.iter(f"{{{DRAWING}}}t"):
                    if text.text:
                        draft.add(text.text, text, bold=False)
                paragraphs.append(
                    self._linear.add(draft.finish(start=self._linear.length, part=part, number=number, element=element))
                )
            streams[f"diagram {len(streams) + 1}"] = tuple(paragraphs)
        return streams

    def _parts(self, kind: str) -> list[str]:
        """The parts of one kind that the main part is tied to."""
        found = {tie.target for tie in self._ties if tie.type.rpartition("/")[2] == kind}
        return sorted(part for part in found if part in self._package.parts and part != self._main)

    def _root(self, part: str) -> etree._Element:
        if part not in self._roots:
            self._roots[part] = parsed(self._data(part))
        return self._roots[part]

    def _data(self, part: str) -> bytes:
        data = self._package.parts[part]
        self._bytes += len(data)
        if self._bytes > MOST_TEXT:
            raise NotWord(f"this document holds more text than planlint reads ({MOST_TEXT // 1_000_000} MB)")
        return data

    def _blocks(self, part: str) -> Blocks:
        if part not in self._readers:
            self._readers[part] = Blocks(part, self._root(part), self._styles, self._met, self._linear)
        return self._readers[part]


def _words(comment: etree._Element) -> str:
    lines = ("".join(text.text or "" for text in one.iter(w("t"))) for one in comment.iter(w("p")))
    return "\n".join(lines)
