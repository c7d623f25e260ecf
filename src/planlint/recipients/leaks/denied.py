"""Elements of Word that carry words which nobody sees on the page, or take them from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

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
    for element in root.iter(etree.Element):
        local = _local(element.tag)
        values = {_local(key): str(value) for key, value in element.attrib.items()}
        said = _DENIED.get(local)
        if said and not (said == _HIDDEN and values.get("val", "1").lower() in _OFF):
            yield said
        if local in ("srcRect", "imagedata") and any(values.get(side, "").strip("0.%") for side in _SIDES):
            yield "a cropped picture, which keeps what was cut away"
        if local == "fldSimple" and _is_from_elsewhere(values.get("instr", "")):
            yield _FIELD
    for paragraph in root.iter("{*}p"):
        parts = paragraph.iter("{*}instrText", "{*}fldChar")
        codes = "".join("\n" if _local(part.tag) == "fldChar" else part.text or "" for part in parts)
        if any(_is_from_elsewhere(code) for code in codes.split("\n")):
            yield _FIELD


def _is_from_elsewhere(code: str) -> bool:
    return (code.split() or [""])[0].upper() in _ELSEWHERE


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
