"""Brings every catalogue up to date with the documents: `python tools/catalogues.py [--check]`.

New texts are added at the end without a translation, texts that no document has any more are dropped; comments, order
and everything else stay as they are. With --check nothing is written, and what is wrong is listed (exit 1).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from planlint.translate.catalogues.catalogue import catalogue_path, languages, read_catalogue
from planlint.translate.catalogues.check import check_catalogue
from planlint.translate.catalogues.fixed_texts import FixedText, fixed_texts
from planlint.translate.catalogues.plurals import categories


def main(arguments: list[str]) -> int:
    """Updates, or only checks, all catalogues; returns the exit code."""
    faults = 0
    for tag in languages():
        path = catalogue_path(tag)
        if "--check" not in arguments:
            path.write_text(updated(path, tag, fixed_texts()), encoding="utf-8")
        for fault in check_catalogue(path, tag, {one.text for one in fixed_texts()}):
            faults += 1
            print(f"{path}:{fault.line}: {fault.check}: {fault.message}")
    return 1 if faults else 0


def updated(path: Path, tag: str, texts: tuple[FixedText, ...]) -> str:
    """The text of a catalogue's file with exactly these texts in it."""
    text, catalog = read_catalogue(path, tag)
    wanted = {one.text: one for one in texts}
    lines = {message.lineno: _first(message.id) for message in catalog if message.id}
    kept, number = [], 1
    for block in re.split(r"\n\n+", text.rstrip("\n")):
        own = [lines[line] for line in range(number, number + block.count("\n") + 1) if line in lines]
        number += block.count("\n") + 2
        if not own or own[0] in wanted:
            kept.append(block)
    there = set(lines.values())
    kept += [_block(one, tag) for one in wanted.values() if one.text not in there]
    return "\n\n".join(kept) + "\n"


def _block(one: FixedText, tag: str) -> str:
    if one.plural is None:
        return f'msgid {_quoted(one.text)}\nmsgstr ""'
    forms = "\n".join(f'msgstr[{number}] ""' for number in range(len(categories(tag.replace("-", "_")))))
    return f"msgid {_quoted(one.text)}\nmsgid_plural {_quoted(one.plural)}\n{forms}"


def _first(message_id: str | Sequence[str]) -> str:
    return message_id if isinstance(message_id, str) else message_id[0]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
