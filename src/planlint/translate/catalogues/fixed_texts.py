"""Every fixed text of every document: what templates in HTML and Word, and the code of documents, mark with `_()`."""

from __future__ import annotations

import functools
import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planlint.bundled import folder
from planlint.translate.catalogues.catalogue import Catalogue, catalogue_path, read_catalogue
from planlint.translate.languages import written_language

_MARKED = re.compile(r"_\(\s*(?:\"([^\"]+)\"|'([^']+)')")


@dataclass(frozen=True, slots=True)
class FixedText:
    """A text to translate, its plural where it has one, and where it stands; a Word file has no lines."""

    text: str
    plural: str | None
    file: str
    line: int | None


@functools.cache
def fixed_texts(templates: Path | None = None) -> tuple[FixedText, ...]:
    """The texts of the templates of a folder (planlint's own unless another is given), in order, each once."""
    where = templates or folder("templates")
    found: dict[str, FixedText] = {}
    for one in (*_in_html(where), *_in_code(), *_in_word(where)):
        if one.text not in found or one.plural:
            found[one.text] = one
    return tuple(found.values())


def untranslated(catalogue: Catalogue) -> tuple[str, ...]:
    """The fixed texts that a catalogue has no translation for; none for English and for languages nobody speaks."""
    written = written_language(catalogue.language)
    path = catalogue_path(written) if written else None
    if path is None or written is None or not path.is_file():
        return ()
    done = {message.id for message in read_catalogue(path, written)[1] if message.string and not message.fuzzy}
    done = {one[0] if isinstance(one, (tuple, list)) else one for one in done}
    return tuple(one.text for one in fixed_texts() if one.text not in done)


def _in_html(templates: Path) -> Iterator[FixedText]:
    from babel.messages.extract import extract_from_dir

    for name, line, text, _, _ in extract_from_dir(templates, [("**.html.j2", "jinja2")], {}):
        yield _fixed(text, f"templates/{name}", line)


def _in_code() -> Iterator[FixedText]:
    from babel.messages.extract import extract_from_file

    for path in sorted((Path(__file__).parents[2] / "documents").glob("*.py")):
        for line, text, _, _ in extract_from_file("python", path):
            yield _fixed(text, f"documents/{path.name}", line)


def _in_word(templates: Path) -> Iterator[FixedText]:
    """Word cuts a tag into runs as it likes: the tags of the XML are taken out before the marks are looked for."""
    for path in sorted(templates.glob("*/*.docx")):
        with zipfile.ZipFile(path) as package:
            for part in sorted(name for name in package.namelist() if name.endswith(".xml")):
                plain = html.unescape(re.sub(r"<[^>]+>", "", package.read(part).decode("utf-8")))
                for match in _MARKED.finditer(plain):
                    yield _fixed(match[1] or match[2], f"templates/{path.parent.name}/{path.name}", None)


def _fixed(text: str | tuple[str, ...], file: str, line: int | None) -> FixedText:
    parts = text if isinstance(text, tuple) else (text,)
    return FixedText(parts[0], parts[1] if len(parts) > 1 else None, file, line)
