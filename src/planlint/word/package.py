"""A .docx as it lies in the file: a zip of parts, opened with limits, each part parsed without entities or network."""

from __future__ import annotations

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

from lxml import etree

from planlint.file_kind import Kind, other_kind
from planlint.reasons import NotDone
from planlint.word.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS
from planlint.word.strict import as_transitional

MOST_BYTES = 200_000_000
MOST_PARTS = 5_000
_ENCRYPTED = 1  # of the flags of a part in a zip
_DAMAGED_ZIP = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    EOFError, OSError, RuntimeError, ValueError, OverflowError, IndexError, KeyError,
)  # fmt: skip
_OFFICE_DOCUMENT = "/officeDocument"


_TOO_MUCH = (
    f"this file unpacks to more than planlint reads ({MOST_BYTES // 1_000_000} MB): take large pictures out of a copy, "
    "and name that"
)


class NotWord(NotDone):
    """The bytes are no Word document that can be read safely; the message says why, for a social worker."""


class TooLarge(NotWord):
    """The file unpacks beyond the limits."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A tie from one part to another (`target` is a part's name), or to somewhere outside the file."""

    id: str
    type: str
    target: str
    external: bool


@dataclass(slots=True)
class Package:
    """The parts of a .docx by name (`word/document.xml`), and the content type of each."""

    parts: dict[str, bytes]
    types: dict[str, str] = field(default_factory=dict)

    def main_part(self) -> str:
        """The name of the part that holds the body. Raises NotWord when there is none."""
        for tie in self.relationships(""):
            if tie.type.endswith(_OFFICE_DOCUMENT) and tie.target in self.parts:
                return tie.target
        raise NotWord("this Word document has no text, or it is damaged: open it in Word and save it again as .docx")

    def relationships(self, source: str) -> list[Relationship]:
        """The ties of a part; of the package itself for ""."""
        data = self.parts.get(relationships_name(source))
        return [] if data is None else [_relationship(tie, source) for tie in parsed(data)]

    def of_type(self, *kinds: str) -> list[str]:
        """The names of the parts whose content type ends in one of these, such as `header+xml`, in order."""
        return sorted(part for part, kind in self.types.items() if kind.endswith(kinds))


def relationships_name(source: str) -> str:
    """Where the ties of a part stand: `word/_rels/document.xml.rels`."""
    folder, leaf = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{leaf}.rels")


def opened(data: bytes, wanted: Kind = Kind.WORD) -> Package:
    """The parts of a .docx, .docm, .dotx or .dotm, or of a workbook; of a strict one with the names of a transitional.

    Raises NotWord for what is no zip, is locked or old, or unpacks beyond the limits.
    """
    other = other_kind(data, wanted)
    if other is not None:
        raise NotWord(other)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = _unpacked(archive)
    except NotWord:
        raise
    except _DAMAGED_ZIP as error:
        raise NotWord(
            "this is not a Word document, or it is damaged: open it in Word and save it again as .docx"
        ) from error
    if "[Content_Types].xml" not in parts:
        raise NotWord(
            "this is not a Word document: its list of contents is missing; if it is a zip file, unpack it and name the "
            "draft in it"
        )
    return Package(parts, _types(parts))


def parsed(data: bytes) -> etree._Element:
    """A part as XML. Raises NotWord for broken XML, and for any document type or entity."""
    # XML's own comments and instructions would cut a text in two, and Word shows nothing of them.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotWord("a part of this document is damaged") from error
    if root.getroottree().docinfo.internalDTD is not None or root.getroottree().docinfo.doctype:
        raise NotWord("this document declares entities, which Word never writes: it is not opened")
    return root


def written(root: etree._Element) -> bytes:
    """The XML of a part as bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _unpacked(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MOST_PARTS:
        raise TooLarge(
            f"this file is made of {len(infos):,} parts, and planlint opens none with more than {MOST_PARTS:,}: copy "
            "the plan into a new file, and name that"
        )
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise TooLarge(_TOO_MUCH)
    if len({_as_part(info.filename) for info in infos}) < len(infos):
        raise NotWord("this document holds two parts of one name: it is not opened")
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise NotWord(Kind.LOCKED)
    parts: dict[str, bytes] = {}
    left = MOST_BYTES
    for info in infos:
        with archive.open(info) as stream:  # the sizes written in a zip may lie, so that reading is counted too
            part = stream.read(left + 1)
        left -= len(part)
        if left < 0:
            raise TooLarge(_TOO_MUCH)
        parts[info.filename] = as_transitional(part) if info.filename.endswith((".xml", ".rels")) else part
    return parts


def _as_part(name: str) -> str:
    """A name as programs that open the file compare it: whatever its capitals and its kind of slash."""
    return posixpath.normpath("/" + name.replace("\\", "/").lstrip("/")).casefold()


def _types(parts: dict[str, bytes]) -> dict[str, str]:
    root = parsed(parts["[Content_Types].xml"])
    by_ending = {
        item.get("Extension", "").lower(): item.get("ContentType", "")
        for item in root.iter(f"{{{CONTENT_TYPES}}}Default")
    }
    by_name = {
        item.get("PartName", "").lstrip("/"): item.get("ContentType", "")
        for item in root.iter(f"{{{CONTENT_TYPES}}}Override")
    }
    return {part: by_name.get(part) or by_ending.get(part.rpartition(".")[2].lower(), "") for part in parts}


def _relationship(tie: etree._Element, source: str) -> Relationship:
    if tie.tag != f"{{{PACKAGE_RELATIONSHIPS}}}Relationship":
        raise NotWord("a part of this document is damaged")
    external = tie.get("TargetMode") == "External"
    target = tie.get("Target", "")
    if not external:
        target = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target)).lstrip("/")
    return Relationship(tie.get("Id", ""), tie.get("Type", ""), target, external)
