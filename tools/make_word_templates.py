"""Makes the Word templates that planlint ships: `python tools/make_word_templates.py`.

An authority does not need this: it opens `templates/<document>/<document>.docx` in Word, changes fonts, colours and
words there, and keeps its own copy. This is how the shipped files began, so that a change to both can be read in git.
The same input gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from planlint.word.package import Package  # noqa: E402
from planlint.word.saving import saved  # noqa: E402
from tools.word_templates import (  # noqa: E402
    base,
    child_copy_older,
    child_copy_younger,
    faces,
    family_copy,
    family_minutes,
    full_plan,
    letters,
    minutes,
    own_page,
    styles,
)

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TIED = ("header", "footer", "styles", "settings", "numbering")


@dataclass(frozen=True)
class Template:
    """A template: its body, the size of its words in half points, and whether its cards stay whole or it is set close.

    A letter is set close too, and its foot names no version. `pictures` makes the parts in `word/media`, by name.
    """

    body: Callable[[], str]
    body_size: int
    cards: bool = False
    letter: bool = False
    close: bool = False
    pictures: Callable[[], dict[str, bytes]] = dict


DOCUMENTS = {
    "family-copy": Template(family_copy.body, 24, cards=True),
    "own-page": Template(own_page.body, 24, cards=True, close=True),
    "child-copy-younger": Template(child_copy_younger.body, 36, cards=True, pictures=faces.pictures),
    "child-copy-older": Template(child_copy_older.body, 28, cards=True),
    "family-minutes": Template(family_minutes.body, 24, cards=True),
    "plan": Template(full_plan.body, 21),
    "minutes": Template(minutes.body, 21),
    "ending-letter": Template(letters.ending, 22, letter=True),
    "looked-after-letter": Template(letters.looked_after, 22, letter=True),
}


def made(template: Template) -> bytes:
    """A template's file."""
    parts = {
        "word/document.xml": base.document(template.body()),
        "word/header.xml": base.header(),
        "word/footer.xml": base.footer(version=not template.letter),
        "word/styles.xml": styles.styles(
            template.body_size, cards=template.cards, close=template.letter or template.close
        ),
        "word/settings.xml": base.settings(),
        "word/numbering.xml": base.numbering(),
    }
    types = {part: f"{base.WORD}{Path(part).stem}+xml" for part in parts}
    types["word/document.xml"] = f"{base.WORD}document.main+xml"
    parts["_rels/.rels"] = _ties({"rId1": ("officeDocument", "word/document.xml")})
    ties = {f"rId{number}": (kind, f"{kind}.xml") for number, kind in enumerate(TIED, start=1)}
    for number, (name, data) in enumerate(template.pictures().items(), start=1):
        parts[name], types[name] = data, "image/png"
        ties[f"rIdFace{number}"] = ("image", name.removeprefix("word/"))
    parts["word/_rels/document.xml.rels"] = _ties(ties)
    return saved(Package(parts, types), title="", language="en-GB")


def _ties(ties: dict[str, tuple[str, str]]) -> bytes:
    inside = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/>'
        for key, (kind, target) in ties.items()
    )
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'.encode()


def main() -> None:
    """Writes each template to its place."""
    for document, template in DOCUMENTS.items():
        path = ROOT / "templates" / document / f"{document}.docx"
        path.write_bytes(made(template))
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
