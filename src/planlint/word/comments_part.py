"""The part of a Word file that holds what its comments say, and the lists that name the part."""

from __future__ import annotations

import datetime as dt
import posixpath
from collections.abc import Collection, Sequence

from lxml import etree

from planlint.word.cutting import STRICT, beside, local
from planlint.word.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS, W14, XML_SPACE, W
from planlint.word.package import Package, parsed, relationships_name, written

_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TIES_KIND = "application/vnd.openxmlformats-package.relationships+xml"
_TIE = {
    W: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
    STRICT: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
}
_TYPES = "[Content_Types].xml"


class CommentsPart:
    """The comments of a document, whose elements are in `namespace`; `changed` says whether they are still as read."""

    def __init__(self, package: Package, namespace: str) -> None:
        self._package, self._main = package, package.main_part()
        self._name = self._tied("/comments")
        self._is_new = self._name is None
        if self._name is None:
            self._name = _free(posixpath.join(posixpath.dirname(self._main), "comments"), package)
            self._root = etree.Element(f"{{{namespace}}}comments", nsmap={"w": namespace})
        else:
            self._root = parsed(package.parts[self._name])
        self.changed = False

    def take_out(self, author: str) -> set[str]:
        """Takes the comments of an author out, but those that somebody else answered; their ids."""
        answered = self._answered(author)
        own = [each for each in self._root if _author(each) == author and _id(each) not in answered]
        for comment in own:
            self._root.remove(comment)
        self.changed |= bool(own)
        return {_id(each) for each in own}

    def says(self, ids: Collection[str], author: str, lines: Sequence[str]) -> bool:
        """Whether one of these comments is by this author and says just these lines."""
        return any(_id(each) in ids and _author(each) == author and _lines(each) == list(lines) for each in self._root)

    def ids(self) -> set[str]:
        """The ids of the comments."""
        return {_id(each) for each in self._root}

    def add(self, comment_id: str, author: str, date: dt.datetime, lines: Sequence[str], link: str = "") -> None:
        """Adds a comment, a paragraph a line; its last line leads to `link`."""
        comment = etree.SubElement(self._root, beside(self._root, "comment"))
        values = {"id": comment_id, "author": author, "date": f"{date:%Y-%m-%dT%H:%M:%SZ}", "initials": author[:2]}
        for key, value in values.items():
            comment.set(beside(comment, key), value)
        for index, line in enumerate(lines):
            holder = etree.SubElement(comment, beside(comment, "p"))
            if link and index == len(lines) - 1:
                # A field needs no list of targets of its own, which the comments of a draft may not have.
                holder = etree.SubElement(holder, beside(comment, "fldSimple"))
                holder.set(beside(comment, "instr"), f' HYPERLINK "{link}" ')
            run = etree.SubElement(holder, beside(comment, "r"))
            if index == 0:
                etree.SubElement(run, beside(comment, "annotationRef"))
            text = etree.SubElement(run, beside(comment, "t"))
            text.text = line
            text.set(XML_SPACE, "preserve")
        self.changed = True

    def files(self) -> dict[str, bytes]:
        """The parts to write: the comments, and where they are new, the lists that name them."""
        assert self._name is not None
        files = {self._name: written(self._root)}
        if self._is_new:
            files[_TYPES] = self._listed(self._name)
            files[relationships_name(self._main)] = self._ties(self._name)
        return files

    def _tied(self, kind: str) -> str | None:
        ties = (tie.target for tie in self._package.relationships(self._main) if tie.type.endswith(kind))
        return next((target for target in ties if target in self._package.parts), None)

    def _answered(self, author: str) -> set[str]:
        """The ids of the comments that a comment by another answers (Office 2013 and later keep that in a part)."""
        part = self._tied("/commentsExtended")
        if part is None:
            return set()
        by_paragraph = {
            mark: comment for comment in self._root for mark in comment.xpath(".//@w14:paraId", namespaces={"w14": W14})
        }
        found: set[str] = set()
        for entry in parsed(self._package.parts[part]).iter(f"{_W15}commentEx"):
            answer, asked = (by_paragraph.get(entry.get(_W15 + key, "")) for key in ("paraId", "paraIdParent"))
            if answer is not None and asked is not None and _author(answer) != author:
                found.add(_id(asked))
        return found

    def _listed(self, name: str) -> bytes:
        root = parsed(self._package.parts[_TYPES])
        endings = {each.get("Extension", "").lower() for each in root.iter(f"{{{CONTENT_TYPES}}}Default")}
        if "rels" not in endings:
            default = {"Extension": "rels", "ContentType": _TIES_KIND}
            root.insert(0, etree.Element(f"{{{CONTENT_TYPES}}}Default", default))
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", {"PartName": f"/{name}", "ContentType": _KIND})
        return written(root)

    def _ties(self, name: str) -> bytes:
        data = self._package.parts.get(relationships_name(self._main))
        tag = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"
        empty = etree.Element(f"{tag}s", nsmap={None: PACKAGE_RELATIONSHIPS})
        root = empty if data is None else parsed(data)
        taken = {each.get("Id", "") for each in root}
        tie = next(f"rId{count}" for count in range(1, len(taken) + 2) if f"rId{count}" not in taken)
        target = posixpath.relpath(name, posixpath.dirname(self._main) or ".")
        kind = _TIE[str(etree.QName(self._root).namespace)]
        etree.SubElement(root, tag, {"Id": tie, "Type": kind, "Target": target})
        return written(root)


def _free(stem: str, package: Package) -> str:
    names = [f"{stem}.xml", *(f"{stem}{count}.xml" for count in range(1, len(package.parts) + 1))]
    return next(name for name in names if name not in package.parts)


def _id(comment: etree._Element) -> str:
    return comment.get(beside(comment, "id"), "") if local(comment) == "comment" else ""


def _author(comment: etree._Element) -> str | None:
    return comment.get(beside(comment, "author")) if local(comment) == "comment" else None


def _lines(comment: etree._Element) -> list[str]:
    return [
        "".join(text.text or "" for text in paragraph.iter(beside(comment, "t")))
        for paragraph in comment.iter(beside(comment, "p"))
    ]
