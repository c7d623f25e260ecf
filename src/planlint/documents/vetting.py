"""Whether a Word template may be used. What could carry words into a copy is refused, never silently taken out."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.recipients.leaks.denied import denied
from planlint.word.package import Package, opened, parsed
from planlint.word.saving import LINKS

# Parts that hold words or programs of their own, by the end of their content type or the folder they stand in.
_KINDS = {
    "vbaProject": "macros",
    "vbaData+xml": "macros",
    "macroEnabled.main+xml": "macros",
    "macroEnabledTemplate.main+xml": "macros",
    "comments+xml": "a comment",
    "commentsExtended+xml": "a comment",
    "oleObject": "an embedded object",
    "package": "an embedded object",
    "glossary+xml": "building blocks (a glossary)",
}
_FOLDERS = {
    "customXml/": "customXml",
    "word/embeddings/": "an embedded object",
    "word/activeX/": "an embedded object",
    "word/glossary/": "building blocks (a glossary)",
}


def vetted(template: bytes) -> list[str]:
    """What makes a template unusable, each with its place: “a tracked change (word/document.xml)”; empty for none.

    Author, keywords and revision ids are no reason: they are cleared. Raises NotWord for what cannot be read safely.
    """
    package = opened(template)
    return sorted({f"{what} ({where})" for where, what in _found(package)})


def _found(package: Package) -> Iterator[tuple[str, str]]:
    for part, data in package.parts.items():
        kind = package.types.get(part, "")
        yield from ((part, what) for ending, what in _KINDS.items() if kind.endswith(ending))
        yield from ((part, what) for folder, what in _FOLDERS.items() if part.startswith(folder))
        if part.startswith("word/") and kind.endswith("xml"):
            yield from ((part, what) for what in denied(parsed(data)))
        for tie in package.relationships(part):
            if tie.external and not tie.target.lower().startswith(LINKS):
                yield part, "a link that leaves the file by anything but https, mailto or tel"
