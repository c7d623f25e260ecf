"""Writing a .docx: only parts on the allow-list, clean properties, and equal bytes for equal content."""

from __future__ import annotations

import io
import posixpath
import zipfile

from lxml import etree

from planlint.word.names import CONTENT_TYPES, PACKAGE_RELATIONSHIPS
from planlint.word.package import NotWord, Package, Relationship, relationships_name, written

# What is not named here is dropped, not inspected (thumbnails, custom XML, comments, macros, printer settings …).
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
ALLOWED = {
    *(
        f"{_WORD}{kind}+xml"
        for kind in (
            "document.main",
            "styles",
            "settings",
            "fontTable",
            "numbering",
            "footnotes",
            "endnotes",
            "header",
            "footer",
        )
    ),
    "application/vnd.openxmlformats-officedocument.theme+xml",
    "application/vnd.openxmlformats-officedocument.obfuscatedFont",
    "image/png",
    "image/jpeg",
    "image/svg+xml",
}
LINKS = ("https:", "mailto:", "tel:")
CORE = "docProps/core.xml"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_TIE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


def saved(package: Package, *, title: str, language: str) -> bytes:
    """The file of a package. Its properties say the title and the language, and nothing of who made it or when.

    Parts off the allow-list are left out, with the ties to them. Raises NotWord for a link that leaves the file by
    anything but https, mailto or tel.
    """
    kept = _kept(package)
    files = {part: package.parts[part] for part in kept}
    for source in ("", *sorted(kept)):
        ties = [tie for tie in package.relationships(source) if _is_kept(tie, kept)]
        if source == "":
            ties = [tie for tie in ties if tie.type.endswith("/officeDocument")]
            ties.append(Relationship("rIdProperties", _CORE_TIE, CORE, external=False))
        if ties:
            files[relationships_name(source)] = _ties(ties, source)
    files[CORE] = _core(title, language)
    types = {part: package.types[part] for part in kept} | {CORE: CORE_TYPE}
    return zipped({"[Content_Types].xml": _content_types(types)} | {part: files[part] for part in sorted(files)})


def _kept(package: Package) -> set[str]:
    """Allowed parts that can be reached from the main one."""
    found: set[str] = set()
    waiting = [package.main_part()]
    while waiting:
        part = waiting.pop()
        if part in found or part not in package.parts or package.types[part] not in ALLOWED:
            continue
        found.add(part)
        waiting += [tie.target for tie in package.relationships(part) if not tie.external]
    if package.main_part() not in found:
        raise NotWord("this is not a plain Word document (.docx): save it as one, without macros")
    return found


def _is_kept(tie: Relationship, kept: set[str]) -> bool:
    if tie.external and tie.type.endswith("/hyperlink") and not tie.target.lower().startswith(LINKS):
        raise NotWord("this document links to a place that is not on the web, such as a folder of your network")
    return tie.type.endswith("/hyperlink") if tie.external else tie.target in kept


def _ties(ties: list[Relationship], source: str) -> bytes:
    root = etree.Element(f"{{{PACKAGE_RELATIONSHIPS}}}Relationships", nsmap={None: PACKAGE_RELATIONSHIPS})
    for tie in sorted(ties, key=lambda one: one.id):
        target = tie.target if tie.external else posixpath.relpath(tie.target, posixpath.dirname(source) or ".")
        child = etree.SubElement(root, f"{{{PACKAGE_RELATIONSHIPS}}}Relationship")
        child.attrib.update({"Id": tie.id, "Type": tie.type, "Target": target})
        if tie.external:
            child.set("TargetMode", "External")
    return written(root)


def _content_types(types: dict[str, str]) -> bytes:
    root = etree.Element(f"{{{CONTENT_TYPES}}}Types", nsmap={None: CONTENT_TYPES})
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    for ending, kind in (("rels", rels), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Default", {"Extension": ending, "ContentType": kind})
    for part in sorted(types):
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", {"PartName": f"/{part}", "ContentType": types[part]})
    return written(root)


def _core(title: str, language: str) -> bytes:
    root = etree.Element(f"{{{_PROPERTIES}}}coreProperties", nsmap={"cp": _PROPERTIES, "dc": _DUBLIN_CORE})
    etree.SubElement(root, f"{{{_DUBLIN_CORE}}}title").text = title
    etree.SubElement(root, f"{{{_DUBLIN_CORE}}}language").text = language
    return written(root)


def zipped(files: dict[str, bytes]) -> bytes:
    """These parts as a file, in their order; equal parts give equal bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, data in files.items():
            info = zipfile.ZipInfo(part, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, data)
    return stream.getvalue()
