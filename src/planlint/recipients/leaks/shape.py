"""The shape of a finished Word file: only known parts, elements and properties, whatever their words are.

What is not known cannot be searched with certainty: words in the pixels of a cropped picture, for one.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

from planlint.recipients.leaks.denied import denied
from planlint.recipients.leaks.leak import NOT_SEARCHED, Leak
from planlint.recipients.leaks.picture import has_exif, is_picture
from planlint.recipients.leaks.xml_names import text_name
from planlint.word.cleaning import SETTINGS
from planlint.word.names import name
from planlint.word.package import Package, opened, parsed, relationships_name
from planlint.word.saving import ALLOWED, CORE, LINKS, zipped

_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_PROPERTIES = {"title", "language"}


def shape_faults(data: bytes) -> list[Leak]:
    """Whatever in a .docx no copy may hold, each once; empty when its shape is that of a document planlint makes.

    `what` says what it is (“a tracked change”), `where` in which part. A file that cannot be read is a fault.
    """
    try:
        found = {*_in_zip(data), *_in_package(opened(data))}
    except Exception:  # whatever goes wrong, the file was not looked through to its end
        return [Leak("the file", NOT_SEARCHED)]
    return sorted(found, key=lambda fault: (fault.where, fault.what))


def _in_zip(data: bytes) -> Iterator[Leak]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    # Written again, the same parts give the same bytes: whatever else lies in the file is no part of the document.
    if zipped(parts) != data:
        yield Leak("the file", "a comment, a time, or bytes that belong to no part")


def _in_package(package: Package) -> Iterator[Leak]:
    reached = _reached(package)
    for part, data in package.parts.items():
        kind = package.types.get(part, "")
        if part == CORE:
            yield from _properties(data)
        elif kind in ALLOWED:
            if part not in reached:
                yield Leak(part, "a part that nothing in the document leads to")
        elif part != "[Content_Types].xml" and kind != _RELATIONSHIPS:
            yield Leak(part, "a part of a kind that no copy holds")
            continue
        if is_picture(data):
            if has_exif(data):
                yield Leak(part, "EXIF in a picture")
        elif kind.endswith("xml"):
            yield from _elements(part, data)
    for source in ("", *package.parts):
        for tie in package.relationships(source):
            if tie.external and not tie.target.lower().startswith(LINKS):
                yield Leak(
                    relationships_name(source), "a link that leaves the file by anything but https, mailto or tel"
                )


def _reached(package: Package) -> set[str]:
    reached: set[str] = set()
    waiting = [package.main_part()]
    while waiting:
        part = waiting.pop()
        if part not in reached:
            reached.add(part)
            waiting += [tie.target for tie in package.relationships(part) if not tie.external]
    return reached


def _properties(data: bytes) -> Iterator[Leak]:
    for element in parsed(data):
        local = str(element.tag).rpartition("}")[2]
        if local not in _PROPERTIES:
            yield Leak(CORE, text_name(CORE, local))


def _elements(part: str, data: bytes) -> Iterator[Leak]:
    root = parsed(data)
    yield from (Leak(part, thing) for thing in denied(root))
    if name(root) == "settings":
        yield from (Leak(part, "a setting that no copy holds") for child in root if name(child) not in SETTINGS)
    if b"<!--" in data or any(True for _ in etree.fromstring(data).iter(etree.ProcessingInstruction)):
        yield Leak(part, "a comment or instruction in the XML")
