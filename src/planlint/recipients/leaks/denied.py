"""Elements of Word that carry words which nobody sees on the page, or take them from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from planlint.word.saving import LINKS

_HIDDEN = "hidden text"
_DENIED = {
    name: said
    for said, names in {
        "a tracked change": """ins del moveFrom moveTo delText delInstrText rPrChange pPrChange sectPrChange tblPrChange
            tblPrExChange trPrChange tcPrChange tblGridChange numberingChange cellIns cellDel cellMerge
            moveFromRangeStart moveToRangeStart customXmlInsRangeStart customXmlDelRangeStart""",
        "a comment": "comment comments commentRangeStart commentReference annotationRef",
        "an embedded object": "OLEObject object control embed",
        "a text box": "txbxContent textbox txbx",
        _HIDDEN: "vanish specVanish webHidden",
        "another file put in whole (altChunk)": "altChunk",
        "a document variable": "docVars",
        "mail merge": "mailMerge",
        "an attached template": "attachedTemplate",
        "content bound to data": "dataBinding",
        "a smart tag": "smartTag",
        "customXml": "customXml",
        "a drawing in Word’s old format (VML)": "pict",
        "a part of another document": "subDoc",
    }.items()
    for name in names.split()
}
_OFF = ("0", "false", "off", "none")
_FIELD = "a field that takes words from elsewhere"
_LINK = "a link that leaves the file by anything but https, mailto or tel"
# From a data source, another file, the clock, or whoever has the file open.
_FIELDS = """
    ADDRESSBLOCK ASK AUTHOR AUTOTEXT AUTOTEXTLIST COMMENTS DATABASE DATE CREATEDATE SAVEDATE PRINTDATE TIME DDE DDEAUTO
    DOCPROPERTY DOCVARIABLE EMBED FILENAME FILLIN GREETINGLINE IMPORT INCLUDE INCLUDEPICTURE INCLUDETEXT INFO KEYWORDS
    LASTSAVEDBY LINK MACROBUTTON MERGEFIELD MERGEREC MERGESEQ NEXT RD SUBJECT TEMPLATE USERADDRESS USERINITIALS USERNAME
"""
_ELSEWHERE = frozenset(_FIELDS.split())
_SIDES = {"l", "t", "r", "b", "cropleft", "croptop", "cropright", "cropbottom"}


def denied(root: etree._Element) -> Iterator[str]:
    """What a part holds that no copy may hold, by what people call it: “a tracked change”."""
    yield from (said for _, said in denied_elements(root))


def denied_elements(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The same, each with the element that it is; of a field, the paragraph in which its code stands."""
    for element in root.iter(etree.Element):
        local = _local(element.tag)
        values = {_local(key): str(value) for key, value in element.attrib.items()}
        said = _DENIED.get(local)
        if said and not (said == _HIDDEN and values.get("val", "1").lower() in _OFF):
            yield element, said
        if local in ("srcRect", "imagedata") and any(values.get(side, "").strip("0.%") for side in _SIDES):
            yield element, "a cropped picture, which keeps what was cut away"
        if local == "fldSimple" and (field := _field(values.get("instr", ""))):
            yield element, field
    for paragraph in root.iter("{*}p"):
        parts = paragraph.iter("{*}instrText", "{*}fldChar")
        codes = "".join("\n" if _local(part.tag) == "fldChar" else part.text or "" for part in parts)
        yield from ((paragraph, field) for code in codes.split("\n") if (field := _field(code)))


def _field(code: str) -> str:
    """What people call this field, if no copy may hold it."""
    kind, _, rest = code.strip().partition(" ")
    if kind.upper() in _ELSEWHERE:
        return _FIELD
    address = rest.strip().strip('"“”').lower()
    # “\\l” leads to a place in the same document.
    leaves = kind.upper() == "HYPERLINK" and address and not address.startswith(("\\", *LINKS))
    return _LINK if leaves else ""


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
