"""What people call the places of a Word file, by element and attribute."""

from __future__ import annotations

_ATTRIBUTES = {
    ("docPr", "descr"): "alternative text of a picture",
    ("docPr", "title"): "title of a picture",
    ("docPr", "name"): "object name",
    ("cNvPr", "name"): "second name of a picture",
    ("cNvPr", "descr"): "second alternative text of a picture",
    ("cNvPr", "title"): "second title of a picture",
    ("bookmarkStart", "name"): "bookmark name",
    ("hyperlink", "tooltip"): "tooltip of a link",
    ("hyperlink", "anchor"): "place a link leads to",
    ("fldSimple", "instr"): "field code",
    ("alias", "val"): "title of a content control",
    ("tag", "val"): "tag of a content control",
    ("listItem", "displayText"): "option of a drop-down list",
    ("listItem", "value"): "option of a drop-down list",
    ("Relationship", "Target"): "target of a link",
    ("docVar", "name"): "document variable",
    ("docVar", "val"): "document variable",
    ("query", "val"): "mail-merge query",
    ("connectString", "val"): "mail-merge connection",
    ("comment", "author"): "author of a comment",
    ("comment", "initials"): "author of a comment",
    ("ins", "author"): "author of a tracked change",
    ("del", "author"): "author of a tracked change",
    ("person", "author"): "list of people",
    ("presenceInfo", "userId"): "list of people",
    ("tblCaption", "val"): "title of a table",
    ("tblDescription", "val"): "description of a table",
    ("property", "name"): "name of a custom property",
    ("rsid", "val"): "revision id",
    ("rsidRoot", "val"): "revision id",
}
_PROPERTIES = {
    "creator": "author",
    "lastModifiedBy": "last author",
    "keywords": "keywords",
    "Company": "company",
    "Manager": "manager",
    "HyperlinkBase": "hyperlink base",
    "Template": "template name",
}
_PARTS = {
    "docProps/custom.xml": "custom property",
    "word/comments.xml": "comment",
}


def attribute_name(element: str, attribute: str) -> str:
    """What the attribute of an element is called: “bookmark name”."""
    if attribute.startswith("rsid"):
        return "revision id"
    return _ATTRIBUTES.get((element, attribute), f"attribute {attribute} of {element}")


def holds_words(element: str, attribute: str) -> bool:
    """Whether somebody's words stand in that attribute of a Word file: not a size, a colour or the name of a style."""
    return (element, attribute) in _ATTRIBUTES


def text_name(part: str, element: str) -> str:
    """What the text of a part is called: “comment”, “property keywords”, or the text."""
    if part.startswith("docProps/") and part not in _PARTS:
        return f"property {_PROPERTIES.get(element, element)}"
    return _PARTS.get(part, "text")
