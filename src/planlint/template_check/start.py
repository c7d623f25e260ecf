"""A council's own folder of templates, begun: a page that says what it is for, and copies of what will be restyled."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from planlint.bundled import folder
from planlint.documents import DOCUMENTS
from planlint.template_check.listing import used_files
from planlint.translate.catalogues.catalogue import catalogue_path, languages
from planlint.translate.catalogues.plurals import plural_header

STYLE, _STYLE_SHEET = "style", "html/style.css"
_LOCALE = "locale/"


def started(council: str, name: str, copied: Iterable[str]) -> dict[str, bytes]:
    """The files of a new folder by name. `name` is the folder as settings will name it; `copied` see `copied_from`."""
    page = (folder("templates") / "check" / "README-of-a-council.md").read_text(encoding="utf-8")
    found = {"README.md": page.replace("{council}", council).replace("{folder}", name).encode()}
    for each in copied:
        file = copied_from(each)
        assert file is not None, each
        own = _own_catalogue(each)
        found[file] = own if own is not None else (folder("templates") / file).read_bytes()
    return found


def copied_from(each: str) -> str | None:
    """What is copied: of a document its Word template, of `style` the style sheet, else a file that documents use.

    Of `locale/ur` the catalogue is begun, with a head and no texts: planlint's own stay known.
    """
    if _own_catalogue(each) is not None:
        return catalogue_path(each.removeprefix(_LOCALE), Path()).as_posix()
    if each in choices():
        return _STYLE_SHEET if each == STYLE else f"{each}/{each}.docx"
    return each if any(used.name == each for used in used_files()) else None


def choices() -> tuple[str, ...]:
    """What can be copied into a new folder."""
    documents = (each for each in DOCUMENTS if (folder("templates") / each / f"{each}.docx").is_file())
    return (*documents, STYLE)


def _own_catalogue(each: str) -> bytes | None:
    """The head of a catalogue for `locale/<tag>`; None where it names no language that documents are made in."""
    tag = each.removeprefix(_LOCALE)
    if not each.startswith(_LOCALE) or tag not in languages():
        return None
    head = (
        "# Translations of the council’s own sentences. Write each sentence of your templates after “msgid”, and its\n"
        "# translation after “msgstr”, both between quotes. planlint’s own translations stay known.\n"
        'msgid ""\nmsgstr ""\n'
        f'"Language: {tag}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        f'"Plural-Forms: {plural_header(tag.replace("-", "_"))}\\n"\n'
    )
    return head.encode()
